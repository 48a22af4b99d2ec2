/** `--output FILE`: the answer goes into a file instead of standard output, whole or not at all, and over nothing unless forced. */
import type { Environment } from '../../env/environment.ts';
import { planAt } from '../../open/find-plan.ts';
import { formats } from '../../output/formats.ts';
import type { AnswerFile, Invocation } from '../invocation.ts';
import type { OptionName } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { bytesOf, type Content } from './rendered.ts';

const option = '--output';

/**
 * Where the answer of a command goes; null for standard output. A usage error where a file may not be written, and for what a
 * terminal cannot show. Asked before anything is opened.
 */
export function answerFile(
  { name, options, format }: Omit<Invocation, 'env' | 'language' | 'file'>,
  taken: readonly OptionName[],
  env: Environment,
): AnswerFile | null {
  if (!taken.includes('answerFile')) return null;
  const { output: given, force } = options;
  if (given === undefined) {
    if (force === true) throw new UsageError({ fault: 'needed-option', option, command: `${name} --force` });
    if (format !== null && formats[format].isOpenedElsewhere && env.stdout.isTerminal)
      throw new UsageError({ fault: 'bytes-to-terminal', option, format });
    return null;
  }
  const isForced = force === true;
  refuseExisting(env, { given, isForced });
  return { given, isForced };
}

/** A file that is there stays, unless it may be replaced; one of the plan's folder stays in any case. */
function refuseExisting(env: Environment, { given, isForced }: AnswerFile): void {
  const place = env.path.resolve(env.cwd, given);
  if (env.files.kind(place) === null) return;
  if (!isForced) throw new UsageError({ fault: 'output-exists', option, given });
  if (isInPlan(env, place)) throw new UsageError({ fault: 'output-within-plan', option, given });
}

/** Whichever plan that is: the answer may be about several. */
function isInPlan(env: Environment, place: string): boolean {
  for (let folder = env.path.dirname(place); ; folder = env.path.dirname(folder)) {
    if (planAt(env, folder) === folder) return true;
    if (env.path.dirname(folder) === folder) return false;
  }
}

/** Puts the answer into the file, whose folder must be there. A usage error where that cannot be done. */
export async function writeAnswer(
  { cwd, files, path, writeFile, writeNewFiles }: Environment,
  { given, isForced }: AnswerFile,
  content: Content,
): Promise<void> {
  const place = path.resolve(cwd, given);
  if (files.kind(path.dirname(place)) === null)
    throw new UsageError({ fault: 'not-written', file: given, failure: { reason: 'no-folder', detail: '' } });
  const bytes = bytesOf(content);
  const failure = isForced
    ? await writeFile(place, bytes)
    : await writeNewFiles([{ path: place, bytes, isExecutable: false }]);
  if (failure === null) return;
  const { reason, detail } = failure;
  // Somebody else made it meanwhile.
  if (reason === 'exists') throw new UsageError({ fault: 'output-exists', option, given });
  throw new UsageError({ fault: 'not-written', file: given, failure: { reason, detail } });
}
