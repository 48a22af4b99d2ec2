/** What is wrong at a cell of a return, in words: the message, without its place, and the remedy. */
import type { CellFault } from '../../returns/return-fault.ts';
import type { Advice, AdviceBy } from './advice.ts';
import { dayText } from './day-text.ts';
import { headersOf, listed, quoted, statesIn } from './return-fault-parts.ts';

const typeAsText = {
  vi: 'đặt định dạng của ô là Văn bản (Text), rồi gõ lại',
  en: 'give the cell the format Text, and type it again',
};
const pasteValue = {
  vi: 'thay công thức bằng kết quả của nó (sao chép, rồi dán đặc biệt: Giá trị)',
  en: 'put the value in place of the formula (copy, then paste special: Values)',
};

/** Of a task that is done, without a document. */
export const unprovenWords: Advice<unknown> = {
  message: {
    vi: 'báo cáo hoàn thành nhưng chưa nêu văn bản minh chứng',
    en: 'the task is reported as done without a document that proves it',
  },
  help: {
    vi: 'ghi số, ký hiệu và ngày của văn bản; chưa có văn bản thì ghi "Đang thực hiện"',
    en: 'write the number and the date of the document; without one yet, write "In progress"',
  },
};

export const cellFaultWords: AdviceBy<'fault', CellFault> = {
  'repeated-column': {
    message: {
      vi: ({ place, first }) => `cột ${quoted(place.header)} đã có ở cột ${first}`,
      en: ({ place, first }) => `the column ${quoted(place.header)} is there already, in column ${first}`,
    },
    help: { vi: 'chỉ giữ lại một cột', en: 'keep just one of them' },
  },
  'no-task': {
    message: {
      vi: ({ given }) => `hàng này có ${quoted(given)} nhưng thiếu mã nhiệm vụ`,
      en: ({ given }) => `this row says ${quoted(given)}, but not on which task`,
    },
    help: {
      vi: 'ghi mã nhiệm vụ, ví dụ PL.01; nếu không phải là báo cáo thì xóa, hoặc chuyển ra ngoài bảng',
      en: "write the task's ID, as PL.01; what is no report, delete, or move out of the table",
    },
  },
  'no-state': {
    message: {
      vi: ({ filled }) => `hàng này có ${headersOf(filled, 'vi')} nhưng thiếu tình hình thực hiện`,
      en: ({ filled }) => `this row has ${headersOf(filled, 'en')}, but no state`,
    },
    help: { vi: `ghi ${statesIn('vi')}`, en: `write ${statesIn('en')}` },
  },
  'unknown-state': {
    message: {
      vi: ({ given }) => `không hiểu tình hình thực hiện ${quoted(given)}`,
      en: ({ given }) => `${quoted(given)} is no state`,
    },
    help: { vi: `ghi ${statesIn('vi')}`, en: `write ${statesIn('en')}` },
  },
  'not-a-day': {
    message: {
      vi: ({ given }) => `không có ngày ${quoted(given)}`,
      en: ({ given }) => `there is no day ${quoted(given)}`,
    },
    help: {
      vi: 'ghi ngày trước, tháng sau, năm đủ bốn chữ số: 25/3/2021',
      en: 'write the day first, then the month, then the year in four digits: 25/3/2021',
    },
  },
  'not-a-period': {
    message: {
      vi: ({ given }) => `không có kỳ ${quoted(given)}`,
      en: ({ given }) => `there is no period ${quoted(given)}`,
    },
    help: {
      vi: 'ghi Quý I năm 2021, Tháng 3 năm 2021, Năm 2021, hoặc 2021-Q1, 2021-03, 2021',
      en: 'write 2021-Q1, 2021-03 or 2021',
    },
  },
  'date-for-text': {
    message: {
      vi: ({ given }) => `Excel đã đổi ô này thành ngày ${given}`,
      en: ({ given }) => `Excel made the date ${given} of this cell`,
    },
    help: typeAsText,
  },
  'number-for-text': {
    message: {
      vi: ({ given }) => `Excel đã đổi ô này thành số ${given}, có thể không còn là mã nhiệm vụ đã gõ`,
      en: ({ given }) => `Excel made the number ${given} of this cell, which may not be the task's ID as typed`,
    },
    help: typeAsText,
  },
  'not-a-number': {
    message: {
      vi: ({ given }) => `${quoted(given)} không phải là một số nguyên`,
      en: ({ given }) => `${quoted(given)} is no whole number`,
    },
    help: {
      vi: `chỉ ghi số, không ghi chữ hay phần trăm: 12 ở cột ${headersOf(['countDone'], 'vi')}, 15 ở cột ${headersOf(['countOf'], 'vi')}`,
      en: `write the number alone, no words or per cent: 12 in the column ${headersOf(['countDone'], 'en')}, 15 in ${headersOf(['countOf'], 'en')}`,
    },
  },
  'half-count': {
    message: {
      vi: ({ missing }) => `chưa ghi ${headersOf([missing], 'vi')}`,
      en: ({ missing }) => `${headersOf([missing], 'en')} is missing`,
    },
    help: {
      vi: `ghi cả hai số: 12 ở cột ${headersOf(['countDone'], 'vi')}, 15 ở cột ${headersOf(['countOf'], 'vi')}; không có thì để trống cả hai`,
      en: `write both numbers, 12 in the column ${headersOf(['countDone'], 'en')} and 15 in ${headersOf(['countOf'], 'en')}, or neither`,
    },
  },
  'more-than-all': {
    message: {
      vi: ({ done, of }) => `đã hoàn thành ${done}, nhiều hơn tổng số ${of}`,
      en: ({ done, of }) => `${done} have done it, more than the ${of} that there are`,
    },
    help: { vi: 'sửa lại một trong hai số', en: 'mend one of the two numbers' },
  },
  'shortened-number': {
    message: {
      vi: ({ given }) => `Excel đã rút gọn số trong ô này thành ${quoted(given)}`,
      en: ({ given }) => `Excel cut the number in this cell short: ${quoted(given)}`,
    },
    help: typeAsText,
  },
  'formatted-value': {
    message: {
      vi: ({ given }) => `định dạng của ô làm ${quoted(given)} hiện ra khác đi hoặc không hiện ra`,
      en: ({ given }) => `the format of the cell shows its value ${quoted(given)} as something else, or not at all`,
    },
    help: typeAsText,
  },
  'struck-out': {
    message: {
      vi: ({ given }) => `chữ trong ô bị gạch ngang: ${quoted(given)}`,
      en: ({ given }) => `what stands in the cell is struck out: ${quoted(given)}`,
    },
    help: {
      vi: 'xóa hẳn chữ đã gạch, hoặc bỏ gạch ngang, rồi lưu lại',
      en: 'delete what is struck out, or take the line away, and save it again',
    },
  },
  'error-value': {
    message: {
      vi: ({ given }) => `ô có lỗi ${quoted(given)} thay cho nội dung`,
      en: ({ given }) => `the cell has the error ${quoted(given)} instead of a value`,
    },
    help: { vi: 'sửa hoặc xóa ô này, rồi lưu lại', en: 'mend or delete the cell, and save it again' },
  },
  'uncomputed-formula': {
    message: {
      vi: ({ given }) => `ô có công thức mà tệp không lưu kết quả: ${quoted(given)}`,
      en: ({ given }) => `the cell has a formula whose result the file does not hold: ${quoted(given)}`,
    },
    help: {
      vi: `mở tệp bằng Excel và lưu lại, hoặc ${pasteValue.vi}`,
      en: `open the file in Excel and save it again, or ${pasteValue.en}`,
    },
  },
  'merged-cells': {
    message: {
      vi: ({ range }) => `ô gộp ${range} ghi chung cho nhiều hàng hoặc nhiều cột`,
      en: ({ range }) => `the merged cell ${range} says one thing about several rows or columns`,
    },
    help: { vi: 'bỏ gộp ô, rồi ghi riêng cho từng nhiệm vụ', en: 'unmerge the cells, and fill them in for each task' },
  },
  'beyond-headers': {
    message: {
      vi: ({ given }) => `${quoted(given)} ở ngoài các cột có tiêu đề: hàng này có nhiều ô hơn hàng tiêu đề`,
      en: ({ given }) => `${quoted(given)} stands beyond the headers: this row has more cells than the row of headers`,
    },
    help: {
      vi: 'nội dung có dấu phân cách thì đặt trong dấu ngoặc kép, ví dụ "đã trình, chờ ký"',
      en: 'put a text that has separators in it in quotation marks, as in "submitted, not signed yet"',
    },
  },
  'no-evidence-number': {
    message: { vi: 'văn bản minh chứng thiếu số, ký hiệu', en: 'the evidence has no number' },
    help: {
      vi: 'ghi số, ký hiệu văn bản, ví dụ 812/KH-UBND; kết quả không có số văn bản: ghi kết quả đã đạt vào cột trích yếu',
      en: 'write the number of the document, as 812/KH-UBND; of a result without one, write what was achieved as the title',
    },
  },
  'no-evidence-date': {
    message: {
      vi: ({ number }) => `minh chứng ${quoted(number)} thiếu ngày`,
      en: ({ number }) => `the evidence ${quoted(number)} has no date`,
    },
    help: {
      vi: 'ghi ngày của văn bản hoặc ngày có kết quả, ví dụ 25/3/2021: ngày hoàn thành được tính theo ngày này',
      en: 'write the date of the document or of the result, as 25/3/2021: it decides when the task was completed',
    },
  },
  'other-day': {
    message: {
      vi: ({ given, day }) => `ngày ${quoted(given)} khác ngày ${dayText(day, 'vi')} ghi cùng với số văn bản`,
      en: ({ given, day }) =>
        `the day ${quoted(given)} is not ${dayText(day, 'en')}, which stands beside the number of the document`,
    },
    help: { vi: 'giữ lại ngày đúng của văn bản', en: 'keep the day that is right' },
  },
  'several-documents': {
    message: {
      vi: ({ numbers }) => `không rõ ô này nói về văn bản nào trong ${listed(numbers)}`,
      en: ({ numbers }) => `of which document is this: ${listed(numbers)}?`,
    },
    help: {
      vi: 'để trống ô này, và ghi mỗi văn bản đủ số, ngày, trích yếu ở ô số văn bản',
      en: "leave this cell blank, and write each document with its day and title in the number's cell",
    },
  },
  'no-evidence': unprovenWords,
};
