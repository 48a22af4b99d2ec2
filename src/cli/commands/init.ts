/**
 * `dondoc init [DIR]`: a new plan with its editor settings and the CI recipes asked for; where there is a plan already, the
 * recipes alone. Overwrites nothing.
 */
import { dayInZone, usualZone } from '../../calendar/today.ts';
import { planAt, shownPath } from '../../open/find-plan.ts';
import { filesToMake, linesLacking, type NewPlace, newPlace, newTitle } from '../../open/new-plan.ts';
import { type InitAnswer, renderInit, renderNextSteps } from '../../output/init-text.ts';
import { ciServices, inPlan, type NewPlan, type TemplateFile } from '../../output/templates/new-plan.ts';
import { gitlabFile, gitlabIncluded, planFiles, recipeFiles } from '../../output/templates/plan-files.ts';
import { fixedFiles } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { accepted, makeFiles, usualFolder } from '../making.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { env, language, options, words } = invocation;
  const there = planThere(invocation);
  const place = accepted(newPlace(env, there ?? words[0] ?? usualFolder));
  const plan: NewPlan = {
    language,
    title: options.title === undefined ? null : accepted(newTitle(options.title)),
    today: dayInZone(usualZone, env.now()),
    folder: place.folder,
    version: env.version,
    ci: ciServices.filter((service) => options.ci?.includes(service)),
  };
  const files = [...(there === null ? planFiles(plan) : []), ...(await recipes(invocation, plan, place))];
  const missing = accepted(filesToMake(env, place.root, files, there === null ? 'plan' : 'recipe'));
  if (options.dryRun !== true) await makeFiles(invocation, place.root, missing);
  const answer = answerOf(invocation, plan, place, files, missing);
  env.stdout.write(renderInit(answer, language));
  if (options.quiet !== true && options.dryRun !== true) env.stderr.write(renderNextSteps(answer, language));
  return 0;
}

/** The plan that only a recipe is asked for, absolute; null where a new one is to be made. */
function planThere({ env, options, words }: Invocation): string | null {
  if (options.ci === undefined || options.title !== undefined) return null;
  return planAt(env, env.path.resolve(env.cwd, words[0] ?? '.'));
}

async function recipes({ env }: Invocation, plan: NewPlan, { root }: NewPlace): Promise<readonly TemplateFile[]> {
  if (plan.ci.length === 0) return [];
  return recipeFiles(plan, await env.packed(), env.files.kind(env.path.join(root, gitlabFile)) !== null);
}

function answerOf(
  { env, options }: Invocation,
  plan: NewPlan,
  { root, folder }: NewPlace,
  files: readonly TemplateFile[],
  missing: readonly TemplateFile[],
): InitAnswer {
  const shown = (path: string) => shownPath(env, env.path.join(root, path));
  const kept = files.filter((file) => !missing.includes(file));
  const planFile = inPlan(plan, fixedFiles.plan);
  return {
    isDryRun: options.dryRun === true,
    made: missing.map(({ path }) => shown(path)),
    kept: kept.map(({ path }) => shown(path)),
    lacking: kept.flatMap((file) => {
      const lines = linesLacking(env, root, file);
      return lines.length === 0 ? [] : [{ file: shown(file.path), lines }];
    }),
    planFolder: shown(folder),
    planFile: missing.some(({ path }) => path === planFile) ? shown(planFile) : null,
    include: files.some(({ path }) => path === gitlabIncluded) ? gitlabIncluded : null,
    hasHook: plan.ci.includes('pre-commit'),
  };
}
