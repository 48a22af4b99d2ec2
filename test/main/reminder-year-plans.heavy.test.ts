/**
 * Three plans through half a fictional year, reminded together against a real mail server: days on which nobody ran it, double
 * runs, two at once, connections that break off after the mail was taken, runs that were cut off in one of the ledgers, the
 * owner's digests, and an open-ended duty that nobody reports on. Every ledger and the mailbox must tell the same in the end.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../../src/calendar/day.ts';
import type { LedgerEntry } from '../../src/plan/ledger-entry.ts';
import { mailingPlans, recipients, sharedOffice } from './mailing-plans.ts';

const names = ['a', 'b', 'c'] as const;

/** Numbers that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A run that was killed after it had sent, before it recorded that here: the last line of its mail is not there. */
function cutOff(folder: string): boolean {
  const file = join(folder, 'reminders/2021.yaml');
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (lines.at(-1)?.includes('outcome: sent') !== true) return false;
  writeFileSync(file, `${lines.slice(0, -1).join('\n')}\n`);
  return true;
}

interface Life {
  readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly mails: readonly ParsedMail[];
  readonly ran: readonly Day[];
  readonly drops: number;
  readonly cuts: number;
}

async function lived(days: number): Promise<Life> {
  const { send, box, folder, ledger } = await mailingPlans({ 'c/reminders.yaml': sharedOffice });
  const random = numbers(29);
  const chance = () => random.next().value;
  const ran: Day[] = [];
  let [drops, cuts] = [0, 0];
  box.behave = () => {
    if (chance() >= 0.1) return 'take';
    drops += 1;
    return 'drop';
  };
  for (let count = 0; count < days; count += 1) {
    const day = addDays('2021-02-25' as Day, count);
    const kind = chance();
    if (kind < 0.2) continue;
    ran.push(day);
    if (kind < 0.4) await send(day);
    if (kind < 0.5) await Promise.all([send(day), send(day)]);
    else await send(day);
    if (kind > 0.8 && cutOff(join(folder, names[Math.floor(chance() * names.length)] ?? ''))) cuts += 1;
  }
  const ledgers = new Map<string, readonly LedgerEntry[]>();
  for (const name of names) ledgers.set(name, await ledger(name));
  return { ledgers, mails: box.mails, ran, drops, cuts };
}

/** A task that one agency owes, with its deadline. */
interface Dated {
  readonly plan: string;
  readonly task: string;
  readonly agency: string;
  readonly deadline: Day;
}
const dated = [
  { plan: 'a', task: 'PL.01', agency: 'so-mot', deadline: '2021-03-31' as Day },
  { plan: 'b', task: 'PL.01', agency: 'so-mot', deadline: '2021-04-15' as Day },
  { plan: 'b', task: 'PL.02', agency: 'so-hai', deadline: '2021-04-15' as Day },
] satisfies Dated[];
/** Its agency has no address, so that the owner alone is told. */
const unaddressed = { plan: 'c', task: 'PL.01', agency: 'so-ba', deadline: '2021-04-15' as Day } satisfies Dated;

/** Since when somebody must have been told by the day; null where nobody had to be. */
function dueSince({ deadline }: Dated, day: Day): Day | null {
  const late = daysBetween(deadline, day);
  if (late > 7) return late <= 60 ? addDays(day, -6) : null;
  return late > 0
    ? null
    : ([30, 7, 0].map((before) => addDays(deadline, -before)).findLast((one) => one <= day) ?? null);
}

/** The same for the owner. */
function escalatedSince({ deadline }: Dated, day: Day): Day | null {
  const late = daysBetween(deadline, day);
  return late > 30 && late <= 60 ? addDays(day, -6) : null;
}

const isToOwner = ({ stage }: LedgerEntry) => stage.startsWith('escalated-');

test('half a year of three plans: nothing lost, nothing doubled, the owner and the open-ended duty among it', async () => {
  const { ledgers, mails, ran, drops, cuts } = await lived(130);
  expect([drops > 0, cuts > 0]).toEqual([true, true]);
  const lastOf = (name: string) => [...new Map((ledgers.get(name) ?? []).map((entry) => [entry.key, entry])).values()];
  const all = names.flatMap(lastOf);

  // None doubled: no mail came twice, nobody got two mails on a day, and no key of a plan was handed over twice.
  const ids = mails.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const to = recipients(mails);
  const days = ids.map((id, index) => `${to[index]} ${/\d{4}-\d\d-\d\d/.exec(id ?? '')}`);
  expect(days.filter((one, index) => days.indexOf(one) !== index)).toEqual([]);
  for (const ledger of ledgers.values()) {
    const intended = ledger.filter(({ outcome }) => outcome === 'intended').map(({ key }) => key);
    expect(intended.filter((key, index) => intended.indexOf(key) !== index)).toEqual([]);
  }

  // The same in the ledgers and in the mailbox: what is sent came, what came is sent or unknown in each ledger that it told of.
  const idsOf = (...outcomes: string[]) =>
    new Set(all.filter(({ outcome }) => outcomes.includes(outcome)).map(({ messageId }) => `<${messageId}>`));
  expect([...idsOf('sent')].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !idsOf('sent', 'unknown', 'intended').has(id ?? ''))).toEqual([]);

  // None lost: on every day that it ran, whoever was due had been told since it was due.
  const told = ({ plan, task, agency }: Omit<Dated, 'deadline'>, toOwner: boolean) =>
    lastOf(plan).filter(
      (one) => one.task === task && one.agency === agency && isToOwner(one) === toOwner && one.outcome !== 'skipped',
    );
  const lacking = (one: Omit<Dated, 'deadline'>, toOwner: boolean, since: (day: Day) => Day | null) =>
    ran.filter((day) => {
      const from = since(day);
      return from !== null && !told(one, toOwner).some(({ asOf }) => asOf >= from && asOf <= day);
    });
  for (const one of dated) expect(lacking(one, false, (day) => dueSince(one, day))).toEqual([]);
  for (const one of [...dated, unaddressed]) {
    expect(lacking(one, true, (day) => escalatedSince(one, day))).toEqual([]);
    const early = told(one, true).filter(({ asOf }) => daysBetween(one.deadline, asOf) <= 30);
    // After the end it is told along with others, and makes no mail due.
    const late = [...told(one, false), ...told(one, true)].filter(
      ({ asOf, stage }) => !stage.includes('with-') && daysBetween(one.deadline, asOf) > 60,
    );
    expect([...early, ...late]).toEqual([]);
  }
  expect(told(unaddressed, false)).toEqual([]);

  // The open-ended duty is asked for when the interval is over, and not before.
  const open = { plan: 'c', task: 'PL.02', agency: 'so-mot' };
  expect(lacking(open, false, (day) => addDays(day, -29))).toEqual([]);
  const asked = [...new Set(told(open, false).map(({ asOf }) => asOf))].toSorted();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.slice(1).filter((day, index) => daysBetween(asked[index] ?? day, day) < 30)).toEqual([]);
}, 600_000);
