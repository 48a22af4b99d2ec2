/** What is said when no answer can be given: a wrong command line, or a fault of the program itself. */

import { visible } from '../../output/text/visible.ts';
import type { Language } from '../../output/words/language.ts';
import { FaultAfterWriting } from '../recording/fault-after-writing.ts';
import type { Misuse } from '../usage-error.ts';
import { usageWords } from './usage.ts';

/** Two lines at most: what is wrong, what to do. */
export function usageText(misuse: Misuse, language: Language): string {
  const { message, help } = usageWords(misuse, language);
  const line = `dondoc: ${message}\n`;
  return help === null ? line : `${line}  ${language === 'vi' ? 'gợi ý' : 'hint'}: ${help}\n`;
}

/** A fault of the program: one line of what happened and where to report it, no stack trace. */
export function faultText(error: unknown, version: string, language: Language): string {
  const isWritten = error instanceof FaultAfterWriting;
  const what = visible(
    error instanceof Error ? (isWritten ? error.message : `${error.name}: ${error.message}`) : String(error),
  );
  return language === 'vi'
    ? `dondoc: lỗi của chương trình: ${what}\n  ${isWritten ? 'Nội dung đã được ghi vào kế hoạch; xem bằng git diff.' : 'Dữ liệu không bị thay đổi.'} Xin gửi dòng này, phiên bản (${version}) và lệnh đã gõ tới nơi phát hành dondoc.\n`
    : `dondoc: a fault of the program: ${what}\n  ${isWritten ? 'The plan was written before; see git diff.' : 'No data was changed.'} Please send this line, the version (${version}) and the command to where you got dondoc.\n`;
}
