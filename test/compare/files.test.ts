/** What changed in the files beside the plan: each entry at its place, in the version that has it. */
import { expect, test } from 'vitest';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

const entry = (task: string) =>
  `  - {rule: deadline-moved, task: ${task}, by: Chủ tịch UBND tỉnh Mẫu, date: 2021-12-01, reason: Đính chính}\n`;

/** `before -> after @ version` of each change between exceptions for these tasks. */
async function changed(before: readonly string[], after: readonly string[]): Promise<string[]> {
  const planOf = async (tasks: readonly string[]) => {
    const file = tasks.length === 0 ? {} : { 'exceptions.yaml': `exceptions:\n${tasks.map(entry).join('')}` };
    return (await loadPlan(folderOf({ ...planFiles(), ...file }))).plan;
  };
  return comparePlans(await planOf(before), await planOf(after)).map((change) => {
    if (change.kind !== 'file-entry') throw new Error(change.kind);
    const named = (text: string | null) => /PL\.\d\d/.exec(text ?? '')?.[0] ?? null;
    return `${named(change.before)} -> ${named(change.after)} @ ${change.at.version}`;
  });
}

test.each([
  ['come', [], ['PL.01'], ['null -> PL.01 @ after']],
  ['gone', ['PL.01', 'PL.02'], ['PL.02'], ['PL.01 -> null @ before']],
  ['gone with its file', ['PL.01'], [], ['PL.01 -> null @ before']],
  ['another one in its place', ['PL.01'], ['PL.02'], ['PL.01 -> PL.02 @ after']],
  ['another order', ['PL.01', 'PL.02'], ['PL.02', 'PL.01'], []],
])('%s', async (_, before, after, expected) => {
  expect(await changed(before, after)).toEqual(expected);
});
