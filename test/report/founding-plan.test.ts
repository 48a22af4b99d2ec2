/** The founding plan on 15/12/2021, when nobody has reported: the figures that the whole program is judged by. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { diskPlan } from '../../src/open/disk-plan.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { overdueAnswer } from '../../src/report/overdue.ts';
import { everything } from '../../src/report/selection.ts';
import { statusAnswer } from '../../src/report/status.ts';
import { look } from '../../src/view/look.ts';

const folder = fileURLToPath(new URL('../../plan', import.meta.url));
const { plan, findings } = await loadPlan(await diskPlan(nodeEnvironment(folder), folder));
const view = look(plan, '2021-12-15' as Day);
const around = { revision: null, locate: () => ({ file: 'plan.yaml', line: 1 }) };

test('every file is read', () => expect(findings).toEqual([]));

test('what is overdue, worst first', () => {
  const { tasks } = overdueAnswer(view, everything, around);
  expect(tasks.map(({ id, daysLate, due }) => `${id} ${daysLate} ${due?.day}`)).toEqual([
    'II.1.1 533 2020-06-30',
    'III.1.1 533 2020-06-30',
    'II.1.2.b.2 349 2020-12-31',
    'III.1.3 349 2020-12-31',
    'PL.01 259 2021-03-31',
    'PL.02 168 2021-06-30',
  ]);
});

test('what falls due next', () => {
  const { tasks } = statusAnswer(view, { ...everything, source: 'appendix' }, around);
  expect(tasks.map(({ id, standing, daysLeft }) => `${id} ${standing} ${daysLeft}`)).toEqual([
    'PL.01 overdue null',
    'PL.02 overdue null',
    'PL.03 due-soon 16',
    'PL.04 due-soon 16',
    'PL.05 due-soon 16',
    'PL.06 in-term 381',
    'PL.07 in-term 381',
    'PL.08 in-term 471',
  ]);
});

test('the totals and rates', () => {
  const { totals, rates } = statusAnswer(view, everything, around);
  expect(totals).toEqual({
    tasks: 52,
    done: 0,
    doneOnTime: 0,
    doneLate: 0,
    doneByDescription: 0,
    inTerm: 3,
    dueSoon: 3,
    overdue: 6,
    ongoing: 40,
    awaitingEvent: 0,
    noDeadline: 0,
    suspended: 0,
    withdrawn: 0,
    fallenDue: 6,
  });
  expect(rates).toEqual({
    done: { count: 0, of: 52 },
    doneOfFallenDue: { count: 0, of: 6 },
    onTime: { count: 0, of: 0 },
    byDescription: { count: 0, of: 0 },
  });
});
