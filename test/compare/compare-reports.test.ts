/** Reports on one task in several files, of which an edit leaves some as they were. */
import { expect, test } from 'vitest';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

const filed = (date: string, note: string) =>
  `task: PL.01\nreports:\n  - {date: ${date}, agency: so-mot, state: in-progress, note: ${note}}\n`;

test('what changed in one of them is told', async () => {
  const first = { 'progress/PL.01.yaml': filed('2021-03-01', 'a') };
  const before = await loadPlan(
    folderOf({ ...planFiles(), ...first, 'progress/PL.01-2.yaml': filed('2021-06-01', 'b') }),
  );
  const after = await loadPlan(
    folderOf({ ...planFiles(), ...first, 'progress/PL.01-2.yaml': filed('2021-06-01', 'c') }),
    { earlier: before.readings },
  );
  expect(comparePlans(before.plan, after.plan).map(({ kind }) => kind)).toEqual(['report-edited']);
  const again = await loadPlan(
    folderOf({ ...planFiles(), ...first, 'progress/PL.01-2.yaml': filed('2021-06-01', 'b') }),
    { earlier: before.readings },
  );
  expect(comparePlans(before.plan, again.plan)).toEqual([]);
});
