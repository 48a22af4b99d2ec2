/** What `completion` says beside the script that it prints on a terminal. */
import type { InBoth } from '../../output/words/language.ts';

/** Before the line that a shell's own file needs. */
export const installing: InBoth<(file: string) => string> = {
  vi: (file) => `Để dùng, thêm dòng này vào ${file}:`,
  en: (file) => `To use it, add this line to ${file}:`,
};
