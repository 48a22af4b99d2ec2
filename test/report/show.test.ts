/** Everything about one task, as of the day. */
import { expect, test } from 'vitest';
import { showAnswer } from '../../src/report/show.ts';
import type { WrittenParts } from '../plans/written-plan.ts';
import { around, viewOf } from './report-plan.ts';

async function shown(id: string, asOf: string, parts: WrittenParts = {}) {
  const view = await viewOf(asOf, parts);
  const task = view.tasks.find((each) => each.task.id === id);
  if (task === undefined) throw new Error(`the plan has no ${id}`);
  return showAnswer(view, task, around);
}

const amendments = `- instrument: {number: 5/UBND, date: 2021-09-01, title: Về việc gia hạn}
  requested: {number: 8/SM, date: 2021-08-20, issuer: so-mot}
  reason: Chưa đủ ý kiến
  changes:
    - {task: II.1.1, due: {from: 2021-Q3, to: 2021-Q4}, lead: {from: [so-mot], to: [so-hai, cac-huyen]}, suspend: true}
- {instrument: {number: 9/UBND, date: 2021-11-01}, changes: [{task: II.1.1, resume: true}]}
- {instrument: {number: 7/UBND}, changes: [{task: II.1.1, withdraw: true}]}`;

test('the amendments up to the day, each change with what it replaced', async () => {
  const answer = await shown('II.1.1', '2021-10-31', { amendments });
  expect(answer.amendments).toEqual([
    {
      instrument: { number: '5/UBND', date: '2021-09-01', title: 'Về việc gia hạn' },
      requested: { number: '8/SM', date: '2021-08-20', title: null },
      reason: 'Chưa đủ ý kiến',
      changes: [
        { of: 'due', from: '2021-Q3', to: '2021-Q4' },
        { of: 'lead', from: 'Sở Mẫu Một', to: 'Sở Mẫu Hai; UBND cấp huyện' },
        { of: 'suspend', from: null, to: null },
      ],
    },
  ]);
  const later = await shown('II.1.1', '2021-11-01', { amendments });
  expect(later.amendments.map(({ instrument }) => instrument.number)).toEqual(['5/UBND', '9/UBND']);
});

test('the clauses above it, outermost first', async () => {
  expect((await shown('II.1.1', '2021-12-15')).context).toEqual([
    { number: 'II', text: 'NHIỆM VỤ CHỦ YẾU' },
    { number: '1', text: 'Tuyên truyền' },
  ]);
  expect((await shown('III', '2021-12-15')).context).toEqual([]);
  expect((await shown('PL.01', '2021-12-15')).context).toEqual([]);
});

test('the reports that count on the day', async () => {
  const reports = async (asOf: string) =>
    (await shown('II.1.2', asOf)).reports.map(({ date, agency }) => `${date} ${agency.name}`);
  expect(await reports('2021-11-30')).toEqual(['2021-11-30 UBND huyện Đông']);
  expect(await reports('2021-12-01')).toEqual(['2021-11-30 UBND huyện Đông', '2021-12-01 UBND huyện Tây']);
});

test('the task that it waits for', async () => {
  const rows = `- {number: "01", text: Việc khác, lead: [so-hai], due: 2021-Q2}
- {number: "02", text: Ban hành, lead: [so-mot], due: 2021-Q3}
- {number: "03", text: Tập huấn, lead: [so-mot], due: {after: {task: PL.02}, within: 15 days}}`;
  expect((await shown('PL.03', '2021-12-15', { rows, progress: {} })).prerequisite).toMatchObject({
    ...{ id: 'PL.02', text: 'Ban hành', standing: 'overdue', daysLate: 76 },
  });
  expect((await shown('PL.02', '2021-12-15', { rows, progress: {} })).prerequisite).toBeNull();
});
