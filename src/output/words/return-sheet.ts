/** What stands around the table of a return: its title, how to fill it in, and what the command says of it. */
import type { Day } from '../../calendar/day.ts';
import type { ReturnColumn } from '../../returns/columns.ts';
import { dayText } from './day-text.ts';
import { both, type InBoth, type Language, type Texts, type Words } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';
import { returnHeaders } from './return-columns.ts';
import { stateLabels } from './standing.ts';

/** The names of the two sheets: 31 characters at most, none of `[]/\:*?`. */
export const sheetNames: Words<{ readonly table: string; readonly guide: string }> = {
  table: { vi: 'Báo cáo', en: 'Return' },
  guide: { vi: 'Hướng dẫn', en: 'How to fill it in' },
};

/** How to fill in each column, in the order of the columns. */
export function guideRows(
  columns: readonly ReturnColumn[],
  language: Language,
): readonly (readonly [column: string, how: string])[] {
  return columns.flatMap((column) => {
    const how = guide[column];
    return how === undefined ? [] : [[returnHeaders[column][language], how[language]]];
  });
}

const guide: { readonly [Column in ReturnColumn]?: InBoth<string> } = {
  plan: {
    vi: 'Mã của kế hoạch có nhiệm vụ này. Không sửa, không xóa.',
    en: 'The ID of the plan that the task is of. Leave it as it is.',
  },
  task: {
    vi: 'Mã của nhiệm vụ trong kế hoạch. Không sửa, không xóa.',
    en: 'The ID of the task in the plan. Leave it as it is.',
  },
  period: {
    vi: 'Kỳ của nhiệm vụ định kỳ; các nhiệm vụ khác để trống. Không sửa.',
    en: 'The period of a task that recurs; blank for the others. Leave it as it is.',
  },
  agency: {
    vi: 'Mã và tên của cơ quan báo cáo. Không sửa; nếu gộp bảng của nhiều đơn vị, mỗi hàng vẫn giữ mã của đơn vị mình.',
    en: 'ID and name of the agency that reports. Leave them; where sheets are put together, each row keeps its own.',
  },
  state: {
    vi: `Một trong ba nội dung: "${stateLabels['not-started'].vi}", "${stateLabels['in-progress'].vi}", "${stateLabels.done.vi}". Hàng nào không có gì mới thì để trống cả hàng.`,
    en: `One of three: "${stateLabels['not-started'].en}", "${stateLabels['in-progress'].en}", "${stateLabels.done.en}". Leave the whole row blank if there is nothing new.`,
  },
  date: {
    vi: 'Ngày báo cáo, ngày trước tháng sau, năm đủ bốn chữ số: 25/3/2021.',
    en: 'The day of the report, day first, the year in four digits: 25/3/2021.',
  },
  evidenceNumber: {
    vi: `Khi "${stateLabels.done.vi}": số, ký hiệu của văn bản chứng minh, ví dụ 812/KH-UBND. Kết quả không phải là văn bản thì để trống.`,
    en: `When "${stateLabels.done.en}": the number of the document that proves it, as 812/KH-UBND. Leave it blank where the result is no document.`,
  },
  evidenceDate: {
    vi: `Khi "${stateLabels.done.vi}": ngày của văn bản đó, hoặc ngày có kết quả. Đúng hạn hay quá hạn được tính theo ngày này.`,
    en: `When "${stateLabels.done.en}": the date of that document, or the day of the result. It decides whether the task was done on time.`,
  },
  evidenceTitle: {
    vi: 'Trích yếu của văn bản đó (không bắt buộc). Không có số văn bản thì ghi kết quả đã đạt, ví dụ: Hệ thống đã đưa vào sử dụng.',
    en: 'The title of that document (optional). Without a number, what was achieved, as: The system is in use.',
  },
  countDone: {
    vi: `Việc của nhiều đơn vị mà bảng không kể tên từng đơn vị: bao nhiêu đã xong, chỉ ghi số, ví dụ 12 (không bắt buộc). Nhiệm vụ chỉ hoàn thành khi ghi "${stateLabels.done.vi}".`,
    en: `Of a task of many that are not listed one by one, how many have done it, as 12 (optional). The task is done only when the state says "${stateLabels.done.en}".`,
  },
  countOf: {
    vi: 'Trên tổng số bao nhiêu, ví dụ 15. Hai số ghi ở hai ô, vì Excel đổi 12/15 thành ngày.',
    en: 'Out of how many, as 15. The two have cells of their own, since Excel makes a date of 12/15.',
  },
  note: { vi: 'Kết quả, tiến độ, nội dung đã làm (không bắt buộc).', en: 'What was achieved so far (optional).' },
  obstacle: { vi: 'Khó khăn, vướng mắc, nếu có.', en: 'What stands in the way, if anything.' },
  proposal: {
    vi: 'Kiến nghị, đề xuất, nếu có. Việc xin gia hạn cần có văn bản riêng; ghi ở đây không làm thay đổi thời hạn.',
    en: 'What is proposed, if anything. A deadline is extended by a document of its own, not by writing it here.',
  },
};

/** What the list of the column says when a cell of it is chosen, and when something else is typed. */
export const stateListWords: Words<{ readonly prompt: string; readonly error: string }> = {
  prompt: { vi: 'Chọn trong danh sách', en: 'Choose one of the list' },
  error: { vi: 'Chỉ chọn một trong ba nội dung của danh sách', en: 'Only one of the three values in the list' },
};

export const returnSheetWords = {
  /** The second line of the sheet: whose it is, and the day that it holds for. */
  subtitle: both({
    vi: (agency: string, asOf: Day) => `Báo cáo tình hình thực hiện: ${agency}, tính đến ngày ${dayText(asOf, 'vi')}`,
    en: (agency, asOf) => `Report on the tasks of ${agency}, as of ${dayText(asOf, 'en')}`,
  }),
  /** The third line: which columns are to be filled in. `first` and `last` are letters. */
  fillIn: both({
    vi: (first: string, last: string) =>
      `Cơ quan chỉ điền các cột từ ${first} đến ${last}. Nhiệm vụ nào không có gì mới thì để trống. Cách điền: xem trang "${sheetNames.guide.vi}".`,
    en: (first, last) =>
      `Fill in the columns ${first} to ${last} only. Leave a task blank if there is nothing new. How to: see the sheet "${sheetNames.guide.en}".`,
  }),
  /** Said when the sheet was written to a file. */
  written: both({
    vi: (rows: number, file: string) => `đã ghi ${countText(rows, 'vi', nouns.row)} vào ${file}`,
    en: (rows, file) => `wrote ${countText(rows, 'en', nouns.row)} to ${file}`,
  }),
  /** Said of a sheet without rows. */
  nothingOwed: both({
    vi: (agency: string, asOf: Day) =>
      `${agency} không còn nhiệm vụ nào phải báo cáo, tính đến ngày ${dayText(asOf, 'vi')}`,
    en: (agency, asOf) => `${agency} has no open task as of ${dayText(asOf, 'en')}`,
  }),
} satisfies Texts;
