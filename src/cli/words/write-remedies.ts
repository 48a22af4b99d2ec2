/** What to do when the files of a plan could not be written, by the reason. */
import type { ReplaceFailure } from '../../env/writing.ts';
import type { Words } from '../../output/words/language.ts';

export const writeRemedies: Words<Readonly<Record<ReplaceFailure['reason'], string>>> = {
  'no-folder': {
    vi: 'xem thư mục của kế hoạch còn ở đó không',
    en: 'see whether the folder of the plan is still there',
  },
  denied: {
    vi: 'cấp quyền ghi vào thư mục của kế hoạch cho người chạy lệnh',
    en: 'let the person who runs the command write into the folder of the plan',
  },
  folder: { vi: 'dời thư mục có tên như vậy đi chỗ khác', en: 'move the folder of this name away' },
  link: { vi: 'thay liên kết bằng tệp hoặc thư mục thật', en: 'put a real file or folder in the place of the link' },
  'not-a-file': { vi: 'dời mục có tên như vậy đi chỗ khác', en: 'move what has this name away' },
  'in-the-way': {
    vi: 'xem các mục .dondoc-* trong thư mục của kế hoạch và dời đi chỗ khác',
    en: 'look at what is called .dondoc-* in the folder of the plan, and move it away',
  },
  'open-elsewhere': {
    vi: 'đóng tệp trong chương trình đang mở nó rồi chạy lại',
    en: 'close the file in the program that has it open, then run it again',
  },
  full: { vi: 'dọn bớt ổ đĩa rồi chạy lại', en: 'make room on the disk, then run it again' },
  'not-kept': { vi: 'kiểm tra ổ đĩa rồi chạy lại', en: 'look after the disk, then run it again' },
  interrupted: {
    vi: 'chạy dondoc check: lệnh này nêu tệp cần xem và cách xử lý',
    en: 'run dondoc check: it names the file to look at and says what to do',
  },
  unconfirmed: {
    vi: 'kiểm tra ổ đĩa, rồi xem lại kế hoạch: dondoc check',
    en: 'look after the disk, then at the plan: dondoc check',
  },
  failed: { vi: 'kiểm tra ổ đĩa rồi chạy lại', en: 'look after the disk, then run it again' },
  changed: { vi: 'chạy lại lệnh để ghi vào nội dung mới', en: 'run the command again on what is there now' },
};
