/** What a ledger says: which reminders count as told, when, and which nobody is sure of. */
import type { Day } from '../calendar/day.ts';
import type { LedgerEntry } from '../plan/ledger.ts';

/** One task to one recipient, with the deadline in force. */
export type Thread = Pick<LedgerEntry, 'task' | 'period' | 'agency' | 'deadline'>;

/** A ledger, asked. */
export interface Told {
  /** The days for which the recipient was reminded with this deadline, each once, the first first. */
  readonly days: (thread: Thread) => readonly Day[];
  /** The deadline with which the recipient was reminded last, where it is another; else null. */
  readonly otherDeadline: (thread: Thread) => Day | null;
  /** The last line of each key. */
  readonly last: ReadonlyMap<string, LedgerEntry>;
}

/** Asks the entries. With `retryUnknown` what nobody is sure of does not count as told. */
export function toldBy(entries: readonly LedgerEntry[], retryUnknown = false): Told {
  const last = new Map<string, LedgerEntry>();
  for (const entry of entries) last.set(entry.key, entry);
  const counted = [...last.values()].filter((entry) => counts(entry, retryUnknown));
  const byThread = grouped(counted);
  return {
    last,
    days: (thread) =>
      [
        ...new Set(
          (byThread.get(nameOf(thread)) ?? [])
            .filter((one) => one.deadline === thread.deadline)
            .map(({ asOf }) => asOf),
        ),
      ].toSorted(),
    otherDeadline: (thread) => {
      const latest = (byThread.get(nameOf(thread)) ?? []).toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
      return latest === undefined || latest.deadline === thread.deadline ? null : latest.deadline;
    },
  };
}

/** Whether it went out, or may have. */
function counts({ outcome }: LedgerEntry, retryUnknown: boolean): boolean {
  return outcome === 'sent' || (!retryUnknown && isUnknown(outcome));
}

/** Nobody knows whether it went out. */
export function isUnknown(outcome: LedgerEntry['outcome']): boolean {
  return outcome === 'unknown' || outcome === 'intended';
}

function grouped(entries: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const known = groups.get(nameOf(entry));
    if (known === undefined) groups.set(nameOf(entry), [entry]);
    else known.push(entry);
  }
  return groups;
}

function nameOf({ task, period, agency }: Omit<Thread, 'deadline'>): string {
  return JSON.stringify([task, period, agency]);
}
