/** `dondoc import FILE...`: an issued document to a draft plan folder, with all that a person must look at. Overwrites nothing. */
import { dayInZone } from '../../calendar/today.ts';
import type { Described } from '../../import/described.ts';
import { importPlan } from '../../import/import-plan.ts';
import { readSource } from '../../import/read-source.ts';
import { shownPath } from '../../open/find-plan.ts';
import { filesToMake, newPlace } from '../../open/new-plan.ts';
import { importFiles } from '../../output/import/import-files.ts';
import { renderImportSteps } from '../../output/import/text.ts';
import { inPlan, type NewPlan } from '../../output/templates/new-plan.ts';
import { isReadFailure } from '../../plan/folder.ts';
import { type ImportAnswer, importAnswer } from '../../report/import.ts';
import { printAnswer } from '../answer/print.ts';
import { importRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { accepted, makeFiles } from '../making.ts';
import { UsageError } from '../usage-error.ts';

/** Where a plan goes when no folder is given: the commands find it there. */
const usualFolder = 'plan';

export async function run(invocation: Invocation): Promise<number> {
  const { env, language, options, words } = invocation;
  const place = accepted(newPlace(env, options.output ?? usualFolder));
  const sources: Described[] = [];
  for (const file of words) sources.push(await sourceGiven(invocation, file));
  const plan: NewPlan = {
    language,
    title: null,
    today: dayInZone('Asia/Ho_Chi_Minh', env.now()),
    folder: place.folder,
    version: env.version,
    ci: [],
  };
  const draft = importPlan(sources, []);
  const { files, reviews } = importFiles(draft, plan);
  const missing = accepted(filesToMake(env, place.root, files, true));
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
  return await tell(invocation, answer);
}

async function tell(invocation: Invocation, answer: ImportAnswer): Promise<number> {
  const { env, language, options, format } = invocation;
  await printAnswer(invocation, importRenderers, answer);
  if (options.quiet !== true && !answer.dryRun && format !== 'json')
    env.stderr.write(renderImportSteps(answer, language));
  return answer.toLookAt.length === 0 ? 0 : 1;
}

async function sourceGiven({ env }: Invocation, file: string): Promise<Described> {
  const bytes = env.files.read(env.path.resolve(env.cwd, file));
  if (isReadFailure(bytes))
    throw new UsageError({ fault: 'unread-source', file, cause: { fault: 'unreadable', failure: bytes } });
  const read = await readSource(bytes, file);
  if ('fault' in read) throw new UsageError({ fault: 'unread-source', file, cause: read });
  return read;
}
