/** Why a file could not be read or written, in the same words wherever it is told. */
import type { ReadFailure } from '../../env/file-system.ts';
import type { NewFileFailure, ReplaceFailure } from '../../env/writing.ts';
import { visible } from '../../output/text/visible.ts';
import type { Language, Words } from '../../output/words/language.ts';

/** Why it could not be read. */
export function readFailureText({ reason, detail }: ReadFailure, language: Language): string {
  const why = readReasons[reason][language];
  return reason === 'failed' && detail !== '' ? `${why} (${detail})` : why;
}

interface Unwritten {
  readonly reason: (ReplaceFailure | NewFileFailure)['reason'];
  readonly detail: string;
}

/** Why it could not be written: with the system's code where that is all there is to say, and with the file that is meant. */
export function writeFailureText({ reason, detail }: Unwritten, language: Language): string {
  const why = writeReasons[reason][language];
  return detail !== '' && (reason === 'failed' || reason === 'interrupted') ? `${why} (${visible(detail)})` : why;
}

const folder = { vi: 'đây là một thư mục', en: 'it is a folder' };
const link = { vi: 'đây là liên kết đến nơi khác', en: 'it is a link to somewhere else' };
const failed = { vi: 'hệ thống báo lỗi', en: 'the system reports an error' };

const readReasons: Words<Readonly<Record<ReadFailure['reason'], string>>> = {
  missing: { vi: 'không có tệp này', en: 'there is no such file' },
  denied: { vi: 'không có quyền đọc', en: 'it may not be read' },
  folder,
  link,
  'too-large': { vi: 'tệp quá lớn', en: 'it is too large' },
  failed,
};

const writeReasons: Words<Readonly<Record<Unwritten['reason'], string>>> = {
  exists: { vi: 'vừa có một tệp cùng tên', en: 'a file of that name has just appeared' },
  changed: { vi: 'tệp vừa được sửa bởi chương trình khác', en: 'another program has just changed it' },
  'no-folder': { vi: 'không có thư mục này', en: 'there is no such folder' },
  denied: { vi: 'không có quyền ghi', en: 'it may not be written' },
  folder,
  link,
  'not-a-file': { vi: 'đây không phải là tệp thông thường', en: 'it is no regular file' },
  'in-the-way': { vi: 'chỗ này đã có mục khác', en: 'something else stands in its place' },
  'open-elsewhere': { vi: 'một chương trình khác đang mở tệp này', en: 'another program has it open' },
  full: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  'not-kept': { vi: 'đọc lại thấy khác với nội dung vừa ghi', en: 'what was read back is not what was written' },
  interrupted: {
    vi: 'một lần ghi trước bị ngắt giữa chừng và sau đó có tệp đã được sửa',
    en: 'an earlier write was cut off, and a file has been edited since',
  },
  unconfirmed: {
    vi: 'ổ đĩa không xác nhận đã ghi xong: nội dung mới đã có trong tệp nhưng có thể mất khi mất điện',
    en: 'the disk did not confirm it: the new content is in the file, but a power cut may undo it',
  },
  failed,
};
