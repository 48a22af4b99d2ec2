/** Checks the plan in a folder as `dondoc check` does, started inside it: everything is real but the day. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { withPlan } from '../../scripts/rule-case.js';
import type { Day } from '../../src/calendar/day.ts';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { diskPlan } from '../../src/open/disk-plan.ts';
import { renderCheckText } from '../../src/output/check/text.ts';
import { plainPaint } from '../../src/output/terminal/paint.ts';
import type { PlanFolder } from '../../src/plan/folder.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { checkAnswer } from '../../src/report/check.ts';
import type { CheckAnswer } from '../../src/report/check-answer.ts';
import { locator } from '../../src/report/locate.ts';
import { judge } from '../../src/rules/judge.ts';
import { judgeChanges } from '../../src/rules/judge-changes.ts';
import { silence } from '../../src/rules/silence.ts';
import { withChanges } from '../../src/rules/with-changes.ts';
import { look } from '../../src/view/look.ts';

/** The folder of the rules' fixtures, absolute, with a slash at the end. */
export const fixtures = fileURLToPath(new URL('./', import.meta.url));

/** The day that every fixture is checked as of. */
export const checkedAsOf = '2021-12-15' as Day;

/** What `check` answers about the plan in the folder. */
export async function checked(folder: PlanFolder, asOf: Day = checkedAsOf): Promise<CheckAnswer> {
  const loaded = await loadPlan(folder);
  const counts = { asOf, files: loaded.sources.size, tasks: loaded.plan.tasks.length };
  const { findings, suppressed, baselined } = silence(judge(loaded, look(loaded.plan, asOf)), loaded);
  return checkAnswer(
    findings,
    { ...counts, suppressed, baselined },
    locator(loaded.sources, (file) => file),
  );
}

/** What `check` answers about a fixture's plan; of one of two folders, about the edit from `before` to `after`. */
export async function checkedFixture(rule: string, name: string): Promise<CheckAnswer> {
  const folder = `${fixtures}${rule}/${name}`;
  if (!existsSync(`${folder}/before`)) return await withPlan(folder, async (plan) => checked(await onDisk(plan)));
  return await withPlan(`${folder}/before`, (before) =>
    withPlan(`${folder}/after`, async (after) => checkedEdit(await onDisk(before), await onDisk(after))),
  );
}

/** The plan folder as the loader reads it from disk. */
async function onDisk(folder: string): Promise<PlanFolder> {
  return await diskPlan(nodeEnvironment(folder), folder);
}

/** What the revision of a fixture's earlier version is called. */
const revision = '0123456789ab';

/** What `check --against` answers about the edit, entered on the day that it is checked as of. */
export async function checkedEdit(
  before: PlanFolder,
  after: PlanFolder,
  asOf: Day = checkedAsOf,
): Promise<CheckAnswer> {
  const edited = await loadPlan(after);
  const base = await loadPlan(before, { earlier: edited.readings });
  if (!base.complete || !edited.complete) throw new Error('a plan that is compared must be read whole');
  const changes = comparePlans(base.plan, edited.plan);
  // What is read once, and so found to be the same without a look at it, is the same to whoever reads it twice.
  expect(changes).toEqual(comparePlans((await loadPlan(before)).plan, edited.plan));
  const unlawful = judgeChanges({ before: base.plan, after: edited.plan, changes, asOf, enteredOn: asOf });
  const { findings } = silence(judge(edited, look(edited.plan, asOf)), edited);
  const [was, is] = [locator(base.sources, (file) => `${revision}:${file}`), locator(edited.sources, (file) => file)];
  const counts = { asOf, against: revision, files: edited.sources.size, tasks: edited.plan.tasks.length };
  return checkAnswer(withChanges(findings, unlawful), counts, (place) =>
    place.version === 'before' ? { ...was(place), revision } : is(place),
  );
}

/** The answer as people read it: in Vietnamese, a line `---`, in English. */
export function inBothLanguages(answer: CheckAnswer): string {
  const text = (language: 'vi' | 'en') => renderCheckText(answer, { language, paint: plainPaint });
  return `${text('vi')}---\n${text('en')}`;
}
