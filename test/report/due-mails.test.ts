/** Which mails are due, and why one is not sent. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { LedgerEntry } from '../../src/plan/ledger-entry.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { dueMails, mailParts } from '../../src/report/due-mails.ts';
import { remindersAnswer } from '../../src/report/reminders.ts';
import { everything } from '../../src/report/selection.ts';
import { toldBy } from '../../src/report/told.ts';
import { look } from '../../src/view/look.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';
import { around } from './report-plan.ts';

const reminders = 'sender: {name: UBND tỉnh Mẫu, email: ubnd@mau.example}\n';

/** `agency stage obstacle` of each mail that is due a week after the deadline of 30 June. */
async function due(lead: string, told: readonly LedgerEntry[] = [], domains = '[mau.example]'): Promise<string[]> {
  const rows = `- {number: "01", text: Xây dựng Đề án mẫu, lead: [${lead}], due: 2021-Q2}`;
  const files = { ...planFiles({ rows }), 'reminders.yaml': `${reminders}domains: ${domains}\n` };
  const { plan } = await loadPlan(folderOf(files));
  const answer = remindersAnswer(look(plan, '2021-07-07' as Day), everything, around);
  const mails = dueMails(mailParts(plan, answer, toldBy(told)));
  return mails.map(({ recipient, stage, obstacle }) => `${recipient.id} ${stage} ${obstacle}`);
}

const tried = (asOf: string, outcome: LedgerEntry['outcome'], reason: string | null): LedgerEntry => ({
  ...{
    key: asOf,
    task: 'PL.01',
    period: null,
    agency: 'so-mot',
    stage: `before-${asOf}`,
    deadline: '2021-06-30' as Day,
  },
  ...{ asOf: asOf as Day, outcome, sentAt: null, address: 'so-mot@mau.example', messageId: null, reason },
});
const refused = tried('2021-06-23', 'failed', '550 no such user');

test('to an agency that has an address in a domain that may be written to', async () => {
  expect(await due('so-mot')).toEqual(['so-mot overdue-7 null']);
});

test.each<[string, string, readonly LedgerEntry[], string]>([
  ['nobody to send it to', 'so-hai', [], 'no-address'],
  ['refused there at the last try', 'so-mot', [refused], 'refused'],
  ['refused there, and skipped since', 'so-mot', [refused, tried('2021-06-30', 'skipped', null)], 'refused'],
  ['taken there since', 'so-mot', [refused, tried('2021-06-24', 'sent', null)], 'null'],
  ['a failure that passes', 'so-mot', [tried('2021-06-23', 'failed', '451 try again')], 'null'],
])('%s', async (_, lead, told, obstacle) => {
  const mails = await due(lead, told);
  expect(mails.map((mail) => mail.split(' ').at(-1))).toEqual([obstacle]);
});

test('not into a domain that the plan does not name', async () => {
  expect(await due('so-mot', [], '[khac.example]')).toEqual(['so-mot overdue-7 not-allowed']);
});
