/** What is wrong with a return, in words: which cell, what stands there, what was expected; and what to do, on a line of its own. */
import type { FilledColumn, ReturnColumn } from '../../returns/columns.ts';
import type { CellPlace, ReturnFault } from '../../returns/return-fault.ts';
import { visible } from '../visible.ts';
import type { Language } from './language.ts';
import { returnHeaders } from './return-columns.ts';
import { stateLabels } from './standing.ts';

/** The message and the remedy (null where the message says it all). */
export interface ReturnFaultWords {
  readonly message: string;
  readonly help: string | null;
}

/** The fault in words, beginning with the file and the cell: `bang.xlsx, ô H7: ...`. */
export function returnFaultWords(fault: ReturnFault, fileName: string, language: Language): ReturnFaultWords {
  const { message, help } = language === 'vi' ? vietnamese(fault) : english(fault);
  return { message: `${placeText(fileName, fault, language)}: ${message}`, help };
}

/** `bang.xlsx, hàng 7`: where a row of the return stands, for what the caller finds wrong with it. */
export function rowPlace(fileName: string, sheet: string | null, row: number, language: Language): string {
  return `${fileAndSheet(fileName, sheet, language)}, ${language === 'vi' ? 'hàng' : 'row'} ${row}`;
}

/** `bang.xlsx, ô H7`: the same for a cell. */
export function cellPlace(fileName: string, { sheet, row, column }: CellPlace, language: Language): string {
  return `${fileAndSheet(fileName, sheet, language)}, ${language === 'vi' ? 'ô' : 'cell'} ${column}${row}`;
}

function placeText(fileName: string, fault: ReturnFault, language: Language): string {
  if ('place' in fault) return cellPlace(fileName, fault.place, language);
  if ('row' in fault && fault.row !== null) {
    return rowPlace(fileName, 'sheet' in fault ? fault.sheet : null, fault.row, language);
  }
  return visible(fileName);
}

function fileAndSheet(fileName: string, sheet: string | null, language: Language): string {
  if (sheet === null) return visible(fileName);
  return `${visible(fileName)}, ${language === 'vi' ? 'trang tính' : 'sheet'} ${quoted(sheet)}`;
}

