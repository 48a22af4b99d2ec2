/** What is wrong with a return, in Vietnamese. */
import type { ReturnFault } from '../../returns/return-fault.ts';
import { returnHeaders } from './return-columns.ts';
import { headersOf, listed, megabytes, quoted, type ReturnFaultWords, statesIn } from './return-fault-parts.ts';

/** The message, without its place, and the remedy. */
export function returnFaultVi(fault: ReturnFault): ReturnFaultWords {
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
        message: `thiếu cột ${quoted(returnHeaders[fault.column].vi)}; các cột đang có: ${listed(fault.found)}`,
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
