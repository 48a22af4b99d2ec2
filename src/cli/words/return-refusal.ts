/** Why the reports of a return were not recorded, in words: every fault of the sheet with its place and its remedy. */
import type { ReadFailure } from '../../env/file-system.ts';
import { visible } from '../../output/visible.ts';
import type { InBoth, Language } from '../../output/words/language.ts';
import { returnFaultWords, rowPlace } from '../../output/words/returns.ts';
import type { RecordingRefusal, RowProblem } from '../recording/refusal.ts';
import type { Misuse } from '../usage-error.ts';
import type { UsageWords } from './usage.ts';

/** Refusals that come from the sheet. */
export type ReturnRefusal = Extract<RecordingRefusal, { why: 'no-return' | 'bad-return' | 'nothing-returned' }>;

/** A misuse in words: what the rows of a return can have wrong, a command line can too. */
export type MisuseWords = (misuse: Misuse, language: Language) => UsageWords;

/** The message, of a bad return one of several lines, and the remedy. */
export function returnRefusalWords(refusal: ReturnRefusal, language: Language, wordsOf: MisuseWords): UsageWords {
  const file = visible(refusal.file);
  switch (refusal.why) {
    case 'no-return':
      return { message: unread(file, refusal.failure, language), help: null };
    case 'nothing-returned':
      return nothingReturned(file, language);
    case 'bad-return':
      return { message: everyFault(refusal, language, wordsOf), help: null };
  }
}

function everyFault(
  { file, faults, rows }: Extract<ReturnRefusal, { why: 'bad-return' }>,
  language: Language,
  wordsOf: MisuseWords,
): string {
  const told = [
    ...faults.map((fault) => returnFaultWords(fault, file, language)),
    ...rows.map((problem) => rowWords(file, problem, language, wordsOf)),
  ];
  const hint = language === 'vi' ? 'gợi ý' : 'hint';
  const lines = told.map(({ message, help }) => (help === null ? message : `${message}\n  ${hint}: ${help}`));
  const count =
    language === 'vi'
      ? `bảng có ${told.length} chỗ cần sửa; chưa ghi báo cáo nào`
      : `${told.length} ${told.length === 1 ? 'place' : 'places'} of the return must be mended; nothing written`;
  return [count, ...lines].join('\n');
}

function rowWords(
  file: string,
  { sheet, row, misuse }: RowProblem,
  language: Language,
  wordsOf: MisuseWords,
): UsageWords {
  const { message, help } = wordsOf(misuse, language);
  return { message: `${rowPlace(file, sheet, row, language)}: ${message}`, help };
}

function nothingReturned(file: string, language: Language): UsageWords {
  return language === 'vi'
    ? { message: `${file} chưa có báo cáo nào được điền`, help: 'điền cột Tình hình thực hiện của từng nhiệm vụ' }
    : { message: `nothing was filled in in ${file}`, help: 'fill in the column State of each task' };
}

const reasons: InBoth<Readonly<Record<ReadFailure['reason'], string>>> = {
  vi: {
    missing: 'không có tệp này',
    denied: 'không có quyền đọc',
    folder: 'đây là một thư mục',
    link: 'đây là liên kết đến nơi khác',
    'too-large': 'tệp quá lớn',
    failed: 'hệ thống báo lỗi',
  },
  en: {
    missing: 'there is no such file',
    denied: 'it may not be read',
    folder: 'it is a folder',
    link: 'it is a link to somewhere else',
    'too-large': 'it is too large',
    failed: 'the system reports an error',
  },
};

function unread(file: string, { reason, detail }: ReadFailure, language: Language): string {
  const why = `${reasons[language][reason]}${reason === 'failed' && detail !== '' ? ` (${detail})` : ''}`;
  return language === 'vi' ? `không đọc được ${file}: ${why}` : `cannot read ${file}: ${why}`;
}
