/** What a ledger says: which reminders count as told, when, and which nobody is sure of. */

import type { Day } from '../calendar/day.ts';
import { inOrder } from '../calendar/in-order.ts';
import { grouped } from '../plan/grouped.ts';
import type { LedgerEntry } from '../plan/ledger-entry.ts';
import type { RemindersAnswer } from './answers.ts';
import { tasksIn } from './digest.ts';

/** One task to one recipient, with the deadline in force. */
export interface Thread extends Pick<LedgerEntry, 'task' | 'period' | 'agency' | 'deadline'> {
  /** Whether it is what the plan's owner was told of the agency's task, and not the agency itself. */
  readonly isEscalated: boolean;
}

/** A ledger, asked. */
export interface Told {
  /** The days for which the recipient was reminded with this deadline, each once, the first first. */
  readonly days: (thread: Thread) => readonly Day[];
  /** The deadline with which the recipient was reminded last, where it is another; else null. */
  readonly otherDeadline: (thread: Thread) => Day | null;
  /** What is to be sent again as it was, since nobody is sure of it and it was asked for; else null. */
  readonly again: (thread: Thread) => LedgerEntry | null;
  /** Why the recipient was not reminded, if that is what is said last of it, whatever the deadline; else null. */
  readonly skippedFor: (thread: Thread) => string | null;
  /** The last line of each key. */
  readonly last: ReadonlyMap<string, LedgerEntry>;
  /** The last lines of which nobody is sure, unless the recipient was reminded of the same for certain since. */
  readonly unsure: readonly LedgerEntry[];
}

/** Asks the entries. With `retryUnknown` what nobody is sure of does not count as told. */
export function toldBy(entries: readonly LedgerEntry[], retryUnknown = false): Told {
  const last = new Map<string, LedgerEntry>();
  for (const entry of entries) last.set(entry.key, entry);
  const byRecipient = grouped(last.values(), toldTo);
  const of = (thread: Pick<Thread, 'task' | 'period' | 'agency' | 'isEscalated'>) =>
    byRecipient.get(nameOf(thread)) ?? [];
  const counted = (thread: Thread) => of(thread).filter((entry) => counts(entry, retryUnknown));
  return {
    last,
    days: (thread) => {
      const own = counted(thread).filter(({ deadline }) => deadline === thread.deadline);
      return [...new Set(own.map(({ asOf }) => asOf))].toSorted();
    },
    otherDeadline: (thread) => {
      const latest = counted(thread)
        .toSorted((a, b) => inOrder(a.asOf, b.asOf))
        .at(-1);
      return latest === undefined || latest.deadline === thread.deadline ? null : latest.deadline;
    },
    again: (thread) => {
      const own = of(thread).filter(({ deadline }) => deadline === thread.deadline);
      return retryUnknown ? (unsureAmong(own).at(-1) ?? null) : null;
    },
    skippedFor: (thread) => {
      const latest = of(thread).at(-1);
      return latest?.outcome === 'skipped' ? latest.reason : null;
    },
    unsure: [...byRecipient.values()].flatMap(unsureAmong),
  };
}

/** Nobody knows whether it went out. */
export function isUnknown(outcome: LedgerEntry['outcome']): boolean {
  return outcome === 'unknown' || outcome === 'intended';
}

/** Whether the entry is what the plan's owner was told, by its stage. */
export function isEscalated({ stage }: Pick<LedgerEntry, 'stage'>): boolean {
  return stage.startsWith('escalated-');
}

/** Whether it went out, or may have. */
function counts({ outcome }: LedgerEntry, retryUnknown: boolean): boolean {
  return outcome === 'sent' || (!retryUnknown && isUnknown(outcome));
}

function unsureAmong(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const sure = entries.flatMap(({ outcome, asOf }) => (outcome === 'sent' ? [asOf] : []));
  return entries.filter(({ outcome, asOf }) => isUnknown(outcome) && !sure.some((day) => day >= asOf));
}

/** Who was told of what, whenever and with whatever deadline: the same text for the same. */
export function toldTo(entry: Pick<LedgerEntry, 'task' | 'period' | 'agency' | 'stage'>): string {
  return nameOf({ ...entry, isEscalated: isEscalated(entry) });
}

function nameOf({ task, period, agency, isEscalated }: Omit<Thread, 'deadline'>): string {
  return JSON.stringify([task, period, agency, isEscalated]);
}

/** Those about what is still owed; and those of a run that was cut off, which nobody has been told of yet. */
export function stillUnsure({ unsure }: Told, { agencies }: RemindersAnswer): readonly LedgerEntry[] {
  const owed = new Set(agencies.flatMap((one) => tasksIn(one).map(({ id }) => `${one.agency.id} ${id}`)));
  return unsure.filter(({ outcome, agency, task }) => outcome === 'intended' || owed.has(`${agency} ${task}`));
}
