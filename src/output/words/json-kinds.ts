/** The kinds of JSON answer: the version of each, the command that prints it, and what it is for. */
import type { InBoth } from './language.ts';

interface StatedKind {
  readonly version: number;
  /** The command line without `dondoc` and `--format json`. */
  readonly command: string;
  readonly words: InBoth<string>;
}

/** In the order in which people list them. */
export const jsonKinds = {
  check: {
    version: 1,
    command: 'check',
    words: { vi: 'các lỗi, cảnh báo và lưu ý, với vị trí', en: 'the findings, with their places' },
  },
  status: {
    version: 1,
    command: 'status',
    words: { vi: 'tình trạng của từng nhiệm vụ', en: 'where every task stands' },
  },
  'status-by': {
    version: 1,
    command: 'status --by lead',
    words: { vi: 'số nhiệm vụ theo từng nhóm', en: 'counts for each group' },
  },
  'status-since': {
    version: 1,
    command: 'status --since HEAD',
    words: { vi: 'những gì thay đổi từ một ngày hoặc phiên bản', en: 'what changed since a day or revision' },
  },
  overdue: { version: 1, command: 'overdue', words: { vi: 'các nhiệm vụ quá hạn', en: 'the tasks that are late' } },
  'overdue-by': {
    version: 1,
    command: 'overdue --by agency',
    words: { vi: 'số nhiệm vụ quá hạn theo từng nhóm', en: 'how much is late in each group' },
  },
  report: { version: 1, command: 'report 2021-Q4', words: { vi: 'báo cáo định kỳ', en: 'the periodic report' } },
  reminders: {
    version: 2,
    command: 'remind',
    words: {
      vi: 'việc cần nhắc từng cơ quan; khi gửi thư (--send) có thêm kết quả gửi',
      en: 'what each agency is to be reminded of; with --send also what became of each mail',
    },
  },
  'reminders-log': {
    version: 1,
    command: 'remind --log',
    words: { vi: 'đã nhắc ai, ngày nào, kết quả', en: 'who was reminded, when, and how it went' },
  },
  task: { version: 1, command: 'show PL.01', words: { vi: 'mọi thông tin về một nhiệm vụ', en: 'all about one task' } },
  tasks: {
    version: 1,
    command: 'show PL.01 PL.02',
    words: { vi: 'mọi thông tin về các nhiệm vụ', en: 'all about several tasks' },
  },
  diff: { version: 1, command: 'diff HEAD', words: { vi: 'những thay đổi giữa hai phiên bản', en: 'what changed' } },
  history: {
    version: 1,
    command: 'history',
    words: { vi: 'diễn biến của một nhiệm vụ hoặc cả kế hoạch', en: 'the life of a task or of the plan' },
  },
  'agency-list': {
    version: 1,
    command: 'agencies',
    words: { vi: 'các cơ quan và số nhiệm vụ của từng cơ quan', en: 'the agencies and how much each owes' },
  },
  deadline: {
    version: 1,
    command: 'deadline "quý I năm 2021"',
    words: { vi: 'cách hiểu một cụm từ chỉ thời hạn', en: 'how a phrase was read' },
  },
  import: {
    version: 1,
    command: 'import ke-hoach.docx',
    words: { vi: 'kết quả đọc văn bản và những chỗ cần xem lại', en: 'what was read, and what to look at' },
  },
  settings: {
    version: 1,
    command: 'settings',
    words: { vi: 'các thiết lập và nơi đặt', en: 'what is settled, where' },
  },
} as const satisfies Readonly<Record<string, StatedKind>>;

export type JsonKind = keyof typeof jsonKinds;
