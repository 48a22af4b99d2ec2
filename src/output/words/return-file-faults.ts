/** What is wrong with a return as a whole, in words: the message, without its place, and the remedy. */
import type { FileFault } from '../../returns/return-fault.ts';
import type { AdviceBy } from './advice.ts';
import { nothingInFile, officeFile, tooManyCells } from './office-file-faults.ts';
import { returnHeaders } from './return-columns.ts';
import { columnsListed, headersOf, listed, quoted, rowsListed } from './return-fault-parts.ts';

const saveAgain = {
  vi: 'mở tệp bằng Excel và lưu lại dạng "Excel Workbook (*.xlsx)"',
  en: 'open the file in Excel and save it as "Excel Workbook (*.xlsx)"',
};
const askForTable = {
  vi: 'xin cơ quan gửi chính bảng đã điền, dạng Excel (*.xlsx) hoặc CSV',
  en: 'ask the agency for the sheet itself, as Excel (*.xlsx) or CSV',
};

export const fileFaultWords: AdviceBy<'fault', FileFault> = {
  empty: nothingInFile,
  'too-large': {
    message: officeFile.tooLarge,
    help: { vi: 'xóa hình ảnh và trang tính thừa', en: 'delete pictures and sheets that are not needed' },
  },
  'too-many-cells': tooManyCells,
  'old-excel': { message: officeFile.oldExcel, help: saveAgain },
  'binary-excel': { message: officeFile.binaryExcel, help: saveAgain },
  'open-document': {
    message: {
      vi: 'đây là tệp OpenDocument của LibreOffice (.ods)',
      en: 'this is an OpenDocument file of LibreOffice (.ods)',
    },
    help: {
      vi: 'mở tệp bằng LibreOffice Calc hoặc Excel và lưu lại dạng "Excel 2007-365 (.xlsx)"',
      en: 'open it in LibreOffice Calc or Excel and save it as "Excel 2007-365 (.xlsx)"',
    },
  },
  word: {
    message: { vi: 'đây là tệp Word, không phải là bảng tính', en: 'this is a Word file, not a spreadsheet' },
    help: askForTable,
  },
  pdf: {
    message: { vi: 'đây là tệp PDF, không phải là bảng tính', en: 'this is a PDF file, not a spreadsheet' },
    help: askForTable,
  },
  picture: {
    message: { vi: 'đây là hình ảnh, không phải là bảng tính', en: 'this is a picture, not a spreadsheet' },
    help: askForTable,
  },
  encrypted: {
    message: officeFile.encrypted,
    help: {
      vi: 'mở tệp bằng Excel, bỏ mật khẩu, rồi lưu lại',
      en: 'open it in Excel, take the password off, and save it again',
    },
  },
  archive: {
    message: officeFile.archive,
    help: {
      vi: 'giải nén, rồi ghi bảng Excel hoặc CSV bên trong',
      en: 'unpack it, and record the table that is in it',
    },
  },
  presentation: { message: officeFile.presentation, help: askForTable },
  'not-excel': {
    message: { vi: 'đây không phải là tệp Excel (.xlsx)', en: 'this is no Excel file (.xlsx)' },
    help: saveAgain,
  },
  markup: {
    message: {
      vi: 'đây là trang web hoặc tệp XML, không phải là bảng tính',
      en: 'this is a web page or XML, not a spreadsheet',
    },
    help: saveAgain,
  },
  damaged: {
    message: {
      vi: 'tệp Excel bị hỏng hoặc không đúng dạng',
      en: 'the Excel file is damaged, or not as Excel writes it',
    },
    help: saveAgain,
  },
  'not-utf8': {
    message: { vi: 'chữ trong tệp không phải là UTF-8', en: 'the text in the file is not UTF-8' },
    help: {
      vi: 'trong Excel, chọn lưu dạng "CSV UTF-8 (Comma delimited) (*.csv)" hoặc "Excel Workbook (*.xlsx)"',
      en: 'in Excel, save it as "CSV UTF-8 (Comma delimited) (*.csv)" or "Excel Workbook (*.xlsx)"',
    },
  },
  'bad-quote': {
    message: {
      vi: 'dấu ngoặc kép (") đặt sai chỗ hoặc không có dấu đóng, ở đây hoặc ở hàng trên',
      en: 'a quotation mark (") is out of place or never closed, here or in a row above',
    },
    help: {
      vi: 'sửa bảng bằng Excel rồi lưu lại dạng "CSV UTF-8"',
      en: 'mend the table in Excel and save it as "CSV UTF-8"',
    },
  },
  'no-header': {
    message: {
      vi: ({ found }) => `không có hàng tiêu đề của bảng báo cáo; chỉ thấy ${listed(found)}`,
      en: ({ found }) => `there is no row with the headers of a return, only ${listed(found)}`,
    },
    help: {
      vi: `cần có các cột ${headersOf(['task', 'state'], 'vi')}; lấy bảng mẫu: dondoc template --agency MÃ`,
      en: `the columns ${headersOf(['task', 'state'], 'en')} are needed; get the sheet: dondoc template --agency ID`,
    },
  },
  'missing-column': {
    message: {
      vi: ({ column, found }) => `thiếu cột ${quoted(returnHeaders[column].vi)}; các cột đang có: ${listed(found)}`,
      en: ({ column, found }) =>
        `the column ${quoted(returnHeaders[column].en)} is missing; there are ${listed(found)}`,
    },
    help: { vi: 'lấy bảng mẫu: dondoc template --agency MÃ', en: 'get the sheet: dondoc template --agency ID' },
  },
  'further-sheets': {
    message: {
      vi: ({ sheets, read }) =>
        `có báo cáo ở trang tính ${listed(sheets)}, nhưng mỗi lần chỉ đọc một trang tính: ${quoted(read)}`,
      en: ({ sheets, read }) =>
        `there are reports on the sheet ${listed(sheets)}, but only one sheet is read: ${quoted(read)}`,
    },
    help: {
      vi: ({ read }) => `chuyển các hàng đó sang trang tính ${quoted(read)}, hoặc lưu mỗi trang tính thành một tệp`,
      en: ({ read }) => `move these rows to the sheet ${quoted(read)}, or save each sheet as a file of its own`,
    },
  },
  'hidden-sheets': {
    message: {
      vi: ({ sheets }) => `trang tính bị ẩn có bảng báo cáo: ${listed(sheets)}`,
      en: ({ sheets }) => `a return stands on a hidden sheet: ${listed(sheets)}`,
    },
    help: {
      vi: 'bỏ ẩn để xem (Unhide), xóa trang tính thừa, rồi lưu lại',
      en: 'unhide it and look at it, delete what is not needed, and save it again',
    },
  },
  'hidden-rows': {
    message: {
      vi: ({ rows }) => `có nội dung báo cáo ở hàng bị ẩn hoặc bị lọc: ${rowsListed(rows)}`,
      en: ({ rows }) => `there are reports in rows that are hidden or filtered out: ${rowsListed(rows)}`,
    },
    help: {
      vi: 'bỏ lọc, bỏ ẩn hàng (Unhide) để xem, xóa nội dung thừa, rồi lưu lại',
      en: 'clear the filter, unhide the rows and look at them, delete what is not meant, and save it again',
    },
  },
  'hidden-columns': {
    message: {
      vi: ({ columns }) => `có nội dung báo cáo ở cột bị ẩn: ${columnsListed(columns)}`,
      en: ({ columns }) => `there are reports in columns that are hidden: ${columnsListed(columns)}`,
    },
    help: {
      vi: 'bỏ ẩn cột (Unhide) để xem, xóa nội dung thừa, rồi lưu lại',
      en: 'unhide the columns and look at them, delete what is not meant, and save it again',
    },
  },
};
