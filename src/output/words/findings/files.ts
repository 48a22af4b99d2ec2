/** The words for the rules about files and YAML. */

import { adviceBy } from '../advice.ts';
import { alike } from '../language.ts';
import { quoted } from '../quoted.ts';
import type { GroupWords } from './rule-words.ts';
import { syntaxWords } from './syntax.ts';
import { unreadableWords } from './unreadable.ts';

/** What is not allowed, and what to do instead. */
const features = {
  alias: {
    name: { vi: 'tham chiếu (*)', en: 'aliases (*)' },
    instead: {
      vi: 'ghi đầy đủ nội dung tại đây; nếu đây là chữ thì đặt trong dấu nháy',
      en: 'write the value out here; put it between quotes if it is text',
    },
  },
  anchor: {
    name: { vi: 'điểm neo (&)', en: 'anchors (&)' },
    instead: {
      vi: 'xóa điểm neo; nếu đây là chữ thì đặt trong dấu nháy',
      en: 'delete the anchor; put it between quotes if it is text',
    },
  },
  'merge-key': {
    name: { vi: 'phần ghép (<<)', en: 'merge keys (<<)' },
    instead: { vi: 'ghi đầy đủ các phần tại đây', en: 'write the keys out here' },
  },
  tag: {
    name: { vi: 'nhãn kiểu (!)', en: 'tags (!)' },
    instead: {
      vi: 'xóa nhãn; nếu đây là chữ thì đặt trong dấu nháy',
      en: 'delete the tag; put it between quotes if it is text',
    },
  },
  directive: {
    name: { vi: 'chỉ thị (%)', en: 'directives (%)' },
    instead: { vi: 'xóa dòng này', en: 'delete this line' },
  },
};

export const filesWords: GroupWords<'files'> = {
  'unreadable-file': {
    title: { vi: 'tệp không đọc được', en: 'a file that cannot be read' },
    ...adviceBy((facts) => unreadableWords[facts.reason]),
  },
  'misnamed-file': {
    title: { vi: 'tên tệp không đúng', en: 'a file with the wrong name' },
    message: {
      vi: ({ expected, task }) =>
        task === null
          ? 'tên tệp này không được đọc'
          : `tên tệp không khớp với nhiệm vụ ${quoted(task)} ghi trong tệp, cần ${quoted(expected)}`,
      en: ({ expected, task }) =>
        task === null
          ? 'a file of this name is not read'
          : `the name does not fit the task ${quoted(task)} in the file, expected ${quoted(expected)}`,
    },
    help: {
      vi: ({ expected, task }) =>
        task === null
          ? `đổi tên tệp thành ${quoted(expected)}`
          : `đổi tên tệp thành ${quoted(expected)}, hoặc sửa task cho đúng với tên tệp`,
      en: ({ expected, task }) =>
        task === null
          ? `rename it to ${quoted(expected)}`
          : `rename the file to ${quoted(expected)}, or correct its task`,
    },
  },
  'not-utf8': {
    title: { vi: 'tệp không phải UTF-8', en: 'a file that is not UTF-8' },
    message: {
      vi: ({ byte, looksLike }) =>
        looksLike === 'utf-16'
          ? 'tệp không phải UTF-8: có vẻ là UTF-16 ("Unicode" trong Notepad)'
          : `tệp không phải UTF-8: byte ${byte} ở đây không đọc được`,
      en: ({ byte, looksLike }) =>
        looksLike === 'utf-16'
          ? 'the file is not UTF-8: it looks like UTF-16 ("Unicode" in Notepad)'
          : `the file is not UTF-8: the byte ${byte} here cannot be read`,
    },
    help: {
      vi: ({ looksLike }) =>
        looksLike === 'utf-16'
          ? 'lưu lại tệp với bảng mã UTF-8'
          : 'tệp có vẻ dùng bảng mã cũ (TCVN3, VNI hoặc Windows-1258): chuyển sang Unicode rồi lưu với bảng mã UTF-8',
      en: ({ looksLike }) =>
        looksLike === 'utf-16'
          ? 'save it again as UTF-8'
          : 'it looks like an old encoding (TCVN3, VNI or Windows-1258): convert it to Unicode and save it as UTF-8',
    },
  },
  'yaml-syntax': {
    title: { vi: 'lỗi cú pháp YAML', en: 'a fault of YAML syntax' },
    ...adviceBy((facts) => syntaxWords[facts.fault]),
  },
  'duplicate-key': {
    title: { vi: 'một phần ghi hai lần', en: 'a key that stands twice' },
    message: {
      vi: ({ key }) => `phần ${quoted(key)} ghi hai lần trong cùng một mục`,
      en: ({ key }) => `the key ${quoted(key)} stands twice in one entry`,
    },
    help: {
      vi: 'chỉ giữ một: xóa dòng thừa hoặc gộp nội dung của hai dòng',
      en: 'keep one: delete the other line or merge the two',
    },
  },
  'forbidden-yaml': {
    title: { vi: 'YAML không được phép dùng', en: 'YAML that is not allowed' },
    message: {
      vi: ({ feature }) => `YAML của kế hoạch không được dùng ${features[feature].name.vi}`,
      en: ({ feature }) => `${features[feature].name.en} are not allowed in a plan's YAML`,
    },
    help: alike(({ feature }, language) => features[feature].instead[language]),
  },
  'control-character': {
    title: { vi: 'ký tự điều khiển hoặc ký tự ẩn', en: 'a control or hidden character' },
    message: {
      vi: ({ code }) => `có ký tự điều khiển hoặc ký tự ẩn ${code}`,
      en: ({ code }) => `there is a control or hidden character ${code}`,
    },
    help: {
      vi: 'xóa ký tự này; nó thường lẫn vào khi chép từ tệp Word hoặc PDF',
      en: 'delete it; it often slips in with text copied from Word or PDF',
    },
  },
  'not-nfc': {
    title: { vi: 'chữ không ở dạng Unicode dựng sẵn', en: 'text that is not composed Unicode' },
    message: {
      vi: ({ count }) => `có ${count} chỗ chữ và dấu thanh viết rời nhau (không phải Unicode dựng sẵn)`,
      en: ({ count }) =>
        `${count} ${count === 1 ? 'letter has its mark' : 'letters have their marks'} typed apart (not composed Unicode)`,
    },
    help: {
      vi: 'chuyển nội dung sang Unicode dựng sẵn (NFC) để tìm kiếm và so sánh được chính xác',
      en: 'convert the text to composed Unicode (NFC), so that it can be searched and compared',
    },
  },
  'left-to-review': {
    title: { vi: 'chỗ còn phải xem lại', en: 'something still to be looked at' },
    message: {
      vi: ({ of, text }) =>
        of === 'blank' ? `chỗ trống ${text} của bản mẫu chưa được điền` : `còn chỗ phải xem lại: ${text}`,
      en: ({ of, text }) =>
        of === 'blank'
          ? `the blank ${text} of the template was not filled in`
          : `this is still to be looked at: ${text}`,
    },
    help: {
      vi: ({ of }) =>
        of === 'blank'
          ? 'ghi đúng văn bản đã ban hành; kế hoạch chưa ban hành thì ghi draft: true trong document'
          : 'đối chiếu với văn bản, sửa nếu cần rồi xóa chú thích này; kế hoạch chưa ban hành thì ghi draft: true trong document',
      en: ({ of }) =>
        of === 'blank'
          ? 'write what the document says; a plan that is not issued yet has draft: true under document'
          : 'compare with the document, mend what needs it, then delete the comment; a plan that is not issued yet has draft: true under document',
    },
  },
};
