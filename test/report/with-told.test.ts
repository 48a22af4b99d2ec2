/** Reminders with what their recipients were told before. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { LedgerEntry } from '../../src/plan/ledger-entry.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { remindersAnswer } from '../../src/report/reminders.ts';
import { toldBy } from '../../src/report/told.ts';
import { withTold } from '../../src/report/with-told.ts';
import { look } from '../../src/view/look.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';
import { around, selection, viewOf } from './report-plan.ts';

const sent = (asOf: string, deadline = '2021-06-30'): LedgerEntry => ({
  ...{ key: `${asOf} ${deadline}`, task: 'PL.01', period: null, agency: 'so-mot', stage: 'overdue-7' },
  ...{ deadline: deadline as Day, asOf: asOf as Day, outcome: 'sent', sentAt: null, address: null },
  ...{ messageId: null, reason: null },
});

/** What so-mot was told of PL.01, whose deadline is 30 June, by these lines, as of 15 December. */
async function told(...entries: readonly LedgerEntry[]) {
  const view = await viewOf();
  const answer = remindersAnswer(view, selection({ agencies: ['so-mot'] }), around);
  const { agencies } = withTold(view.plan, answer, toldBy(entries));
  return agencies[0]?.overdue.find(({ id }) => id === 'PL.01')?.told;
}

test.each<[string, LedgerEntry[], object | null]>([
  ['never', [], null],
  ['once', [sent('2021-07-07')], { times: 1, last: '2021-07-07', movedFrom: null }],
  ['twice', [sent('2021-07-07'), sent('2021-07-14')], { times: 2, last: '2021-07-14', movedFrom: null }],
  ['of another deadline', [sent('2021-03-20', '2021-03-31')], { times: 0, last: null, movedFrom: '2021-03-31' }],
  [
    'of another deadline, and of this one',
    [sent('2021-03-20', '2021-03-31'), sent('2021-07-07')],
    { times: 1, last: '2021-07-07', movedFrom: null },
  ],
  ['later than the day of the answer', [sent('2021-12-16')], null],
])('%s', async (_, entries, expected) => {
  expect(await told(...entries)).toEqual(expected);
});

test('an agency that was asked not long ago for all that it owes is told nothing', async () => {
  const rows = '- {number: "01", text: Thường xuyên cập nhật, lead: [so-mot], due: ongoing}';
  const files = { ...planFiles({ rows, settings: 'reviewMonths: 12' }), 'reminders.yaml': 'mostMails: 9\n' };
  const view = look((await loadPlan(folderOf(files))).plan, '2022-06-01' as Day);
  const answer = remindersAnswer(view, selection(), around);
  const reviews = (...entries: readonly LedgerEntry[]) =>
    withTold(view.plan, answer, toldBy(entries)).agencies.map(({ review }) => review.map(({ id }) => id));
  expect(reviews()).toEqual([['PL.01']]);
  expect(reviews({ ...sent('2022-05-30'), stage: 'review-2022-05-30', deadline: null })).toEqual([]);
});
