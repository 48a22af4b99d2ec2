/** `remind --output DIR`: a file for each agency, and one over all where the format has it; all of them or none. */
import type { FolderFile } from '../../env/writing.ts';
import { isWithin } from '../../open/is-within.ts';
import { formats } from '../../output/formats.ts';
import { canNameFile } from '../../plan/task-id.ts';
import type { Addressed } from '../../report/addressed.ts';
import type { RemindersAnswer } from '../../report/answers.ts';
import { hasDay, ownerName } from '../../report/digest.ts';
import type { Invocation } from '../invocation.ts';
import { chosen } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';
import { filesOnly, type LetterFormat, letterFormats, lettersTogether } from './letter-renderers.ts';
import { bytesOf, type Content, type Manner } from './rendered.ts';

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

/** What the files are made from. */
export interface Letters {
  /** Each for one file: the parts of one recipient, by plan. */
  readonly letters: readonly (readonly Addressed[])[];
  readonly render: (answers: readonly RemindersAnswer[]) => Promise<Content>;
  readonly manner: Manner;
  readonly plans: readonly LetteredPlan[];
}

/** What has to be known of a plan that letters are about. */
export interface LetteredPlan {
  readonly id: string;
  /** Absolute. */
  readonly folder: string;
  /** The ids of its register. */
  readonly agencies: readonly string[];
}

/** Writes the files and says for how many agencies there are any; a usage error where they cannot be written, and then there is none. */
export async function writeLetters(
  { env }: Invocation,
  { format, folder, given }: LetterFolder,
  letters: Letters,
): Promise<number> {
  if (letters.plans.some((plan) => isWithin(env, plan.folder, folder)))
    throw new UsageError({ fault: 'output-within-plan', option, given });
  const files = await filesOf(letters, format);
  if (files.length === 0) return 0;
  const failure = isWithin(env, folder, env.cwd)
    ? await env.writeNewFiles(
        files.map(({ name, bytes }) => ({ path: env.path.join(folder, name), bytes, isExecutable: false })),
      )
    : await env.fillFolder(folder, files, writtenBefore(letters.plans));
  if (failure === null) return new Set(letters.letters.flatMap((parts) => parts[0]?.recipient.id ?? [])).size;
  const { reason, detail } = failure;
  if (reason === 'exists') throw new UsageError({ fault: 'folder-not-empty', option, given });
  throw new UsageError({ fault: 'not-written', file: given, failure: { reason, detail } });
}

/** Whether a file has a name that letters of these plans have: an earlier run wrote it. */
function writtenBefore(plans: readonly LetteredPlan[]): (name: string) => boolean {
  const stems = new Set([...plans.flatMap(({ agencies }) => agencies), ...takenNames]);
  const endings: readonly string[] = letterFormats.map((format) => formats[format].ending);
  const isOfPlan = (stem: string, { id }: LetteredPlan) =>
    stem.endsWith(`.${id}`) && stems.has(stem.slice(0, -id.length - 1));
  return (name) => {
    const [, stem = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(name) ?? [];
    const isOurs = stems.has(stem) || /^\d{3,}-co-quan$/.test(stem) || plans.some((plan) => isOfPlan(stem, plan));
    return endings.includes(ending) && isOurs;
  };
}

async function filesOf({ letters, render, manner }: Letters, format: LetterFormat): Promise<FolderFile[]> {
  const file = (name: string, bytes: Uint8Array): FolderFile => ({ name: `${name}.${formats[format].ending}`, bytes });
  const made: FolderFile[] = [];
  for (const [index, name] of namesOf(letters).entries()) {
    const answers = (letters[index] ?? []).map(({ answer }) => answer);
    // A calendar without a day is none.
    if (format === 'ics' && !answers.some(({ agencies }) => agencies.some(hasDay))) continue;
    made.push(file(name, bytesOf(await render(answers))));
  }
  const over = await fileOverAll(letters, format, manner);
  return over === null || made.length === 0 ? made : [...made, file(over.name, over.bytes)];
}

/** What lies beside the files of the agencies, over all of them; the owner's digest is no part of it. */
async function fileOverAll(
  letters: Letters['letters'],
  format: LetterFormat,
  manner: Manner,
): Promise<FolderFile | null> {
  if (!(format in lettersTogether)) return null;
  const { name, render } = lettersTogether[format as keyof typeof lettersTogether];
  const { agencyLetters } = await import('../../output/reminders/letter.ts');
  const told = letters
    .filter(([first]) => first?.recipient.id !== null)
    .flatMap((parts) =>
      agencyLetters(
        parts.map(({ answer }) => answer),
        manner.language,
      ),
    );
  return { name, bytes: bytesOf(await render(told, manner)) };
}

const takenNames: readonly string[] = [ownerName, ...Object.values(lettersTogether).map(({ name }) => name)];

/**
 * The recipients' ids, a further letter to one with the id of its first plan behind; what can name no file on every system, or
 * is a name that is taken, goes by its place in the answer.
 */
function namesOf(letters: Letters['letters']): string[] {
  const taken = new Set<string>();
  return letters.map(([first], index) => {
    const wanted = first === undefined ? [] : wantedNames(first);
    const name = wanted.find((one) => !taken.has(one)) ?? `${String(index + 1).padStart(3, '0')}-co-quan`;
    taken.add(name);
    return name;
  });
}

function wantedNames({ recipient: { id }, answer: { plan } }: Addressed): readonly string[] {
  if (id !== null && takenNames.includes(id)) return [];
  return [id ?? ownerName, `${id ?? ownerName}.${plan.id}`].filter(canNameFile);
}
