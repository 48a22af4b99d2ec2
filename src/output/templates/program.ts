/** Where a recipe takes dondoc from: one variable, at first the program itself as a file of the repository. */
import type { Comments } from './new-plan.ts';

/** The file in the repository, relative to it. */
export function programFile(version: string): string {
  return `tools/dondoc-${version}.tgz`;
}

/** The same as npm takes it: without the dot the folder would be somebody's name. */
export function programSource(version: string): string {
  return `./${programFile(version)}`;
}

/** What more than one recipe says: above the variable, and where a change is compared with what was before it. */
export const recipeComments = {
  source: {
    vi: 'Lấy dondoc từ đâu: tệp trong kho này, địa chỉ git (git+https://...), hoặc gói trên kho npm của cơ quan.',
    en: 'Where dondoc comes from: a file of this repository, a git URL (git+https://...), or a package of your own registry.',
  },
  history: {
    vi: 'cần cả lịch sử để so với bản trước khi sửa',
    en: 'the whole history, to compare with the version before the change',
  },
  base: {
    vi: 'So với bản mà nhánh này tách ra, để việc của người khác trên nhánh chính không bị tính vào.',
    en: 'Compared with what this branch started from, so that the work of others on the main branch is not taken for its own.',
  },
} satisfies Comments;

/** Runs the program that the variable of a shell names. npm takes a relative path from the folder of `--prefix`. */
export function programRun(variable: string): string {
  return `npx --yes --prefix=. --package="$${variable}" dondoc`;
}
