/** `--output-file FORMAT=FILE`: the same answer in further forms, each in a file of its own. */
import { nearestOf } from '../../diagnostics/nearest.ts';
import type { Environment } from '../../env/environment.ts';
import { checkFormats } from '../check-formats.ts';
import type { Options } from '../options.ts';
import { UsageError } from '../usage-error.ts';

/** A file to be written in one of the command's formats. */
export interface OutputFile {
  readonly format: string;
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

/** Writes the text to the file, all or nothing. A usage error where that cannot be done. */
export async function writeOutput({ cwd, path, writeFile }: Environment, file: string, text: string): Promise<void> {
  const failure = await writeFile(path.resolve(cwd, file), new TextEncoder().encode(text));
  if (failure !== null) throw new UsageError({ fault: 'not-written', file, failure });
}

function outputFileOf(given: string): OutputFile {
  const [, format = '', file = ''] = /^([^=]*)=(.*)$/s.exec(given) ?? [];
  if (format === '' || file === '')
    throw new UsageError({ fault: 'not-an-output', option, given, formats: checkFormats });
  if (!checkFormats.includes(format)) {
    const nearest = nearestOf(format, checkFormats);
    throw new UsageError({ fault: 'unknown-value', option, given: format, known: checkFormats, nearest });
  }
  // By the name alone: links and other spellings of a path lead into the plan too.
  if (/\.ya?ml\.?$/i.test(file)) throw new UsageError({ fault: 'output-in-plan', option, given: file });
  return { format, file };
}
