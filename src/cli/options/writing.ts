/** How a command that writes into the plan goes about it. */
import type { OptionEntries } from './option.ts';

export const writingOptions = {
  preview: {
    flags: '--dry-run',
    words: { vi: 'chỉ xem trước, không ghi gì', en: 'show what would be written, write nothing' },
  },
  yes: { flags: '-y, --yes', words: { vi: 'ghi luôn, không hỏi lại', en: 'write without asking' } },
  commit: {
    flags: '--commit',
    words: { vi: 'lưu vào git (commit) đúng các tệp đã ghi', en: 'commit exactly the files that were written' },
  },
} as const satisfies OptionEntries;
