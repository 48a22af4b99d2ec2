/** What `settings` says around the values. */
import type { Texts } from './language.ts';

export const settingsWords = {
  user: { vi: 'Thiết lập của người dùng', en: 'Settings of the user' },
  plan: { vi: 'Thiết lập của kế hoạch', en: 'Settings of the plan' },
  file: {
    vi: 'Mỗi thiết lập một dòng (ví dụ lang: en), ghi trong tệp',
    en: 'One setting a line (such as lang: en), written in the file',
  },
  variable: { vi: 'biến', en: 'the variable' },
  byDefault: { vi: 'mặc định', en: 'by default' },
} satisfies Texts;
