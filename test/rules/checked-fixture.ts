/** Checks the plan in a folder as `dondoc check` does, started inside it: everything is real but the day. */
import { fileURLToPath } from 'node:url';
import type { Day } from '../../src/calendar/day.ts';
import { diskPlan } from '../../src/cli/disk-plan.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { renderCheckText } from '../../src/output/check-text.ts';
import { plainPaint } from '../../src/output/paint.ts';
import type { PlanFolder } from '../../src/plan/folder.ts';
import { loadPlan } from '../../src/plan/load.ts';
import type { CheckAnswer } from '../../src/report/answers.ts';
import { checkAnswer } from '../../src/report/check.ts';
import { locator } from '../../src/report/locate.ts';
import { judge } from '../../src/rules/judge.ts';
import { look } from '../../src/view/look.ts';

/** The folder of the rules' fixtures, absolute, with a slash at the end. */
export const fixtures = fileURLToPath(new URL('./', import.meta.url));

/** The day that every fixture is checked as of. */
export const checkedAsOf = '2021-12-15' as Day;

/** The plan folder of a fixture, as the loader reads it from disk. */
export function fixtureFolder(rule: string, name: string): PlanFolder {
  return diskPlan(nodeEnvironment(fixtures), `${fixtures}${rule}/${name}`);
}

/** What `check` answers about the plan in the folder. */
export async function checked(folder: PlanFolder, asOf: Day = checkedAsOf): Promise<CheckAnswer> {
  const loaded = await loadPlan(folder);
  const counts = { asOf, files: loaded.sources.size, tasks: loaded.plan.tasks.length };
  const findings = judge(loaded, look(loaded.plan, asOf));
  return checkAnswer(
    findings,
    counts,
    locator(loaded.sources, (file) => file),
  );
}

/** The answer as people read it: in Vietnamese, a line `---`, in English. */
export function inBothLanguages(answer: CheckAnswer): string {
  const text = (language: 'vi' | 'en') => renderCheckText(answer, { language, paint: plainPaint });
  return `${text('vi')}---\n${text('en')}`;
}
