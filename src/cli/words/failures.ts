/** What is said when no answer can be given: a wrong command line, or a fault of the program itself. */
import { visible } from '../../output/text/visible.ts';
import { hintLabel } from '../../output/words/advice.ts';
import type { Language, Words } from '../../output/words/language.ts';
import { FaultAfterWriting } from '../recording/fault-after-writing.ts';
import type { Misuse } from '../usage-error.ts';
import { usageWords } from './usage.ts';

/** Two lines at most: what is wrong, what to do. */
export function usageText(misuse: Misuse, language: Language): string {
  const { message, help } = usageWords(misuse, language);
  const line = `dondoc: ${message}\n`;
  return help === null ? line : `${line}  ${hintLabel[language]}: ${help}\n`;
}

/** A fault of the program: one line of what happened and where to report it, no stack trace. */
export function faultText(error: unknown, version: string, language: Language): string {
  const isWritten = error instanceof FaultAfterWriting;
  const what = visible(
    error instanceof Error ? (isWritten ? error.message : `${error.name}: ${error.message}`) : String(error),
  );
  const state = words[isWritten ? 'written' : 'unchanged'][language];
  return `dondoc: ${words.fault[language](what)}\n  ${state} ${words.report[language](version)}\n`;
}

interface FailureWords {
  readonly fault: (what: string) => string;
  readonly written: string;
  readonly unchanged: string;
  readonly report: (version: string) => string;
}

const words: Words<FailureWords> = {
  fault: { vi: (what) => `lỗi của chương trình: ${what}`, en: (what) => `a fault of the program: ${what}` },
  written: {
    vi: 'Nội dung đã được ghi vào kế hoạch; xem bằng git diff.',
    en: 'The plan was written before; see git diff.',
  },
  unchanged: { vi: 'Dữ liệu không bị thay đổi.', en: 'No data was changed.' },
  report: {
    vi: (version) => `Xin gửi dòng này, phiên bản (${version}) và lệnh đã gõ tới nơi phát hành dondoc.`,
    en: (version) => `Please send this line, the version (${version}) and the command to where you got dondoc.`,
  },
};
