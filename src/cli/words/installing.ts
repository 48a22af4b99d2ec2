/** What `completion` says beside the script: where it goes in each shell. */
import type { InBoth, Language } from '../../output/words/language.ts';
import { installation, shells } from '../completion/shells.ts';

/** Before the line that a shell's own file needs. */
export const installing: InBoth<(file: string) => string> = {
  vi: (file) => `Để dùng, thêm dòng này vào ${file}:`,
  en: (file) => `To use it, add this line to ${file}:`,
};

/** The same for every shell, for help. */
export function installingLines(language: Language): readonly string[] {
  return shells.flatMap((shell) => {
    const { file, line } = installation[shell];
    return [`${shell}: ${installing[language](file)}`, `  ${line}`];
  });
}
