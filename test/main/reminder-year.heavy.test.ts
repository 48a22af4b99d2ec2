/**
 * A fictional year, day by day, against a real mail server: days on which nobody ran it, double runs, two at once, connections
 * that break off after the mail was taken, runs that were cut off, a moved deadline, a dissolved agency. In the end the ledger
 * and the mailbox must tell the same: every due reminder once or unknown, none lost, none doubled.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedMail } from 'mailparser';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/calendar/day.ts';
import type { LedgerEntry } from '../../src/plan/ledger-entry.ts';
import { mailing } from './mailing.ts';

/** Numbers that are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A run that was killed after it had sent: the last line of its mail is not there. */
function cutOff(folder: string): void {
  const file = join(folder, 'reminders/2021.yaml');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (lines.at(-1)?.includes('outcome: sent') === true) writeFileSync(file, `${lines.slice(0, -1).join('\n')}\n`);
}

/** What the year left behind. */
interface Year {
  readonly entries: readonly LedgerEntry[];
  readonly mails: readonly ParsedMail[];
  /** The days on which somebody ran it. */
  readonly ran: readonly Day[];
  /** How many connections broke off after a mail was taken. */
  readonly drops: number;
}

async function lived(days: number): Promise<Year> {
  const { send, box, folder, put, ledger } = await mailing();
  const random = numbers(13);
  const chance = () => random.next().value;
  const ran: Day[] = [];
  let drops = 0;
  box.behave = () => {
    if (chance() >= 0.15) return 'take';
    drops += 1;
    return 'drop';
  };
  for (let count = 0; count < days; count += 1) {
    const day = addDays('2021-02-25' as Day, count);
    if (day === '2021-03-20') put('amendments.yaml', moved);
    const kind = chance();
    if (kind < 0.2) continue;
    ran.push(day);
    await morning(() => send(day), kind);
    if (kind > 0.9) cutOff(folder);
  }
  return { entries: await ledger(), mails: box.mails, ran, drops };
}

const moved =
  'amendments:\n  - {instrument: {number: 5/UBND, date: 2021-03-20}, changes: [{task: PL.01, due: {from: 2021-03-31, to: 2021-04-30}}]}\n';

/** One run, two after each other, or two at once. */
async function morning(send: () => Promise<unknown>, kind: number): Promise<void> {
  if (kind < 0.4) await send();
  if (kind < 0.55) await Promise.all([send(), send()]);
  else await send();
}

test('a year: nothing lost, nothing doubled', async () => {
  const { entries, mails, ran, drops } = await lived(330);
  const kept = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
  expect(drops).toBeGreaterThan(0);

  // None doubled: no mail came twice, and no key was handed over twice.
  const ids = mails.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const handedOver = new Map<string, number>();
  for (const { key, outcome } of entries)
    if (outcome === 'intended') handedOver.set(key, (handedOver.get(key) ?? 0) + 1);
  expect([...handedOver].filter(([, times]) => times > 1)).toEqual([]);

  // The same in the ledger and in the mailbox: what is sent came, what came is sent or unknown.
  const idsOf = (...outcomes: string[]) =>
    new Set(kept.filter(({ outcome }) => outcomes.includes(outcome)).map(({ messageId }) => `<${messageId}>`));
  expect([...idsOf('sent')].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !idsOf('sent', 'unknown', 'intended').has(id ?? ''))).toEqual([]);

  // None lost: on every day that it ran, whoever had a stage open had been told since the stage began.
  const told = kept.filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'failed');
  const wasTold = (agency: string, deadline: string, from: Day, to: Day) =>
    told.some((one) => one.agency === agency && one.deadline === deadline && one.asOf >= from && one.asOf <= to);
  const stages = [30, 7, 0].map((before) => [before, addDays('2021-04-15' as Day, -before)] as const);
  for (const [index, [before, from]] of stages.entries()) {
    const next = stages[index + 1]?.[1];
    const until = addDays(next ?? addDays('2021-04-15' as Day, 1), -1);
    const first = ran.find((one) => one >= from && one <= until);
    if (first !== undefined) expect(wasTold('so-hai', '2021-04-15', from, first), `${before} days before`).toBe(true);
  }
  // The successor is told from the day after the dissolution, the dissolved one no more; and after the end nobody is.
  expect(told.some(({ agency, asOf }) => agency === 'so-hai' && asOf > '2021-04-20')).toBe(false);
  expect(told.some(({ agency }) => agency === 'so-tu')).toBe(true);
  expect(told.filter(({ asOf, deadline }) => deadline !== null && asOf > addDays(deadline, 60))).toEqual([]);
  // The old deadline is reminded of no more once it has moved.
  expect(told.filter(({ deadline, asOf }) => deadline === '2021-03-31' && asOf >= '2021-03-20')).toEqual([]);
}, 600_000);
