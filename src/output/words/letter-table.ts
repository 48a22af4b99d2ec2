/** The headings of the table of tasks in a letter, in the order of its columns; the last is left to be filled in. */
import type { InBoth } from './language.ts';

export const letterTableWords: InBoth<readonly string[]> = {
  vi: ['STT', 'Nhiệm vụ', 'Căn cứ', 'Cơ quan phối hợp', 'Thời hạn', 'Kết quả, tiến độ'],
  en: ['No.', 'Task', 'Place in the plan', 'With', 'Deadline', 'Result, progress'],
};
