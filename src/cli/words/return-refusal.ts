/** Why the reports of a return were not recorded, in words: every fault of the sheet with its place and its remedy. */
import type { ReadFailure } from '../../env/file-system.ts';
import { visible } from '../../output/text/visible.ts';
import { dayText } from '../../output/words/day-text.ts';
import type { InBoth, Language } from '../../output/words/language.ts';
import { returnHeaders } from '../../output/words/return-columns.ts';
import { returnFaultWords, rowPlace } from '../../output/words/returns.ts';
import type { RowProblem } from '../../record/refusal.ts';
import type { NamedId } from '../../view/named.ts';
import { misuseIn } from '../recording/not-recorded.ts';
import type { RecordingRefusal } from '../recording/refusal.ts';
import type { Misuse } from '../usage-error.ts';
import type { UsageWords } from './usage-words.ts';

/** Refusals that come from the sheet. */
export type ReturnRefusal = Extract<
  RecordingRefusal,
  { why: 'no-return' | 'bad-return' | 'nothing-returned' | 'other-agency' | 'undated-reopening' }
>;

/** A misuse in words: what the rows of a return can have wrong, a command line can too. */
export type MisuseWords = (misuse: Misuse, language: Language) => UsageWords;

/** The message, of a bad return one of several lines, and the remedy. */
export function returnRefusalWords(refusal: ReturnRefusal, language: Language, wordsOf: MisuseWords): UsageWords {
  switch (refusal.why) {
    case 'no-return':
      return { message: unread(visible(refusal.file), refusal.failure, language), help: null };
    case 'nothing-returned':
      return nothingReturned(visible(refusal.file), language);
    case 'other-agency':
      return otherAgency(refusal, language);
    case 'undated-reopening':
      return undatedReopening(refusal, language);
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
  { sheet, row, refusal }: RowProblem,
  language: Language,
  wordsOf: MisuseWords,
): UsageWords {
  const { message, help } = wordsOf(misuseIn(refusal), language);
  return {
    message: `${rowPlace(file, sheet, row, language)}: ${message}`,
    help: columnToFill(refusal, language) ?? help,
  };
}

/** A row has a column where a command line has an option. */
function columnToFill(refusal: RowProblem['refusal'], language: Language): string | null {
  if (refusal.why !== 'which-agency') return null;
  const column = `"${returnHeaders.agencyName[language]}"`;
  const agencies = refusal.agencies.map(named).join(', ');
  return language === 'vi'
    ? `ghi cơ quan báo cáo vào cột ${column}: ${agencies}`
    : `write the agency that reports in the column ${column}: ${agencies}`;
}

function named({ id, name }: NamedId): string {
  return `${visible(id)} (${visible(name)})`;
}

function otherAgency(
  { agency, given }: Extract<ReturnRefusal, { why: 'other-agency' }>,
  language: Language,
): UsageWords {
  return language === 'vi'
    ? {
        message: `ghi ${visible(agency.name)} (${visible(agency.id)}), khác --agency ${visible(given)}`,
        help: 'sửa cơ quan ở hàng này, hoặc bỏ --agency: tùy chọn này chỉ dành cho hàng không ghi cơ quan',
      }
    : {
        message: `names ${visible(agency.name)} (${visible(agency.id)}), but --agency says ${visible(given)}`,
        help: 'mend the agency of this row, or leave --agency out: it is for rows that name none',
      };
}

function undatedReopening(
  { task, completed }: Extract<ReturnRefusal, { why: 'undated-reopening' }>,
  language: Language,
): UsageWords {
  const [id, day] = [visible(task), dayText(completed, language)];
  const column = `"${returnHeaders.date[language]}"`;
  return language === 'vi'
    ? {
        message: `${id} đã hoàn thành ngày ${day}; hàng này ghi chưa hoàn thành mà không có ngày báo cáo`,
        help: `nếu đây là báo cáo mới, ghi ngày báo cáo vào cột ${column}`,
      }
    : {
        message: `${id} was done on ${day}; this row says that it is not, without the day of the report`,
        help: `if it is a new report, write its day in the column ${column}`,
      };
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