function vietnamese(fault: ReturnFault): ReturnFaultWords {
  const saveAgain = 'mở tệp bằng Excel và lưu lại dạng "Excel Workbook (*.xlsx)"';
  switch (fault.fault) {
    case 'empty':
      return { message: 'tệp không có gì', help: null };
    case 'too-large':
      return { message: `tệp quá lớn, hơn ${megabytes(fault.limit)} MB`, help: 'xóa hình ảnh và trang tính thừa' };
    case 'too-wide':
      return {
        message: `bảng trải đến tận ô ${fault.cell}`,
        help: 'xóa các hàng và cột thừa ở ngoài bảng, rồi lưu lại',
      };
    case 'old-excel':
      return { message: 'đây là tệp Excel đời cũ (.xls)', help: saveAgain };
    case 'encrypted':
      return { message: 'tệp được bảo vệ bằng mật khẩu', help: 'mở tệp bằng Excel, bỏ mật khẩu, rồi lưu lại' };
    case 'not-excel':
      return { message: 'đây không phải là tệp Excel (.xlsx)', help: saveAgain };
    case 'markup':
      return { message: 'đây là trang web hoặc tệp XML, không phải là bảng tính', help: saveAgain };
    case 'damaged':
      return { message: 'tệp Excel bị hỏng hoặc không đúng dạng', help: saveAgain };
    case 'not-utf8':
      return {
        message: 'chữ trong tệp không phải là UTF-8',
        help: 'trong Excel, chọn lưu dạng "CSV UTF-8 (Comma delimited) (*.csv)" hoặc "Excel Workbook (*.xlsx)"',
      };
    case 'bad-quote':
      return {
        message: 'dấu ngoặc kép (") đặt sai chỗ hoặc không có dấu đóng, ở đây hoặc ở hàng trên',
        help: 'sửa bảng bằng Excel rồi lưu lại dạng "CSV UTF-8"',
      };
    case 'no-header':
      return {
        message: `không có hàng tiêu đề của bảng báo cáo; chỉ thấy ${listed(fault.found)}`,
        help: `cần có các cột ${headersOf(['task', 'state'], 'vi')}; lấy bảng mẫu: dondoc template --agency MÃ`,
      };
    case 'missing-column':
      return {
        message: `thiếu cột ${quoted(returnHeaders.vi[fault.column])}; các cột đang có: ${listed(fault.found)}`,
        help: 'lấy bảng mẫu: dondoc template --agency MÃ',
      };
    case 'repeated-column':
      return {
        message: `cột ${quoted(fault.place.header)} đã có ở cột ${fault.first}`,
        help: 'chỉ giữ lại một cột',
      };
    case 'no-task':
      return { message: 'hàng này có báo cáo nhưng thiếu mã nhiệm vụ', help: 'ghi mã nhiệm vụ, ví dụ PL.01' };
    case 'no-state':
      return {
        message: `hàng này có ${headersOf(fault.filled, 'vi')} nhưng thiếu tình hình thực hiện`,
        help: `ghi ${statesIn('vi')}`,
      };
    case 'unknown-state':
      return { message: `không hiểu tình hình thực hiện ${quoted(fault.given)}`, help: `ghi ${statesIn('vi')}` };
    case 'not-a-day':
      return {
        message: `không có ngày ${quoted(fault.given)}`,
        help: 'ghi ngày trước, tháng sau, năm đủ bốn chữ số: 25/3/2021',
      };
    case 'not-a-period':
      return {
        message: `không có kỳ ${quoted(fault.given)}`,
        help: 'ghi Quý I năm 2021, Tháng 3 năm 2021, Năm 2021, hoặc 2021-Q1, 2021-03, 2021',
      };
    case 'date-for-text':
      return {
        message: `Excel đã đổi ô này thành ngày ${fault.given}`,
        help: 'đặt định dạng của ô là Văn bản (Text), rồi gõ lại',
      };
    case 'number-for-text':
      return {
        message: `Excel đã đổi ô này thành số ${fault.given}, có thể không còn là mã nhiệm vụ đã gõ`,
        help: 'đặt định dạng của ô là Văn bản (Text), rồi gõ lại',
      };
    case 'beyond-headers':
      return {
        message: `${quoted(fault.given)} ở ngoài các cột có tiêu đề: hàng này có nhiều ô hơn hàng tiêu đề`,
        help: 'nội dung có dấu phân cách thì đặt trong dấu ngoặc kép, ví dụ "đã trình, chờ ký"',
      };
    case 'further-sheets':
      return {
        message: `có báo cáo ở trang tính ${listed(fault.sheets)}, nhưng mỗi lần chỉ đọc một trang tính: ${quoted(fault.read)}`,
        help: `chuyển các hàng đó sang trang tính ${quoted(fault.read)}, hoặc lưu mỗi trang tính thành một tệp`,
      };
    case 'error-value':
      return {
        message: `ô có lỗi ${quoted(fault.given)} thay cho giá trị`,
        help: 'thay công thức bằng giá trị của nó',
      };
    case 'no-evidence-number':
      return { message: 'văn bản minh chứng thiếu số, ký hiệu', help: 'ghi số, ký hiệu văn bản, ví dụ 812/KH-UBND' };
    case 'no-evidence-date':
      return {
        message: `văn bản minh chứng ${quoted(fault.number)} thiếu ngày`,
        help: 'ghi ngày của văn bản, ví dụ 25/3/2021: ngày hoàn thành được tính theo ngày này',
      };
  }
}

