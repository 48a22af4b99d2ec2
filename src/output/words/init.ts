/** What `dondoc init` says of the files it made, and what to do next. */
import { both, type Texts } from './language.ts';

export const initWords = {
  made: { vi: 'Đã tạo:', en: 'Made:' },
  /** After a dry run. */
  wouldMake: { vi: 'Sẽ tạo (chưa ghi gì):', en: 'Would make (nothing written):' },
  kept: { vi: 'Có sẵn, giữ nguyên:', en: 'There already, left as they are:' },
  next: { vi: 'Việc tiếp theo:', en: 'Next:' },
  fillIn: both({
    vi: (file: string) => `Điền những chỗ trong ngoặc vuông [...], bắt đầu từ ${file}`,
    en: (file) => `Fill in every [...], beginning with ${file}`,
  }),
  check: { vi: 'Kiểm tra:', en: 'Check it:' },
  /** To a file that was there before. */
  add: both({
    vi: (file: string, lines: readonly string[]) => `Thêm vào ${file}: ${lines.join(' · ')}`,
    en: (file, lines) => `Add to ${file}: ${lines.join(' · ')}`,
  }),
  hook: { vi: 'Bật kiểm tra trước mỗi lần commit:', en: 'Switch on the check before each commit:' },
  /** For a GitLab file that was there before. */
  include: both({
    vi: (file: string) => `Thêm vào .gitlab-ci.yml: include: [{local: ${file}}]`,
    en: (file) => `Add to .gitlab-ci.yml: include: [{local: ${file}}]`,
  }),
  track: { vi: 'Đưa vào git:', en: 'Hand it to git:' },
  commit: { vi: 'Lưu vào git:', en: 'Keep it in git:' },
} satisfies Texts;
