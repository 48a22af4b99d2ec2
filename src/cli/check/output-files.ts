/** `--output-file FORMAT=FILE`: the same answer in further forms, each in a file of its own. */
import type { Environment } from '../../env/environment.ts';
import { type FormatName, formatsOf } from '../../output/formats.ts';
import { bytesOf, type Content } from '../answer/rendered.ts';
import { checkRenderers } from '../answer/renderers.ts';
import { chosen } from '../option-values.ts';
import type { Options } from '../options.ts';
import { UsageError } from '../usage-error.ts';

/** A file to be written in one of the command's formats. */
export interface OutputFile {
  readonly format: FormatName;
  /** As typed. */
  readonly file: string;
}

const option = '--output-file';

/** What is asked for. A usage error for anything else than a known format and a file, and for a file that may be the plan's. */
export function outputFiles({ outputFile }: Options, { cwd, path }: Environment): readonly OutputFile[] {
  const files = (outputFile ?? []).map(outputFileOf);
  const places = files.map(({ file }) => path.resolve(cwd, file));
  for (const [index, { file }] of files.entries()) {
    if (places.indexOf(places[index] ?? '') < index)
      throw new UsageError({ fault: 'output-twice', option, given: file });
  }
  return files;
}

/** Writes the file, all or nothing. A usage error where that cannot be done. */
export async function writeOutput(
  { cwd, path, writeFile }: Environment,
  file: string,
  content: Content,
): Promise<void> {
  const failure = await writeFile(path.resolve(cwd, file), bytesOf(content));
  if (failure !== null) throw new UsageError({ fault: 'not-written', file, failure });
}

function outputFileOf(given: string): OutputFile {
  const formats = formatsOf(checkRenderers);
  const [, name = '', file = ''] = /^([^=]*)=(.*)$/s.exec(given) ?? [];
  if (name === '' || file === '') throw new UsageError({ fault: 'not-an-output', option, given, formats });
  const format = chosen(option, name, formats);
  // By the name alone: links and other spellings of a path lead into the plan too.
  if (/\.ya?ml\.?$/i.test(file)) throw new UsageError({ fault: 'output-in-plan', option, given: file });
  return { format, file };
}
