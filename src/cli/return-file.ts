/** Where a return goes: `--output FILE` or standard output, in the format that is asked for or that the file's name says. */
import type { Environment } from '../env/environment.ts';
import type { Invocation } from './invocation.ts';
import { type ReturnFormat, returnFormats } from './return-formats.ts';
import { UsageError } from './usage-error.ts';

/** What to make, and where to. */
export interface ReturnFile {
  readonly format: ReturnFormat;
  /** As typed; null for standard output. */
  readonly file: string | null;
}

const option = '--output';

/** What is asked for. A usage error for a file of another kind, one that is there already, and bytes for a terminal. */
export function returnFile({ env, options, format: chosen }: Invocation): ReturnFile {
  const { output: file } = options;
  const format = returnFormats.find((known) => known === chosen) ?? 'csv';
  if (file === undefined) {
    if (format === 'xlsx' && env.stdout.isTerminal)
      throw new UsageError({ fault: 'bytes-to-terminal', option, format });
    return { format, file: null };
  }
  const ending = returnFormats.find((known) => file.toLowerCase().endsWith(`.${known}`));
  const allowed = options.format === undefined ? returnFormats : [format];
  if (ending === undefined || !allowed.includes(ending))
    throw new UsageError({ fault: 'wrong-ending', option, given: file, endings: allowed.map((known) => `.${known}`) });
  if (env.files.kind(env.path.resolve(env.cwd, file)) !== null) throw existing(file);
  return { format: ending, file };
}

/** Makes the file, which must not be there yet; its folder must. A usage error where that cannot be done. */
export async function writeReturn(
  { cwd, files, path, writeNewFiles }: Environment,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const place = path.resolve(cwd, file);
  if (files.kind(path.dirname(place)) === null)
    throw new UsageError({ fault: 'not-written', file, failure: { reason: 'no-folder', detail: '' } });
  const failure = await writeNewFiles([{ path: place, bytes, isExecutable: false }]);
  if (failure === null) return;
  const { reason, detail } = failure;
  if (reason === 'exists') throw existing(file);
  throw new UsageError({ fault: 'not-written', file, failure: { reason, detail } });
}

function existing(file: string): UsageError {
  return new UsageError({ fault: 'output-exists', option, given: file });
}
