/** `dondoc init [DIR]`: a new plan with its editor settings and the CI recipes asked for. Overwrites nothing. */
import { dayInZone } from '../../calendar/today.ts';
import { shownPath } from '../../open/find-plan.ts';
import { filesToMake, linesLacking, type NewPlanRefusal, newPlace, newTitle } from '../../open/new-plan.ts';
import { renderInit, renderNextSteps } from '../../output/init-text.ts';
import { ciServices, inPlan, type NewPlan, type TemplateFile } from '../../output/templates/new-plan.ts';
import { gitlabFile, gitlabIncluded, planFiles } from '../../output/templates/plan-files.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';

/** Where a plan goes when no folder is given: the commands find it there. */
const usualFolder = 'plan';

export async function run(invocation: Invocation): Promise<number> {
  const { env, language, options, words } = invocation;
  const { root, folder } = accepted(newPlace(env, words[0] ?? usualFolder));
  const plan: NewPlan = {
    language,
    title: options.title === undefined ? null : accepted(newTitle(options.title)),
    today: dayInZone('Asia/Ho_Chi_Minh', env.now()),
    folder,
    version: env.version,
    ci: ciServices.filter((service) => options.ci?.includes(service)),
  };
  const shown = (path: string) => shownPath(env, env.path.join(root, path));
  const files = planFiles(plan, env.files.kind(env.path.join(root, gitlabFile)) !== null);
  const missing = accepted(filesToMake(env, root, files));
  if (options.dryRun !== true) await make(invocation, root, missing);
  const kept = files.filter((file) => !missing.includes(file));
  const answer = {
    isDryRun: options.dryRun === true,
    made: missing.map(({ path }) => shown(path)),
    kept: kept.map(({ path }) => shown(path)),
    lacking: kept.flatMap((file) => {
      const lines = linesLacking(env, root, file);
      return lines.length === 0 ? [] : [{ file: shown(file.path), lines }];
    }),
    planFolder: shown(folder),
    planFile: shown(inPlan(plan, 'plan.yaml')),
    include: files.some(({ path }) => path === gitlabIncluded) ? gitlabIncluded : null,
    hasHook: plan.ci.includes('pre-commit'),
  };
  env.stdout.write(renderInit(answer, language));
  if (options.quiet !== true && options.dryRun !== true) env.stderr.write(renderNextSteps(answer, language));
  return 0;
}

async function make({ env }: Invocation, root: string, files: readonly TemplateFile[]): Promise<void> {
  const encoder = new TextEncoder();
  const failure = await env.writeNewFiles(
    files.map(({ path, text, isExecutable }) => ({
      path: env.path.join(root, path),
      bytes: encoder.encode(text),
      isExecutable,
    })),
  );
  if (failure === null) return;
  const { path, ...why } = failure;
  refuse({ why: 'not-written', file: shownPath(env, path), failure: why });
}

function accepted<Result>(result: Result | NewPlanRefusal): Result {
  if (isRefusal(result)) refuse(result);
  return result;
}

function isRefusal(result: unknown): result is NewPlanRefusal {
  return typeof result === 'object' && result !== null && 'why' in result;
}

function refuse(refusal: NewPlanRefusal): never {
  throw new UsageError({ fault: 'no-new-plan', refusal });
}
