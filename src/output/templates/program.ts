/** Where a recipe takes dondoc from: one variable, at first the program itself as a file of the repository. */
import type { InBoth } from '../words/language.ts';

/** The file in the repository, relative to it. */
export function programFile(version: string): string {
  return `tools/dondoc-${version}.tgz`;
}

/** The same as npm takes it: without the dot the folder would be somebody's name. */
export function programSource(version: string): string {
  return `./${programFile(version)}`;
}

/** What stands above the variable. */
export const sourceComment: InBoth<string> = {
  vi: 'Lấy dondoc từ đâu: tệp trong kho này, địa chỉ git (git+https://...), hoặc gói trên kho npm của cơ quan.',
  en: 'Where dondoc comes from: a file of this repository, a git URL (git+https://...), or a package of your own registry.',
};

/** Runs the program that the variable of a shell names. npm takes a relative path from the folder of `--prefix`. */
export function programRun(variable: string): string {
  return `npx --yes --prefix=. --package="$${variable}" dondoc`;
}
