/** What one file of a plan says as a whole. */
import type { Plan } from '../plan/model.ts';
import { isList } from '../source/path.ts';
import type { Plain } from '../source/tree.ts';

/** The keys of the file by its name in the plan's folder; none where there is no such file. */
export function writtenFile({ files }: Plan, name: string): { readonly [key: string]: Plain } {
  const written = files.find(({ file }) => file === name)?.written;
  return written === undefined || typeof written === 'string' || isList(written) ? {} : written;
}
