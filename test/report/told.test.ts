/** What a ledger says of a reminder: when it was sent, and of which one nobody is sure. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { LedgerEntry, MailOutcome } from '../../src/plan/ledger-entry.ts';
import { toldBy } from '../../src/report/told.ts';

const thread = {
  ...{ task: 'PL.01', period: null, agency: 'so-mot', deadline: '2021-06-30' as Day },
  isEscalated: false,
};
const entry = (asOf: string, outcome: MailOutcome, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ key: asOf, task: 'PL.01', period: null, agency: 'so-mot', stage: 'overdue-7', deadline: thread.deadline },
  ...{ asOf: asOf as Day, outcome, sentAt: null, address: null, messageId: null, reason: null },
  ...more,
});
const days = (entries: readonly LedgerEntry[], retryUnknown?: boolean) => toldBy(entries, retryUnknown).days(thread);

test('sent, or perhaps sent, is told; failed and skipped is not', () => {
  const entries = [
    entry('2021-07-07', 'sent'),
    entry('2021-07-14', 'failed'),
    entry('2021-07-21', 'unknown'),
    entry('2021-07-28', 'skipped'),
    entry('2021-08-04', 'intended'),
  ];
  expect(days(entries)).toEqual(['2021-07-07', '2021-07-21', '2021-08-04']);
  expect(days(entries, true)).toEqual(['2021-07-07']);
});

test('the last line of a key counts', () => {
  expect(days([entry('2021-07-07', 'intended'), entry('2021-07-07', 'failed')])).toEqual([]);
});

test('what is about another deadline, agency or recipient is not told', () => {
  expect(days([entry('2021-07-07', 'sent', { deadline: '2021-03-31' as Day })])).toEqual([]);
  expect(days([entry('2021-07-07', 'sent', { agency: 'so-hai' })])).toEqual([]);
  expect(days([entry('2021-07-07', 'sent', { stage: 'escalated-31' })])).toEqual([]);
});

test('nobody is sure of what no later reminder of the same makes sure', () => {
  const [lost, sure] = [entry('2021-07-07', 'unknown'), entry('2021-07-14', 'sent')];
  expect(toldBy([lost]).unsure).toEqual([lost]);
  expect(toldBy([lost, sure]).unsure).toEqual([]);
  expect(toldBy([entry('2021-07-01', 'sent'), lost]).unsure).toEqual([lost]);
});
