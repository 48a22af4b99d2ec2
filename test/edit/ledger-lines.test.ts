/** Lines at the end of a ledger: the first ones make it one, later ones leave every byte before them. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { withEntries } from '../../src/edit/ledger-lines.ts';
import type { LedgerEntry } from '../../src/plan/ledger-entry.ts';

const entry: LedgerEntry = {
  key: 'k1',
  task: 'PL.01',
  period: null,
  agency: 'so-mot',
  stage: 'overdue-7',
  deadline: '2021-06-30' as Day,
  asOf: '2021-07-07' as Day,
  outcome: 'sent',
  sentAt: '2021-07-07T01:00:00Z',
  address: 'so-mot@mau.example',
  messageId: null,
  reason: null,
};
const line =
  '  - {key: k1, task: PL.01, period: null, agency: so-mot, stage: overdue-7, deadline: 2021-06-30, asOf: 2021-07-07, outcome: sent, sentAt: "2021-07-07T01:00:00Z", address: so-mot@mau.example, messageId: null, reason: null}\n';

test.each(['', '\n', 'reminders:\n', 'reminders: []\n', 'reminders:\n  []\n'])('%j becomes a ledger', (text) => {
  expect(withEntries(text, [entry])).toBe(`reminders:\n${line}`);
});

test.each([
  ['another line', `reminders:\n${line}`, `reminders:\n${line}${line}`],
  ['the last line was not ended', `reminders:\n${line.trimEnd()}`, `reminders:\n${line}${line}`],
  ['a comment', `# sổ gửi\nreminders:\n${line}`, `# sổ gửi\nreminders:\n${line}${line}`],
])('%s', (_, text, expected) => {
  expect(withEntries(text, [entry])).toBe(expected);
});