function english(fault: ReturnFault): ReturnFaultWords {
  const saveAgain = 'open the file in Excel and save it as "Excel Workbook (*.xlsx)"';
  switch (fault.fault) {
    case 'empty':
      return { message: 'there is nothing in the file', help: null };
    case 'too-large':
      return {
        message: `the file is too large: more than ${megabytes(fault.limit)} MB`,
        help: 'delete pictures and sheets that are not needed',
      };
    case 'too-wide':
      return {
        message: `the table reaches as far as cell ${fault.cell}`,
        help: 'delete the rows and columns outside the table, and save it again',
      };
    case 'old-excel':
      return { message: 'this is a file of old Excel (.xls)', help: saveAgain };
    case 'encrypted':
      return {
        message: 'the file is protected by a password',
        help: 'open it in Excel, take the password off, and save it again',
      };
    case 'not-excel':
      return { message: 'this is no Excel file (.xlsx)', help: saveAgain };
    case 'markup':
      return { message: 'this is a web page or XML, not a spreadsheet', help: saveAgain };
    case 'damaged':
      return { message: 'the Excel file is damaged, or not as Excel writes it', help: saveAgain };
    case 'not-utf8':
      return {
        message: 'the text in the file is not UTF-8',
        help: 'in Excel, save it as "CSV UTF-8 (Comma delimited) (*.csv)" or "Excel Workbook (*.xlsx)"',
      };
    case 'bad-quote':
      return {
        message: 'a quotation mark (") is out of place or never closed, here or in a row above',
        help: 'mend the table in Excel and save it as "CSV UTF-8"',
      };
    case 'no-header':
      return {
        message: `there is no row with the headers of a return, only ${listed(fault.found)}`,
        help: `the columns ${headersOf(['task', 'state'], 'en')} are needed; get the sheet: dondoc template --agency ID`,
      };
    case 'missing-column':
      return {
        message: `the column ${quoted(returnHeaders.en[fault.column])} is missing; there are ${listed(fault.found)}`,
        help: 'get the sheet: dondoc template --agency ID',
      };
    case 'repeated-column':
      return {
        message: `the column ${quoted(fault.place.header)} is there already, in column ${fault.first}`,
        help: 'keep just one of them',
      };
    case 'no-task':
      return { message: 'this row reports something, but not on which task', help: "write the task's ID, as PL.01" };
    case 'no-state':
      return {
        message: `this row has ${headersOf(fault.filled, 'en')}, but no state`,
        help: `write ${statesIn('en')}`,
      };
    case 'unknown-state':
      return { message: `${quoted(fault.given)} is no state`, help: `write ${statesIn('en')}` };
    case 'not-a-day':
      return {
        message: `there is no day ${quoted(fault.given)}`,
        help: 'write the day first, then the month, then the year in four digits: 25/3/2021',
      };
    case 'not-a-period':
      return {
        message: `there is no period ${quoted(fault.given)}`,
        help: 'write 2021-Q1, 2021-03 or 2021',
      };
    case 'date-for-text':
      return {
        message: `Excel made the date ${fault.given} of this cell`,
        help: 'give the cell the format Text, and type it again',
      };
    case 'number-for-text':
      return {
        message: `Excel made the number ${fault.given} of this cell, which may not be the task's ID as typed`,
        help: 'give the cell the format Text, and type it again',
      };
    case 'beyond-headers':
      return {
        message: `${quoted(fault.given)} stands beyond the headers: this row has more cells than the row of headers`,
        help: 'put a text that has separators in it in quotation marks, as in "submitted, not signed yet"',
      };
    case 'further-sheets':
      return {
        message: `there are reports on the sheet ${listed(fault.sheets)}, but only one sheet is read: ${quoted(fault.read)}`,
        help: `move these rows to the sheet ${quoted(fault.read)}, or save each sheet as a file of its own`,
      };
    case 'error-value':
      return {
        message: `the cell has the error ${quoted(fault.given)} instead of a value`,
        help: 'put the value in place of the formula',
      };
    case 'no-evidence-number':
      return { message: 'the evidence has no number', help: 'write the number of the document, as 812/KH-UBND' };
    case 'no-evidence-date':
      return {
        message: `the evidence ${quoted(fault.number)} has no date`,
        help: 'write the date of the document, as 25/3/2021: it decides when the task was completed',
      };
  }
}

function headersOf(columns: readonly (FilledColumn | ReturnColumn)[], language: Language): string {
  return columns.map((column) => quoted(returnHeaders[language][column])).join(', ');
}

/** `"Chưa thực hiện", "Đang thực hiện" hoặc "Hoàn thành"`. */
function statesIn(language: Language): string {
  const names = Object.values(stateLabels[language]).map(quoted);
  return `${names.slice(0, -1).join(', ')} ${language === 'vi' ? 'hoặc' : 'or'} ${names.at(-1)}`;
}

function listed(found: readonly string[]): string {
  return found.map(quoted).join(', ');
}

/** Long texts are cut: a cell may hold a page. */
function quoted(text: string): string {
  const shown = visible(text);
  return `"${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}"`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
