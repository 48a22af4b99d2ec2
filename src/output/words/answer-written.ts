/** What is said on standard error when an answer went into a file. */
import type { InBoth } from './language.ts';

export const answerWritten: InBoth<(file: string) => string> = {
  vi: (file) => `đã ghi kết quả vào ${file}`,
  en: (file) => `the answer was written to ${file}`,
};
