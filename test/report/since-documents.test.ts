/** What later documents changed between two days, as it was known on the later one. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { sinceAnswer } from '../../src/report/since.ts';
import { look } from '../../src/view/look.ts';
import { planOf } from '../plans/written-plan.ts';
import { around, selection } from './report-plan.ts';

test('a request that waits is told without the refusal that comes later', async () => {
  const plan = await planOf({
    requests: `- number: 45/SM
  date: 2021-10-04
  task: PL.01
  to: 2022-Q1
  declined: {number: 9/UBND, date: 2021-11-02}`,
  });
  const [before, after] = [look(plan, '2021-10-01' as Day), look(plan, '2021-10-20' as Day)];
  const told = { name: 'x', day: before.asOf, commit: null, missing: null };
  const { tasks } = sinceAnswer(
    { view: before, told, renamed: new Map(), locate: around.locate },
    after,
    selection(),
    around,
  );
  const requests = tasks.flatMap(({ changes }) =>
    changes.flatMap((one) => (one.kind === 'requested' ? one.request : [])),
  );
  expect(requests.map(({ number, declined }) => ({ number, declined }))).toEqual([{ number: '45/SM', declined: null }]);
});
