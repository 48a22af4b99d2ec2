/** What is said of the files that `remind --output` wrote. */
import type { InBoth } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';

export const lettersWritten: InBoth<(agencies: number, folder: string) => string> = {
  vi: (agencies, folder) => `đã ghi lời nhắc cho ${countText(agencies, 'vi', nouns.agency)} vào ${folder}`,
  en: (agencies, folder) => `wrote the reminders of ${countText(agencies, 'en', nouns.agency)} to ${folder}`,
};

/** Which agencies cannot be mailed to. */
export const noAddress: InBoth<(names: readonly string[]) => string> = {
  vi: (names) => `chưa có địa chỉ thư điện tử: ${names.length} (${names.join('; ')})`,
  en: (names) => `no e-mail address: ${names.length} (${names.join('; ')})`,
};
