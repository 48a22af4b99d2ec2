/** What is wrong with the files that a command is to write, in words, with what to do about it. */
import type { WriteFailure } from '../../env/writing.ts';
import type { AdviceBy } from '../../output/words/advice.ts';
import { alike, type InBoth } from '../../output/words/language.ts';
import type { OutputMisuse } from '../usage-error.ts';
import { writeFailureText } from './file-failures.ts';
import { ofValue, typed } from './typed.ts';

const remedies: { readonly [Reason in WriteFailure['reason']]?: InBoth<string> } = {
  'no-folder': { vi: 'tạo thư mục trước, hoặc chọn chỗ khác', en: 'make the folder first, or choose another place' },
  denied: {
    vi: 'cấp quyền ghi cho người chạy lệnh, hoặc chọn chỗ khác',
    en: 'let the person who runs the command write it, or choose another place',
  },
  'open-elsewhere': {
    vi: 'đóng tệp trong chương trình đó rồi chạy lại, hoặc chọn tên khác',
    en: 'close the file in that program and run it again, or choose another name',
  },
  link: {
    vi: 'xóa liên kết, hoặc ghi thẳng vào tệp mà nó chỉ đến',
    en: 'delete the link, or name the file that it leads to',
  },
  full: { vi: 'dọn bớt ổ đĩa rồi chạy lại', en: 'make room on the disk, then run it again' },
  'not-kept': { vi: 'kiểm tra ổ đĩa rồi chạy lại', en: 'look after the disk, then run it again' },
  interrupted: {
    vi: 'chạy dondoc check: lệnh này nêu tệp đó và cách xử lý',
    en: 'run dondoc check: it names the file and says what to do',
  },
  unconfirmed: { vi: 'kiểm tra ổ đĩa', en: 'look after the disk' },
};

/** By fault; what the user typed is made safe to show. */
export const outputMisuseWords: AdviceBy<'fault', OutputMisuse> = {
  'not-an-output': {
    message: ofValue({ vi: 'thiếu dạng hoặc thiếu tên tệp', en: 'lacks a format or a file' }),
    help: {
      vi: ({ formats }) => `viết dạng=tệp, ví dụ sarif=dondoc.sarif; các dạng: ${formats.join(', ')}`,
      en: ({ formats }) => `write format=file, as sarif=dondoc.sarif; the formats: ${formats.join(', ')}`,
    },
  },
  'output-twice': {
    message: {
      vi: ({ option, given }) => `${option}: tệp ${typed(given)} được ghi hai lần`,
      en: ({ option, given }) => `${option}: the file ${typed(given)} would be written twice`,
    },
    help: { vi: 'mỗi dạng ghi vào một tệp riêng', en: 'give each format a file of its own' },
  },
  'output-in-plan': {
    message: {
      vi: ({ option, given }) =>
        `${option}: không ghi kết quả vào tệp YAML ${typed(given)}, vì đó có thể là tệp của kế hoạch`,
      en: ({ option, given }) =>
        `${option}: the answer is not written to the YAML file ${typed(given)}, which may be one of the plan's`,
    },
    help: {
      vi: 'đặt tên khác, ví dụ dondoc.sarif, dondoc.json hoặc dondoc.xml',
      en: 'choose another name, such as dondoc.sarif, dondoc.json or dondoc.xml',
    },
  },
  'output-within-plan': {
    message: ofValue({ vi: 'nằm trong thư mục kế hoạch', en: 'lies in the plan folder' }),
    help: {
      vi: 'chọn chỗ ở ngoài, ví dụ ../ket-qua: không có gì được ghi đè hoặc thêm vào giữa các tệp của kế hoạch',
      en: 'choose a place outside it, such as ../answers: nothing is put over or among the files of the plan',
    },
  },
  'output-exists': {
    message: {
      vi: ({ option, given }) => `${option}: đã có tệp ${typed(given)}`,
      en: ({ option, given }) => `${option}: ${typed(given)} is there already`,
    },
    help: {
      vi: 'đặt tên khác, hoặc thêm --force để thay tệp đã có',
      en: 'choose another name, or replace the old file by --force',
    },
  },
  'folder-not-empty': {
    message: ofValue({ vi: 'không phải là thư mục trống', en: 'is no empty folder' }),
    help: {
      vi: 'chọn một thư mục chưa có hoặc còn trống; với remind, --force thay các tệp mà lần trước đã ghi',
      en: 'choose a folder that is empty or not there yet; with remind, --force replaces what was written there before',
    },
  },
  'wrong-ending': {
    message: {
      vi: ({ option, given, endings }) => `${option}: tên tệp ${typed(given)} không có đuôi ${endings.join(' hoặc ')}`,
      en: ({ option, given, endings }) => `${option}: the name ${typed(given)} does not end in ${endings.join(' or ')}`,
    },
    help: null,
  },
  'bytes-to-terminal': {
    message: {
      vi: ({ format }) => `không in tệp ${format} ra màn hình`,
      en: ({ format }) => `${format} is nothing to show on a terminal`,
    },
    help: {
      vi: ({ option, format }) => `ghi vào tệp: ${option} ket-qua.${format}`,
      en: ({ option, format }) => `write it to a file: ${option} answer.${format}`,
    },
  },
  'not-written': {
    message: {
      vi: ({ file, failure }) => `không ghi được tệp ${typed(file)}: ${writeFailureText(failure, 'vi')}`,
      en: ({ file, failure }) => `cannot write ${typed(file)}: ${writeFailureText(failure, 'en')}`,
    },
    help: alike(({ failure }, language) => remedies[failure.reason]?.[language] ?? null),
  },
  'not-printed': {
    message: {
      vi: ({ failure }) => `không in được hết kết quả: ${writeFailureText(failure, 'vi')}`,
      en: ({ failure }) => `cannot print the whole answer: ${writeFailureText(failure, 'en')}`,
    },
    help: alike(({ failure }, language) => remedies[failure.reason]?.[language] ?? null),
  },
  'not-in-plan': {
    message: ofValue({ vi: 'không phải là tệp của kế hoạch', en: 'is no file of the plan' }),
    help: {
      vi: 'nêu tệp mà nội dung thuộc về, ví dụ plan/appendix.yaml hoặc plan/progress/PL.01.yaml',
      en: 'name the file that the text belongs to, such as plan/appendix.yaml or plan/progress/PL.01.yaml',
    },
  },
  'excluded-option': {
    message: {
      vi: ({ option, by }) => `${option} không dùng cùng ${by}`,
      en: ({ option, by }) => `${option} does not go with ${by}`,
    },
    help: null,
  },
};
