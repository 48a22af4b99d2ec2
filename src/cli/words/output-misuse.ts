/** What is wrong with the files that a command is to write, in words, with what to do about it. */
import type { WriteFailure } from '../../env/writing.ts';
import { visible } from '../../output/text/visible.ts';
import type { InBoth, Language } from '../../output/words/language.ts';
import type { OutputMisuse } from '../usage-error.ts';
import type { UsageWords } from './usage-words.ts';

/** The misuse in words; what the user typed is made safe to show. */
export function outputMisuseWords(misuse: OutputMisuse, language: Language): UsageWords {
  return language === 'vi' ? vietnamese(misuse) : english(misuse);
}

/** Why a file could not be written. */
export const writeFailureWords: InBoth<Readonly<Record<WriteFailure['reason'], string>>> = {
  vi: {
    'no-folder': 'không có thư mục này',
    denied: 'không có quyền ghi',
    folder: 'đây là một thư mục',
    link: 'đây là liên kết đến nơi khác',
    'not-a-file': 'đây không phải là tệp thông thường',
    'in-the-way': 'chỗ này đã có mục khác',
    full: 'ổ đĩa đã đầy',
    'not-kept': 'đọc lại thấy khác với nội dung vừa ghi',
    interrupted: 'một lần ghi trước bị ngắt giữa chừng và sau đó có tệp đã được sửa',
    unconfirmed: 'ổ đĩa không xác nhận đã ghi xong: nội dung mới đã có trong tệp nhưng có thể mất khi mất điện',
    failed: 'hệ thống báo lỗi',
  },
  en: {
    'no-folder': 'there is no such folder',
    denied: 'it may not be written',
    folder: 'it is a folder',
    link: 'it is a link to somewhere else',
    'not-a-file': 'it is no regular file',
    'in-the-way': 'something else stands in its place',
    full: 'the disk is full',
    'not-kept': 'what was read back is not what was written',
    interrupted: 'an earlier write was cut off, and a file has been edited since',
    unconfirmed: 'the disk did not confirm it: the new content is in the file, but a power cut may undo it',
    failed: 'the system reports an error',
  },
};

function vietnamese(misuse: OutputMisuse): UsageWords {
  switch (misuse.fault) {
    case 'not-an-output':
      return {
        message: `${misuse.option}: ${quoted(misuse.given)} thiếu dạng hoặc thiếu tên tệp`,
        help: `viết dạng=tệp, ví dụ sarif=dondoc.sarif; các dạng: ${misuse.formats.join(', ')}`,
      };
    case 'output-twice':
      return {
        message: `${misuse.option}: tệp ${quoted(misuse.given)} được ghi hai lần`,
        help: 'mỗi dạng ghi vào một tệp riêng',
      };
    case 'output-in-plan':
      return {
        message: `${misuse.option}: không ghi kết quả vào tệp YAML ${quoted(misuse.given)}, vì đó có thể là tệp của kế hoạch`,
        help: 'đặt tên khác, ví dụ dondoc.sarif, dondoc.json hoặc dondoc.xml',
      };
    case 'output-exists':
      return {
        message: `${misuse.option}: đã có tệp ${quoted(misuse.given)}`,
        help: 'đặt tên khác, hoặc chuyển tệp cũ đi chỗ khác: tệp có sẵn không bị ghi đè',
      };
    case 'wrong-ending':
      return {
        message: `${misuse.option}: tên tệp ${quoted(misuse.given)} không có đuôi ${misuse.endings.join(' hoặc ')}`,
        help: null,
      };
    case 'bytes-to-terminal':
      return {
        message: `không in được tệp ${misuse.format} ra màn hình`,
        help: `ghi vào tệp: ${misuse.option} bang.${misuse.format}`,
      };
    case 'not-written':
      return {
        message: notWritten(misuse, 'không ghi được tệp', 'vi'),
        help: remedies.vi[misuse.failure.reason] ?? null,
      };
    case 'excluded-option':
      return { message: `${misuse.option} không dùng cùng ${misuse.by}`, help: null };
  }
}

function english(misuse: OutputMisuse): UsageWords {
  switch (misuse.fault) {
    case 'not-an-output':
      return {
        message: `${misuse.option}: ${quoted(misuse.given)} lacks a format or a file`,
        help: `write format=file, as sarif=dondoc.sarif; the formats: ${misuse.formats.join(', ')}`,
      };
    case 'output-twice':
      return {
        message: `${misuse.option}: the file ${quoted(misuse.given)} would be written twice`,
        help: 'give each format a file of its own',
      };
    case 'output-in-plan':
      return {
        message: `${misuse.option}: the answer is not written to the YAML file ${quoted(misuse.given)}, which may be one of the plan's`,
        help: 'choose another name, such as dondoc.sarif, dondoc.json or dondoc.xml',
      };
    case 'output-exists':
      return {
        message: `${misuse.option}: ${quoted(misuse.given)} is there already`,
        help: 'choose another name, or move the old file away: nothing is overwritten',
      };
    case 'wrong-ending':
      return {
        message: `${misuse.option}: the name ${quoted(misuse.given)} does not end in ${misuse.endings.join(' or ')}`,
        help: null,
      };
    case 'bytes-to-terminal':
      return {
        message: `${misuse.format} is nothing to show on a terminal`,
        help: `write it to a file: ${misuse.option} return.${misuse.format}`,
      };
    case 'not-written':
      return { message: notWritten(misuse, 'cannot write', 'en'), help: remedies.en[misuse.failure.reason] ?? null };
    case 'excluded-option':
      return { message: `${misuse.option} does not go with ${misuse.by}`, help: null };
  }
}

const remedies: InBoth<Readonly<Partial<Record<WriteFailure['reason'], string>>>> = {
  vi: {
    'no-folder': 'tạo thư mục trước, hoặc chọn chỗ khác',
    denied: 'cấp quyền ghi cho người chạy lệnh, hoặc chọn chỗ khác',
    link: 'xóa liên kết, hoặc ghi thẳng vào tệp mà nó chỉ đến',
    'not-kept': 'kiểm tra ổ đĩa rồi chạy lại',
    interrupted: 'chạy dondoc check: lệnh này nêu tệp đó và cách xử lý',
    unconfirmed: 'kiểm tra ổ đĩa',
  },
  en: {
    'no-folder': 'make the folder first, or choose another place',
    denied: 'let the person who runs the command write it, or choose another place',
    link: 'delete the link, or name the file that it leads to',
    'not-kept': 'look after the disk, then run it again',
    interrupted: 'run dondoc check: it names the file and says what to do',
    unconfirmed: 'look after the disk',
  },
};

function notWritten(
  { file, failure: { reason, detail } }: Extract<OutputMisuse, { readonly fault: 'not-written' }>,
  said: string,
  language: Language,
): string {
  const why = writeFailureWords[language][reason];
  return `${said} ${quoted(file)}: ${why}${reason === 'failed' && detail !== '' ? ` (${visible(detail)})` : ''}`;
}

function quoted(text: string): string {
  return `"${visible(text)}"`;
}
