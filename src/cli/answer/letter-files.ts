/** `remind --output DIR`: a file for each agency, and one over all where the format has it; all of them or none. */
import type { FolderFile } from '../../env/writing.ts';
import { formats } from '../../output/formats.ts';
import type { Plan } from '../../plan/model.ts';
import { canNameFile } from '../../plan/task-id.ts';
import type { RemindersAnswer } from '../../report/answers.ts';
import { digestOf, hasDay, ownerName } from '../../report/digest.ts';
import type { Invocation } from '../invocation.ts';
import { isWithin } from '../is-within.ts';
import { chosen } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';
import type { Listing } from './listing.ts';
import { bytesOf, type Manner } from './rendered.ts';
import { filesOnly, type LetterFormat, letterFormats, lettersTogether, remindersRenderers } from './renderers.ts';

const option = '--output';

/** Where files are asked for, in which form; null for an answer that is printed. A usage error where neither can be done. */
export function letterFolder({ env, options, format }: Invocation): LetterFolder | null {
  const { output } = options;
  if (output === undefined) {
    const isPage = format === 'html' && env.stdout.isTerminal;
    if (isPage || filesOnly.some((one) => one === format))
      throw new UsageError({ fault: 'needed-option', option, command: `remind --format ${format}` });
    if (options.force === true) throw new UsageError({ fault: 'needed-option', option, command: 'remind --force' });
    return null;
  }
  const folder = env.path.resolve(env.cwd, output);
  const isForced = options.force === true;
  const kind = env.files.kind(folder);
  const isFree = kind === null || (kind === 'folder' && (isForced || isEmpty(env, folder)));
  // A folder that somebody stands in cannot be replaced by another one.
  if (!isFree || (isForced && isWithin(env, folder, env.cwd)))
    throw new UsageError({ fault: 'folder-not-empty', option, given: output });
  return { format: chosen('--format', format ?? 'text', letterFormats), folder, given: output };
}

/** A folder to be filled. */
export interface LetterFolder {
  readonly format: LetterFormat;
  /** Absolute. */
  readonly folder: string;
  /** As typed. */
  readonly given: string;
}

function isEmpty({ files }: Invocation['env'], folder: string): boolean {
  const names = files.list(folder);
  return 'length' in names && names.length === 0;
}

/** Writes the files and says how many there are; a usage error where they cannot be written, and then there is none. */
export async function writeLetters(
  { env }: Invocation,
  { format, folder, given }: LetterFolder,
  { opened }: Pick<Listing, 'opened'>,
  answer: RemindersAnswer,
  manner: Manner,
): Promise<number> {
  if (isWithin(env, opened.folder, folder)) throw new UsageError({ fault: 'output-within-plan', option, given });
  const files = await filesOf(answer, format, manner);
  if (files.length === 0) return 0;
  const failure = isWithin(env, folder, env.cwd)
    ? await env.writeNewFiles(
        files.map(({ name, bytes }) => ({ path: env.path.join(folder, name), bytes, isExecutable: false })),
      )
    : await env.fillFolder(folder, files, writtenBefore(opened.plan));
  if (failure === null) return answer.agencies.length;
  const { reason, detail } = failure;
  if (reason === 'exists') throw new UsageError({ fault: 'folder-not-empty', option, given });
  throw new UsageError({ fault: 'not-written', file: given, failure: { reason, detail } });
}

/** Whether a file has a name that letters of this plan have: an earlier run wrote it. */
function writtenBefore({ register }: Plan): (name: string) => boolean {
  const stems = new Set([...register.map(({ id }) => id), ...takenNames]);
  const endings: readonly string[] = letterFormats.map((format) => formats[format].ending);
  return (name) => {
    const [, stem = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(name) ?? [];
    return endings.includes(ending) && (stems.has(stem) || /^\d{3,}-co-quan$/.test(stem));
  };
}

async function filesOf(answer: RemindersAnswer, format: LetterFormat, manner: Manner): Promise<FolderFile[]> {
  const together = format in lettersTogether ? lettersTogether[format as keyof typeof lettersTogether] : null;
  const file = (name: string, bytes: Uint8Array): FolderFile => ({ name: `${name}.${formats[format].ending}`, bytes });
  const made: FolderFile[] = [];
  for (const [name, part] of partsOf(answer, format)) {
    const content = await remindersRenderers[format](part, manner);
    made.push(file(name, bytesOf(content)));
  }
  if (together !== null && made.length > 0)
    made.push(file(together.name, bytesOf(await together.render(answer, manner))));
  return made;
}

/** What each file tells, by the name of the file: each agency's part, and the digest for the plan's owner. */
function partsOf(answer: RemindersAnswer, format: LetterFormat): (readonly [string, RemindersAnswer])[] {
  const names = namesOf(answer);
  const parts = answer.agencies.map((one, index) => [names[index] ?? '', { ...answer, agencies: [one] }] as const);
  const digest = digestOf(answer);
  const all = digest === null ? parts : [...parts, [ownerName, digest] as const];
  // A calendar without a day is none.
  return format === 'ics' ? all.filter(([, { agencies }]) => agencies.some(hasDay)) : all;
}

const takenNames: readonly string[] = [ownerName, ...Object.values(lettersTogether).map(({ name }) => name)];

/** The agencies' ids; one that can name no file on every system, or is a name that is taken, goes by its place in the answer. */
function namesOf({ agencies }: RemindersAnswer): string[] {
  return agencies.map(({ agency: { id } }, index) =>
    canNameFile(id) && !takenNames.includes(id) ? id : `${String(index + 1).padStart(3, '0')}-co-quan`,
  );
}
