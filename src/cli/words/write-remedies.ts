/** What to do when the files of a plan could not be written, by the reason. */
import type { ReplaceFailure } from '../../env/writing.ts';
import type { InBoth } from '../../output/words/language.ts';

export const writeRemedies: InBoth<Readonly<Record<ReplaceFailure['reason'], string>>> = {
  vi: {
    'no-folder': 'xem thư mục của kế hoạch còn ở đó không',
    denied: 'cấp quyền ghi vào thư mục của kế hoạch cho người chạy lệnh',
    folder: 'dời thư mục có tên như vậy đi chỗ khác',
    link: 'thay liên kết bằng tệp hoặc thư mục thật',
    'not-a-file': 'dời mục có tên như vậy đi chỗ khác',
    'in-the-way': 'xem các mục .dondoc-* trong thư mục của kế hoạch và dời đi chỗ khác',
    full: 'dọn bớt ổ đĩa rồi chạy lại',
    'not-kept': 'kiểm tra ổ đĩa rồi chạy lại',
    interrupted: 'chạy dondoc check: lệnh này nêu tệp cần xem và cách xử lý',
    unconfirmed: 'kiểm tra ổ đĩa, rồi xem lại kế hoạch: dondoc check',
    failed: 'kiểm tra ổ đĩa rồi chạy lại',
    changed: 'chạy lại lệnh để ghi vào nội dung mới',
  },
  en: {
    'no-folder': 'see whether the folder of the plan is still there',
    denied: 'let the person who runs the command write into the folder of the plan',
    folder: 'move the folder of this name away',
    link: 'put a real file or folder in the place of the link',
    'not-a-file': 'move what has this name away',
    'in-the-way': 'look at what is called .dondoc-* in the folder of the plan, and move it away',
    full: 'make room on the disk, then run it again',
    'not-kept': 'look after the disk, then run it again',
    interrupted: 'run dondoc check: it names the file to look at and says what to do',
    unconfirmed: 'look after the disk, then at the plan: dondoc check',
    failed: 'look after the disk, then run it again',
    changed: 'run the command again on what is there now',
  },
};
