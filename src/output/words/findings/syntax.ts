/** The words for the faults of YAML syntax, by cause. */
import type { RuleFacts } from '../../../diagnostics/catalogue.ts';
import type { SyntaxFault } from '../../../source/fault.ts';
import type { Advice } from '../advice.ts';
import { quoted } from '../quoted.ts';

/** What is said of a syntax fault; its text is the piece of the file that it is about, and may be empty. */
export const syntaxWords: Readonly<Record<SyntaxFault, Advice<RuleFacts['yaml-syntax']>>> = {
  'colon-in-text': {
    message: {
      vi: ({ text }) => `nội dung có dấu hai chấm nên bị đọc nhầm thành tên của một phần: ${quoted(text)}`,
      en: ({ text }) => `a colon in the text makes it read as a key: ${quoted(text)}`,
    },
    help: {
      vi: 'đặt toàn bộ nội dung sau dấu hai chấm đầu tiên trong dấu nháy kép',
      en: 'put everything after the key between double quotes',
    },
  },
  'unclosed-quote': {
    message: { vi: 'dấu nháy mở ra ở đây nhưng không đóng lại', en: 'a quote opens here and is never closed' },
    help: { vi: 'thêm dấu nháy đóng ở cuối nội dung', en: 'add the closing quote at the end of the text' },
  },
  'text-after-quote': {
    message: {
      vi: ({ text }) => `còn chữ sau dấu nháy đóng: ${quoted(text)}`,
      en: ({ text }) => `there is text after the closing quote: ${quoted(text)}`,
    },
    help: {
      vi: 'đặt toàn bộ nội dung trong dấu nháy; dấu nháy kép nằm bên trong viết là \\"',
      en: 'put all of the text between quotes; a double quote inside is written \\"',
    },
  },
  'tab-indent': {
    message: {
      vi: 'dòng thụt vào bằng phím Tab, cần dấu cách',
      en: 'the line is indented with a tab, expected spaces',
    },
    help: { vi: 'thay mỗi Tab bằng hai dấu cách', en: 'replace each tab with two spaces' },
  },
  'bad-indent': {
    message: {
      vi: 'dòng thụt vào không khớp với các dòng cùng cấp',
      en: 'the indentation does not fit the lines of the same level',
    },
    help: {
      vi: 'thụt các dòng cùng cấp vào bằng nhau, cấp dưới sâu hơn hai dấu cách',
      en: 'indent keys of one level alike, the level below by two more spaces',
    },
  },
  'missing-colon': {
    message: {
      vi: ({ text }) => `dòng này cần có dạng "tên: nội dung", nhưng chỉ có ${quoted(text)}`,
      en: ({ text }) => `expected "key: value", found only ${quoted(text)}`,
    },
    help: { vi: 'thêm dấu hai chấm và một dấu cách sau tên', en: 'add a colon and a space after the key' },
  },
  'unclosed-bracket': {
    message: { vi: 'dấu ngoặc mở ra ở đây nhưng không đóng lại', en: 'a bracket opens here and is never closed' },
    help: {
      vi: 'thêm dấu ngoặc đóng; nếu dấu ngoặc thuộc nội dung thì đặt nội dung trong dấu nháy kép',
      en: 'add the closing bracket; if it belongs to the text, put the text between double quotes',
    },
  },
  'bad-escape': {
    message: {
      vi: ({ text }) => `ký hiệu ${quoted(text)} không hợp lệ trong dấu nháy kép`,
      en: ({ text }) => `${quoted(text)} has no meaning between double quotes`,
    },
    help: {
      vi: 'viết \\\\ để có dấu gạch chéo ngược, hoặc dùng dấu nháy đơn',
      en: 'write \\\\ for a backslash, or use single quotes',
    },
  },
  'reserved-start': {
    message: {
      vi: ({ text }) => `nội dung không được bắt đầu bằng ${quoted(text)} vì YAML dành riêng ký tự này`,
      en: ({ text }) => `text must not begin with ${quoted(text)}, which YAML reserves`,
    },
    help: { vi: 'đặt nội dung trong dấu nháy kép', en: 'put the text between double quotes' },
  },
  'several-documents': {
    message: {
      vi: 'tệp có nhiều tài liệu YAML, cần đúng một',
      en: 'the file holds several YAML documents, expected one',
    },
    help: {
      vi: 'xóa dòng --- hoặc ... ngăn cách, hoặc tách thành nhiều tệp',
      en: 'delete the line --- or ... between them, or split the file',
    },
  },
  'merge-conflict': {
    message: {
      vi: ({ text }) => `còn dòng dấu của một lần git hợp nhất chưa xong: ${quoted(text)}`,
      en: ({ text }) => `a mark of a git merge that was left unfinished: ${quoted(text)}`,
    },
    help: {
      vi: 'giữ nội dung đúng (báo cáo, điều chỉnh của cả hai bên đều giữ), xóa các dòng <<<<<<<, |||||||, =======, >>>>>>>, rồi git add và git commit',
      en: 'keep what is right (of reports and amendments those of both sides), delete the lines <<<<<<<, |||||||, =======, >>>>>>>, then git add and git commit',
    },
  },
  'too-deep': {
    message: { vi: 'nội dung lồng nhau quá nhiều cấp', en: 'the content is nested too deeply' },
    help: null,
  },
  other: {
    message: {
      vi: ({ text }) => (text === '' ? 'không đọc được YAML ở đây' : `không đọc được YAML ở đây: ${quoted(text)}`),
      en: ({ text }) =>
        text === '' ? 'the YAML cannot be read here' : `the YAML cannot be read here: ${quoted(text)}`,
    },
    help: {
      vi: 'so sánh với dòng liền trước: tên, dấu hai chấm, dấu cách, dấu nháy',
      en: 'compare with the line before: key, colon, spaces, quotes',
    },
  },
};
