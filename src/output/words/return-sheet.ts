/** What stands around the table of a return: its title, how to fill it in, and what the command says of it. */
import type { Day } from '../../calendar/day.ts';
import type { ReturnColumn } from '../../returns/columns.ts';
import { dayText } from './day-text.ts';
import type { InBoth, Language } from './language.ts';
import { countText } from './number-text.ts';
import { returnHeaders } from './return-columns.ts';
import { stateLabels } from './standing.ts';

/** The names of the two sheets: 31 characters at most, none of `[]/\:*?`. */
export const sheetNames: InBoth<{ readonly table: string; readonly guide: string }> = {
  vi: { table: 'Báo cáo', guide: 'Hướng dẫn' },
  en: { table: 'Return', guide: 'How to fill it in' },
};

/** The second line of the sheet: whose it is, and the day that it holds for. */
export function returnSubtitle(agency: string, asOf: Day, language: Language): string {
  const day = dayText(asOf, language);
  return language === 'vi'
    ? `Báo cáo tình hình thực hiện: ${agency}, tính đến ngày ${day}`
    : `Report on the tasks of ${agency}, as of ${day}`;
}

/** The third line: which columns are to be filled in. `first` and `last` are letters. */
export function fillingHint(first: string, last: string, language: Language): string {
  return language === 'vi'
    ? `Cơ quan chỉ điền các cột từ ${first} đến ${last}. Nhiệm vụ nào không có gì mới thì để trống. Cách điền: xem trang "${sheetNames.vi.guide}".`
    : `Fill in the columns ${first} to ${last} only. Leave a task blank if there is nothing new. How to: see the sheet "${sheetNames.en.guide}".`;
}

/** How to fill in each column, in the order of the columns. */
export function guideRows(language: Language): readonly (readonly [column: string, how: string])[] {
  const how = guide[language];
  return Object.entries(how).map(([column, text]) => [returnHeaders[language][column as ReturnColumn], text]);
}

const state = stateLabels.vi;
const stateInEnglish = stateLabels.en;

const guide: InBoth<Readonly<Partial<Record<ReturnColumn, string>>>> = {
  vi: {
    task: 'Mã của nhiệm vụ trong kế hoạch. Không sửa, không xóa.',
    period: 'Kỳ của nhiệm vụ định kỳ; các nhiệm vụ khác để trống. Không sửa.',
    agency:
      'Mã và tên của cơ quan báo cáo. Không sửa; nếu gộp bảng của nhiều đơn vị, mỗi hàng vẫn giữ mã của đơn vị mình.',
    state: `Một trong ba giá trị: "${state['not-started']}", "${state['in-progress']}", "${state.done}". Hàng nào không có gì mới thì để trống cả hàng.`,
    date: 'Ngày báo cáo, ngày trước tháng sau, năm đủ bốn chữ số: 25/3/2021.',
    evidenceNumber: `Khi "${state.done}": số, ký hiệu của văn bản chứng minh, ví dụ 812/KH-UBND.`,
    evidenceDate: `Khi "${state.done}": ngày của văn bản đó. Đúng hạn hay quá hạn được tính theo ngày này.`,
    evidenceTitle: 'Trích yếu của văn bản đó (không bắt buộc).',
    note: 'Kết quả, tiến độ, nội dung đã làm (không bắt buộc).',
    obstacle: 'Khó khăn, vướng mắc, nếu có.',
    proposal:
      'Kiến nghị, đề xuất, nếu có. Việc xin gia hạn cần có văn bản riêng; ghi ở đây không làm thay đổi thời hạn.',
  },
  en: {
    task: 'The ID of the task in the plan. Leave it as it is.',
    period: 'The period of a task that recurs; blank for the others. Leave it as it is.',
    agency:
      'ID and name of the agency that reports. Leave them; where sheets are put together, each row keeps its own.',
    state: `One of three: "${stateInEnglish['not-started']}", "${stateInEnglish['in-progress']}", "${stateInEnglish.done}". Leave the whole row blank if there is nothing new.`,
    date: 'The day of the report, day first, the year in four digits: 25/3/2021.',
    evidenceNumber: `When "${stateInEnglish.done}": the number of the document that proves it, as 812/KH-UBND.`,
    evidenceDate: `When "${stateInEnglish.done}": the date of that document. It decides whether the task was done on time.`,
    evidenceTitle: 'The title of that document (optional).',
    note: 'What was achieved so far (optional).',
    obstacle: 'What stands in the way, if anything.',
    proposal: 'What is proposed, if anything. A deadline is extended by a document of its own, not by writing it here.',
  },
};

/** What the list of the column says when a cell of it is chosen, and when something else is typed. */
export const stateListWords: InBoth<{ readonly prompt: string; readonly error: string }> = {
  vi: { prompt: 'Chọn một giá trị trong danh sách', error: 'Chỉ chọn một trong ba giá trị của danh sách' },
  en: { prompt: 'Choose one of the list', error: 'Only one of the three values in the list' },
};

/** Said when the sheet was written to a file. */
export function returnWritten(rows: number, file: string, language: Language): string {
  const count = countText(rows, language, { vi: 'hàng', en: 'row' });
  return language === 'vi' ? `đã ghi ${count} vào ${file}` : `wrote ${count} to ${file}`;
}

/** Said of a sheet without rows. */
export function nothingOwed(agency: string, asOf: Day, language: Language): string {
  const day = dayText(asOf, language);
  return language === 'vi'
    ? `${agency} không còn nhiệm vụ nào phải báo cáo, tính đến ngày ${day}`
    : `${agency} has no open task as of ${day}`;
}
