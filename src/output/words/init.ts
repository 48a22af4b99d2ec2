/** What `dondoc init` says of the files it made, and what to do next. */
import type { InBoth } from './language.ts';

interface InitWords {
  readonly made: string;
  /** After a dry run. */
  readonly wouldMake: string;
  readonly kept: string;
  readonly next: string;
  readonly fillIn: (file: string) => string;
  readonly check: string;
  /** To a file that was there before. */
  readonly add: (file: string, lines: readonly string[]) => string;
  readonly hook: string;
  /** For a GitLab file that was there before. */
  readonly include: (file: string) => string;
  readonly commit: string;
}

export const initWords: InBoth<InitWords> = {
  vi: {
    made: 'Đã tạo:',
    wouldMake: 'Sẽ tạo (chưa ghi gì):',
    kept: 'Có sẵn, giữ nguyên:',
    next: 'Việc tiếp theo:',
    fillIn: (file) => `Điền những chỗ trong ngoặc vuông [...], bắt đầu từ ${file}`,
    check: 'Kiểm tra:',
    add: (file, lines) => `Thêm vào ${file}: ${lines.join(' · ')}`,
    hook: 'Bật kiểm tra trước mỗi lần commit:',
    include: (file) => `Thêm vào .gitlab-ci.yml: include: [{local: ${file}}]`,
    commit: 'Lưu vào git:',
  },
  en: {
    made: 'Made:',
    wouldMake: 'Would make (nothing written):',
    kept: 'There already, left as they are:',
    next: 'Next:',
    fillIn: (file) => `Fill in every [...], beginning with ${file}`,
    check: 'Check it:',
    add: (file, lines) => `Add to ${file}: ${lines.join(' · ')}`,
    hook: 'Switch on the check before each commit:',
    include: (file) => `Add to .gitlab-ci.yml: include: [{local: ${file}}]`,
    commit: 'Keep it in git:',
  },
};
