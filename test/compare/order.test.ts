/** In whatever order the files hold it, a plan is the same plan; and what one version gained, the other one lacks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { diskPlan } from '../../src/open/disk-plan.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { Clause, Plan } from '../../src/plan/model.ts';
import { repository } from '../main/environment.ts';

const planIn = async (folder: string) =>
  (await loadPlan(await diskPlan(nodeEnvironment(repository), `${repository}/${folder}`))).plan;
const invented = await planIn('test/plans/nam-2021');
const founding = await planIn('plan');

/** The items in any order. */
function anyOrder<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function shuffledClauses(clauses: readonly Clause[]): fc.Arbitrary<Clause[]> {
  const each = clauses.map((clause) => shuffledClauses(clause.items).map((items) => ({ ...clause, items })));
  return fc.tuple(...each).chain((shuffled) => anyOrder(shuffled));
}

/** The plan with its clauses, tasks, rows, agencies, amendments, files and reports in any order. */
function shuffledPlan(plan: Plan): fc.Arbitrary<Plan> {
  const { document, tasks, register, amendments, progress } = plan;
  const reports = progress.map((file) => anyOrder(file.reports).map((shuffled) => ({ ...file, reports: shuffled })));
  return fc
    .record({
      body: shuffledClauses(document.body),
      rows: anyOrder(document.appendices[0]?.rows ?? []),
      tasks: anyOrder(tasks),
      register: anyOrder(register),
      amendments: anyOrder(amendments),
      progress: fc.tuple(...reports).chain((files) => anyOrder(files)),
    })
    .map(({ body, rows, ...rest }) => {
      const appendices = document.appendices.map((appendix) => ({ ...appendix, rows }));
      return { ...plan, ...rest, document: { ...document, body, appendices } };
    });
}

describe.each([
  ['the invented plan', invented],
  ['the founding plan', founding],
])('%s', (_, plan) => {
  test('in any order is the same', () => {
    fc.assert(
      fc.property(shuffledPlan(plan), (shuffled) => {
        expect(comparePlans(plan, shuffled)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('without some of its reports, amendments and tasks lacks just these, and gains them back', () => {
    const parts = fc.record({
      tasks: fc.shuffledSubarray([...plan.tasks]),
      amendments: fc.shuffledSubarray([...plan.amendments]),
      progress: fc.shuffledSubarray([...plan.progress]),
    });
    fc.assert(
      fc.property(parts, (kept) => {
        const less: Plan = { ...plan, ...kept };
        const kinds = (changes: ReturnType<typeof comparePlans>) =>
          changes.map(({ kind, task }) => `${kind} ${task}`).toSorted();
        const lost = kinds(comparePlans(plan, less));
        expect(lost.filter((line) => line.startsWith('task-removed'))).toHaveLength(
          plan.tasks.length - kept.tasks.length,
        );
        expect(kinds(comparePlans(less, plan))).toEqual(
          lost.map((line) => line.replace('-removed', '-added')).toSorted(),
        );
      }),
      { numRuns: 50 },
    );
  });
});
