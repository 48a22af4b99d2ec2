/**
 * `dondoc import FILE...`: an issued document to a draft plan folder, with all that a person must look at. Overwrites nothing:
 * where the folder holds a plan already, it tells how the document differs from it.
 */
import { dayInZone, usualZone } from '../../calendar/today.ts';
import type { DraftPlan } from '../../import/draft-plan.ts';
import { importPlan } from '../../import/import-plan.ts';
import { planAt, shownPath } from '../../open/find-plan.ts';
import { filesToMake, type NewPlace, newPlace, takenFolder } from '../../open/new-plan.ts';
import { type ImportFiles, importFiles } from '../../output/import/import-files.ts';
import { renderImportSteps } from '../../output/import/text.ts';
import { inPlan, type NewPlan } from '../../output/templates/new-plan.ts';
import { fixedFiles } from '../../plan/folder.ts';
import { importAnswer } from '../../report/import.ts';
import { printAnswer } from '../answer/print.ts';
import { importRenderers } from '../answer/renderers.ts';
import { tellDifference } from '../importing/difference.ts';
import { registerGiven, sourcesGiven } from '../importing/sources.ts';
import type { Invocation } from '../invocation.ts';
import { accepted, makeFiles, usualFolder } from '../making.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { env, language, options } = invocation;
  const place = accepted(newPlace(env, options.output ?? usualFolder));
  const there = planAt(env, env.path.join(place.root, place.folder));
  if (there === null) accepted(takenFolder(env, place));
  const sources = await sourcesGiven(invocation);
  const register = await registerGiven(invocation, there === null ? null : env.path.join(there, fixedFiles.agencies));
  const plan: NewPlan = {
    language,
    title: null,
    today: dayInZone(usualZone, env.now()),
    folder: place.folder,
    version: env.version,
    ci: [],
  };
  const draft = importPlan(sources, register?.agencies ?? []);
  const made = importFiles(draft, plan, register?.source ?? null);
  if (there !== null) return await tellDifference(invocation, there, made.own);
  return await make(invocation, place, plan, draft, made);
}

async function make(
  invocation: Invocation,
  place: NewPlace,
  plan: NewPlan,
  draft: DraftPlan,
  { files, reviews }: ImportFiles,
): Promise<number> {
  const { env, language, options, format, words } = invocation;
  const missing = accepted(filesToMake(env, place.root, files, 'import'));
  const dryRun = options.dryRun === true;
  if (!dryRun) await makeFiles(invocation, place.root, missing);
  const shown = (path: string) => shownPath(env, env.path.join(place.root, path));
  const answer = importAnswer(draft, {
    sources: words,
    folder: shown(place.folder),
    dryRun,
    files: missing.map(({ path }) => shown(path)),
    toLookAt: reviews.map(({ review: { why, text, maybe, place: source }, file, line }) => {
      return { why, text, maybe, source, file: file === null ? null : shown(inPlan(plan, file)), line };
    }),
  });
  await printAnswer(invocation, importRenderers, answer);
  if (options.quiet !== true && !dryRun && format !== 'json') env.stderr.write(renderImportSteps(answer, language));
  return answer.toLookAt.length === 0 ? 0 : 1;
}
