/** Where a return goes: `--output FILE` or standard output, in the format that is asked for or that the file's name says. */
import type { Environment } from '../../env/environment.ts';
import { type FormatName, formats, formatsOf } from '../../output/formats.ts';
import type { Invocation } from '../invocation.ts';
import { UsageError } from '../usage-error.ts';
import { bytesOf, type Content } from './rendered.ts';
import { returnRenderers } from './renderers.ts';

/** What to make, and where to. */
export interface ReturnFile {
  readonly format: FormatName;
  /** As typed; null for standard output. */
  readonly file: string | null;
}

const option = '--output';

/** What is asked for. A usage error for a file of another kind, one that is there already, and bytes for a terminal. */
export function returnFile({ env, options, format: chosen }: Invocation): ReturnFile {
  const { output: file } = options;
  const known = formatsOf(returnRenderers);
  const format = known.find((one) => one === chosen) ?? 'csv';
  if (file === undefined) {
    if (formats[format].isBinary && env.stdout.isTerminal)
      throw new UsageError({ fault: 'bytes-to-terminal', option, format });
    return { format, file: null };
  }
  const ending = known.find((one) => file.toLowerCase().endsWith(`.${one}`));
  const allowed = options.format === undefined ? known : [format];
  if (ending === undefined || !allowed.includes(ending))
    throw new UsageError({ fault: 'wrong-ending', option, given: file, endings: allowed.map((one) => `.${one}`) });
  if (env.files.kind(env.path.resolve(env.cwd, file)) !== null) throw existing(file);
  return { format: ending, file };
}

/** Makes the file, which must not be there yet; its folder must. A usage error where that cannot be done. */
export async function writeReturn(
  { cwd, files, path, writeNewFiles }: Environment,
  file: string,
  content: Content,
): Promise<void> {
  const place = path.resolve(cwd, file);
  if (files.kind(path.dirname(place)) === null)
    throw new UsageError({ fault: 'not-written', file, failure: { reason: 'no-folder', detail: '' } });
  const failure = await writeNewFiles([{ path: place, bytes: bytesOf(content), isExecutable: false }]);
  if (failure === null) return;
  const { reason, detail } = failure;
  if (reason === 'exists') throw existing(file);
  throw new UsageError({ fault: 'not-written', file, failure: { reason, detail } });
}

function existing(file: string): UsageError {
  return new UsageError({ fault: 'output-exists', option, given: file });
}
