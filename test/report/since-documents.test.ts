/** What later documents changed between two days, as it was known on the later one. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Plan } from '../../src/plan/model.ts';
import { sinceAnswer } from '../../src/report/since.ts';
import { look } from '../../src/view/look.ts';
import { planOf } from '../plans/written-plan.ts';
import { around, selection } from './report-plan.ts';

async function since(before: Plan, now: Plan) {
  const [then, after] = [look(before, '2021-10-01' as Day), look(now, '2021-10-20' as Day)];
  const told = { name: 'x', day: then.asOf, commit: null, missing: null };
  const earlier = { view: then, told, renamed: new Map(), locate: around.locate };
  return sinceAnswer(earlier, after, selection(), around).tasks.flatMap(({ changes }) => changes);
}

const due = (name: string) => planOf({ rows: `- {number: "01", text: Một, lead: [so-mot], due: ${name}}` });

test.each([
  ['2022-Q1', 'later'],
  ['2021-11-30', 'earlier'],
  ['2021-12-31', 'other'],
  ['ongoing', 'other'],
])('a deadline of 2021-Q4 that is %s in the files now has moved: %s', async (name, move) => {
  expect(await since(await due('2021-Q4'), await due(name))).toMatchObject([{ kind: 'deadline-moved', move }]);
});

test('a request that waits is told without the refusal that comes later', async () => {
  const plan = await planOf({
    requests: `- number: 45/SM
  date: 2021-10-04
  task: PL.01
  to: 2022-Q1
  declined: {number: 9/UBND, date: 2021-11-02}`,
  });
  const changes = await since(plan, plan);
  const requests = changes.flatMap((one) => (one.kind === 'requested' ? one.request : []));
  expect(requests.map(({ number, declined }) => ({ number, declined }))).toEqual([{ number: '45/SM', declined: null }]);
});
