/** The names that a program gives for a while (`.dondoc-431-1x7k2-0i.tmp`), foreseen but for the number of the process: `$$`. */
import { join } from 'node:path';

/** Options of Node under which the moment and the chance in a name are counted: `0i`, `1i`. */
export const foreseen = ['--require', join(import.meta.dirname, 'foreseen-names.cjs')];

/** More than any run counts to. */
const moments = [...'0123456789abcdefghijklmnopqrstuvwxyz'];

/** The path with `$$` in place of the number of a process. */
export function withoutPid(path: string): string {
  return path.replace(/(?<=[-/])\d+(?=-[0-9a-z]+-[0-9a-z]+(\.tmp)?(\/|$))/g, () => '$$');
}

/** The paths, and those that the program would name next. */
export function withNext(paths: readonly string[]): readonly string[] {
  const counted = /(?<=\$\$-[0-9a-z]+-)[0-9a-z]i/g;
  const all = paths.flatMap((path) => moments.map((moment) => path.replace(counted, `${moment}i`)));
  return [...new Set(all)];
}
