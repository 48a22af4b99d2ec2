/** Vietnamese words for the faults of YAML syntax, by cause. */
import type { SyntaxFault } from '../../../source/fault.ts';
import { quoted } from '../quoted.ts';

/** What is said of a syntax fault; `text` is the piece of the file it is about, and may be empty. */
export type SyntaxWords = Readonly<
  Record<SyntaxFault, { readonly message: (text: string) => string; readonly help: string | null }>
>;

export const syntaxVi: SyntaxWords = {
  'colon-in-text': {
    message: (text) => `nội dung có dấu hai chấm nên bị đọc nhầm thành khóa: ${quoted(text)}`,
    help: 'đặt toàn bộ nội dung sau khóa trong dấu nháy kép',
  },
  'unclosed-quote': {
    message: () => 'dấu nháy mở ra ở đây nhưng không đóng lại',
    help: 'thêm dấu nháy đóng ở cuối nội dung',
  },
  'text-after-quote': {
    message: (text) => `còn chữ sau dấu nháy đóng: ${quoted(text)}`,
    help: 'đặt toàn bộ nội dung trong dấu nháy; dấu nháy kép nằm bên trong viết là \\"',
  },
  'tab-indent': { message: () => 'dòng thụt vào bằng phím Tab, cần dấu cách', help: 'thay mỗi Tab bằng hai dấu cách' },
  'bad-indent': {
    message: () => 'dòng thụt vào không khớp với các dòng cùng cấp',
    help: 'thụt các khóa cùng cấp vào bằng nhau, cấp dưới sâu hơn hai dấu cách',
  },
  'missing-colon': {
    message: (text) => `dòng này cần có dạng "khóa: giá trị", nhưng chỉ có ${quoted(text)}`,
    help: 'thêm dấu hai chấm và một dấu cách sau tên khóa',
  },
  'unclosed-bracket': {
    message: () => 'dấu ngoặc mở ra ở đây nhưng không đóng lại',
    help: 'thêm dấu ngoặc đóng; nếu dấu ngoặc thuộc nội dung thì đặt nội dung trong dấu nháy kép',
  },
  'bad-escape': {
    message: (text) => `ký hiệu ${quoted(text)} không hợp lệ trong dấu nháy kép`,
    help: 'viết \\\\ để có dấu gạch chéo ngược, hoặc dùng dấu nháy đơn',
  },
  'reserved-start': {
    message: (text) => `nội dung không được bắt đầu bằng ${quoted(text)} vì YAML dành riêng ký tự này`,
    help: 'đặt nội dung trong dấu nháy kép',
  },
  'several-documents': {
    message: () => 'tệp có nhiều tài liệu YAML, cần đúng một',
    help: 'xóa dòng --- hoặc ... ngăn cách, hoặc tách thành nhiều tệp',
  },
  'merge-conflict': {
    message: (text) => `còn dòng dấu của một lần git hợp nhất chưa xong: ${quoted(text)}`,
    help: 'giữ nội dung đúng (báo cáo, điều chỉnh của cả hai bên đều giữ), xóa các dòng <<<<<<<, |||||||, =======, >>>>>>>, rồi git add và git commit',
  },
  'too-deep': { message: () => 'nội dung lồng nhau quá nhiều cấp', help: null },
  other: {
    message: (text) => (text === '' ? 'không đọc được YAML ở đây' : `không đọc được YAML ở đây: ${quoted(text)}`),
    help: 'so sánh với dòng liền trước: khóa, dấu hai chấm, dấu cách, dấu nháy',
  },
};
