/** Days of events from a plan and facts. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { occurrencesStated } from '../../src/record/occurrence.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const rows = `- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: {after: "Nghị quyết được thông qua", within: 30 days}}
- {number: "02", text: Báo cáo tình hình, lead: [so-hai], due: 2021-Q4}
- {number: "03", text: Ban hành quy chế, lead: [so-hai], due: {after: "Nghị quyết được thông qua"}}
- {number: "04", text: Tập huấn, lead: [so-hai], due: {after: {task: PL.03}, within: 30 days}}`;

async function stated(tasks: readonly string[], day: string, parts: WrittenParts = {}) {
  return occurrencesStated(await planOf({ rows, ...parts }), { tasks, day: day as Day, today: '2021-08-01' as Day });
}

test('the day goes where the deadline stands', async () => {
  expect(await stated(['pl.01'], '2021-07-30')).toEqual([
    { kind: 'occurrence', task: 'PL.01', due: { file: 'appendix.yaml', path: ['rows', 0, 'due'] }, day: '2021-07-30' },
  ]);
});

test.each([
  ['2021-08-01', { file: 'amendments.yaml', path: ['amendments', 0, 'changes', 0, 'due', 'to'] }],
  ['2021-08-02', { file: 'appendix.yaml', path: ['rows', 0, 'due'] }],
])('in a document of %s, if that moved it up to the day', async (date, due) => {
  const event = '{after: "Nghị quyết được thông qua", within: 30 days}';
  const amendments = `- {instrument: {number: 9/UBND, date: ${date}}, changes: [{task: PL.01, due: {from: ${event}, to: {after: "Nghị quyết được sửa", within: 60 days}}}]}`;
  expect(await stated(['PL.01'], '2021-07-30', { amendments })).toMatchObject([{ due }]);
});

test.each<[why: string, tasks: readonly string[], day: string, refusal: object]>([
  ['a deadline on no event', ['PL.01', 'PL.02'], '2021-07-30', { why: 'no-event', task: 'PL.02' }],
  [
    'a deadline after another task',
    ['PL.04'],
    '2021-07-30',
    { why: 'after-task', task: 'PL.04', prerequisite: 'PL.03' },
  ],
  ['an event after which no time is set', ['PL.03'], '2021-07-30', { why: 'no-term', task: 'PL.03' }],
  [
    'an unknown task',
    ['PL.1'],
    '2021-07-30',
    { why: 'not-named', naming: { fault: 'unknown-task', given: 'PL.1', nearest: 'PL.01' } },
  ],
])('%s is refused', async (_, tasks, day, refusal) => {
  expect(await stated(tasks, day)).toEqual(refusal);
});
