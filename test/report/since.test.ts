/** What became of tasks between two days, and how much is counted of it. */
import { expect, test } from 'vitest';
import { sinceAnswer } from '../../src/report/since.ts';
import type { WrittenParts } from '../plans/written-plan.ts';
import { around, selection, viewOf } from './report-plan.ts';

const done = (date: string, more = '') =>
  `{date: ${date}, agency: so-mot, state: done, evidence: {number: 8/KH, date: ${date}}${more}}`;

const parts: WrittenParts = {
  body: '- {number: I, text: Các sở thực hiện.}',
  rows: `- {number: "01", text: Báo cáo quý, lead: [so-mot], due: {every: quarter, from: 2021-Q3}}
- {number: "02", text: Trễ hạn, lead: [so-mot], due: 2021-Q3}
- {number: "03", text: Đã xong, lead: [so-mot], due: 2021-Q4}
- {number: "04", text: Làm lại, lead: [so-mot], due: 2022-Q4}`,
  progress: {
    'PL.01': `- ${done('2021-09-30', ', period: 2021-Q3')}`,
    'PL.03': `- ${done('2021-10-01')}`,
    'PL.04': `- ${done('2021-08-01')}\n- {date: 2021-10-02, agency: so-mot, state: in-progress, note: Làm lại}`,
  },
};

test('each change once, and what recurs apart from what is done', async () => {
  const [before, after] = [await viewOf('2021-09-01', parts), await viewOf('2021-10-15', parts)];
  const told = { name: 'x', day: before.asOf, commit: null, missing: null };
  const earlier = { view: before, told, renamed: new Map(), locate: around.locate };
  const { tasks, counts } = sinceAnswer(earlier, after, selection(), around);
  expect(tasks.map(({ id, changes }) => `${id} ${changes.map(({ kind }) => kind).join(' ')}`)).toEqual([
    'PL.01 done',
    'PL.02 became-overdue',
    'PL.03 done',
    'PL.04 reopened reported',
  ]);
  expect([counts.done, counts.donePeriods]).toEqual([2, 1]);
});
