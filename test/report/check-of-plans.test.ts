/** `check` over several plans: what they share is told once, all else is the sum. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { CheckAnswer, LocatedFinding } from '../../src/report/check-answer.ts';
import { checkOfPlans } from '../../src/report/check-of-plans.ts';

const asOf = '2021-12-15' as Day;

/** A finding on the line of the file; what it says does not matter here. */
const finding = (file: string, line: number): LocatedFinding => ({
  rule: 'unknown-task',
  severity: 'error',
  facts: { id: 'PL.09', nearest: null },
  location: { file, line, column: 1, endLine: line, endColumn: 5, source: null },
  task: null,
  related: [],
});

const answer = (tasks: number, findings: readonly LocatedFinding[]): CheckAnswer => ({
  ...{ kind: 'check', asOf, revision: null, files: 3, tasks, against: null, suppressed: 1, baselined: 2, toReview: 4 },
  totals: { error: findings.length, warning: 0, info: 0 },
  findings,
});

test('each finding once, in the order of the files, and the sums', () => {
  const shared = finding('agencies.yaml', 3);
  const plans = [
    { id: 'a', title: 'A', folder: 'a', answer: answer(5, [finding('b/plan.yaml', 9), shared]) },
    { id: 'b', title: 'B', folder: 'b', answer: answer(7, [shared, finding('b/plan.yaml', 2)]) },
  ];
  const all = checkOfPlans(plans, { asOf, files: 5 });
  expect(all).toMatchObject({ files: 5, tasks: 12, suppressed: 2, baselined: 4, toReview: 8, totals: { error: 3 } });
  expect(all.findings.map(({ location: { file, line } }) => `${file}:${line}`)).toEqual([
    'agencies.yaml:3',
    'b/plan.yaml:2',
    'b/plan.yaml:9',
  ]);
  expect(all.plans?.map(({ id, tasks, totals }) => `${id} ${tasks} ${totals.error}`)).toEqual(['a 5 2', 'b 7 2']);
});
