/** Why a source could not be taken in, in words, with what to do about it. */
import type { ReadFailure } from '../../env/file-system.ts';
import type { SourceFault } from '../../import/read-source.ts';
import { visible } from '../../output/text/visible.ts';
import { type Advice, type AdviceBy, type Advised, advisedBy } from '../../output/words/advice.ts';
import type { Language } from '../../output/words/language.ts';
import { nothingInFile, officeFile, tooManyCells } from '../../output/words/office-file-faults.ts';
import { readFailureText } from './file-failures.ts';

/** What kept the file from being read, what is wrong in it, or the name under which it was given before. */
export type SourceCause =
  | SourceFault
  | { readonly fault: 'unreadable'; readonly failure: ReadFailure }
  | { readonly fault: 'given-twice'; readonly before: string };

/** The message with the file's name, and the remedy. */
export function sourceRefusalWords(file: string, cause: SourceCause, language: Language): Advised {
  const { message, help } = advisedBy('fault', words, cause, language);
  return { message: `${visible(file)}: ${message}`, help };
}

/** Of a register with something wrong in it. */
export const unreadRegisterWords: Advice<{ readonly file: string }> = {
  message: {
    vi: ({ file }) => `--agencies: danh sách cơ quan ${visible(file)} có lỗi, chưa dùng được`,
    en: ({ file }) => `--agencies: there is something wrong in the register ${visible(file)}`,
  },
  help: {
    vi: 'sửa theo dondoc check --plan THƯ_MỤC của kế hoạch có tệp này',
    en: 'mend it by dondoc check --plan FOLDER of the plan that it is from',
  },
};

const saveAsWord = {
  vi: 'mở bằng Word hoặc LibreOffice và lưu lại dạng "Word Document (*.docx)"',
  en: 'open it in Word or LibreOffice and save it as "Word Document (*.docx)"',
};
const saveAsExcel = {
  vi: 'mở bằng Excel và lưu lại dạng "Excel Workbook (*.xlsx)"',
  en: 'open it in Excel and save it as "Excel Workbook (*.xlsx)"',
};
const askForText = {
  vi: 'xin cơ quan soạn thảo tệp Word hoặc Excel của văn bản',
  en: 'ask who drafted it for the Word or Excel file of the document',
};

const words: AdviceBy<'fault', SourceCause> = {
  unreadable: {
    message: {
      vi: ({ failure }) => `không đọc được: ${readFailureText(failure, 'vi')}`,
      en: ({ failure }) => `cannot be read: ${readFailureText(failure, 'en')}`,
    },
    help: null,
  },
  'given-twice': {
    message: {
      vi: ({ before }) => `nội dung giống hệt tệp ${visible(before)} đã nêu trước đó`,
      en: ({ before }) => `holds the same as ${visible(before)}, which was given before it`,
    },
    help: {
      vi: 'mỗi tệp chỉ nêu một lần; các tệp khác nhau của một kế hoạch (nội dung, phụ lục) thì nêu lần lượt',
      en: 'name each file once; different files of one plan (its body, its appendix) one after the other',
    },
  },
  empty: nothingInFile,
  'too-large': {
    message: officeFile.tooLarge,
    help: {
      vi: 'bỏ hình ảnh và phần không cần, rồi lưu lại',
      en: 'take out pictures and what is not needed, and save it again',
    },
  },
  'too-many-cells': tooManyCells,
  'old-excel': { message: officeFile.oldExcel, help: saveAsExcel },
  'binary-excel': { message: officeFile.binaryExcel, help: saveAsExcel },
  'open-document': {
    message: { vi: 'đây là tệp OpenDocument của LibreOffice', en: 'this is an OpenDocument file of LibreOffice' },
    help: {
      vi: 'mở bằng LibreOffice và lưu lại dạng .docx hoặc .xlsx',
      en: 'open it in LibreOffice and save it as .docx or .xlsx',
    },
  },
  word: { message: { vi: 'không đọc được tệp Word này', en: 'this Word file cannot be read' }, help: saveAsWord },
  'old-word': {
    message: { vi: 'đây là tệp Word đời cũ (.doc, .rtf)', en: 'this is a file of old Word (.doc, .rtf)' },
    help: saveAsWord,
  },
  archive: {
    message: officeFile.archive,
    help: { vi: 'giải nén, rồi nhập tệp văn bản bên trong', en: 'unpack it, and import the document that is in it' },
  },
  presentation: { message: officeFile.presentation, help: askForText },
  'web-archive': {
    message: { vi: 'đây là trang web lưu thành một tệp (.mht)', en: 'this is a web page saved as one file (.mht)' },
    help: saveAsWord,
  },
  'office-xml': {
    message: { vi: 'đây là tệp XML của Word hoặc Excel 2003', en: 'this is an XML file of Word or Excel 2003' },
    help: {
      vi: 'mở bằng Word hoặc Excel và lưu lại dạng .docx hoặc .xlsx',
      en: 'open it in Word or Excel and save it as .docx or .xlsx',
    },
  },
  pdf: {
    message: { vi: 'đây là tệp PDF: không đọc được bảng trong đó', en: 'this is a PDF: tables in it cannot be read' },
    help: askForText,
  },
  picture: { message: { vi: 'đây là hình ảnh', en: 'this is a picture' }, help: askForText },
  encrypted: {
    message: officeFile.encrypted,
    help: { vi: 'mở tệp, bỏ mật khẩu, rồi lưu lại', en: 'open it, take the password off, and save it again' },
  },
  'not-excel': {
    message: { vi: 'đây không phải là tệp Word hoặc Excel', en: 'this is no file of Word or Excel' },
    help: saveAsWord,
  },
  markup: { message: { vi: 'đây là tệp XML', en: 'this is XML' }, help: saveAsWord },
  damaged: {
    message: { vi: 'tệp bị hỏng hoặc không đúng dạng', en: 'the file is damaged, or not as its kind is written' },
    help: {
      vi: 'mở bằng chương trình đã tạo ra tệp và lưu lại',
      en: 'open it in the program that made it, and save it again',
    },
  },
  'not-utf8': {
    message: { vi: 'chữ trong tệp không phải là UTF-8', en: 'the text in the file is not UTF-8' },
    help: {
      vi: 'lưu lại với mã UTF-8, hoặc dùng tệp Word, Excel',
      en: 'save it as UTF-8, or take the Word or Excel file',
    },
  },
  'bad-quote': {
    message: {
      vi: 'dấu ngoặc kép (") đặt sai chỗ hoặc không có dấu đóng',
      en: 'a quotation mark (") is out of place or never closed',
    },
    help: {
      vi: 'sửa bảng bằng Excel rồi lưu lại dạng "CSV UTF-8"',
      en: 'mend the table in Excel and save it as "CSV UTF-8"',
    },
  },
};
