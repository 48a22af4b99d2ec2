/** The arguments of the commands, each one entry by the name that it has in them: what stands there, and its words. */
import type { InBoth } from '../../output/words/language.ts';
import { schemaNames } from '../../output/words/schema-names.ts';
import type { ValueKind } from './option.ts';

/** A word of a command line that is no option. */
interface Argument {
  /** Absent, it is `text`. */
  readonly values?: ValueKind;
  readonly words: InBoth<string>;
}

const everyArgument = {
  words: {
    words: {
      vi: 'từ cần tìm, không cần dấu (xoa mu chu)',
      en: 'words to search for, diacritics not needed (xoa mu chu)',
    },
  },
  id: {
    values: 'task',
    words: { vi: 'mã nhiệm vụ, ví dụ PL.01 hoặc II.1.2.b.2', en: 'a task id such as PL.01 or II.1.2.b.2' },
  },
  before: {
    words: {
      vi: 'phiên bản cũ: nhánh, thẻ, mã commit, hoặc cuối ngày 2021-03-31',
      en: 'the old version: a branch, tag, commit, or the end of 2021-03-31',
    },
  },
  after: {
    words: { vi: 'phiên bản mới (mặc định: các tệp hiện có)', en: 'the new version (default: the files on disk)' },
  },
  task: {
    values: 'task',
    words: {
      vi: 'mã một nhiệm vụ, hoặc từ cần tìm; bỏ trống để xem cả kế hoạch',
      en: 'a task id, or words to search for; leave out for the whole plan',
    },
  },
  tasks: {
    values: 'tasks',
    words: { vi: 'mã nhiệm vụ, một hoặc nhiều, ví dụ PL.01 PL.02', en: 'a task id or several, such as PL.01 PL.02' },
  },
  file: {
    values: 'file',
    words: {
      vi: 'bảng cơ quan gửi về (.csv hoặc .xlsx); - để đọc từ lệnh khác (|)',
      en: 'the return (.csv or .xlsx); - to read it from a pipe',
    },
  },
  sources: {
    values: 'file',
    words: {
      vi: 'văn bản đã ban hành (.docx, .xlsx, .csv, .md, .html, .txt); nhiều tệp thành một kế hoạch',
      en: 'the issued document (.docx, .xlsx, .csv, .md, .html, .txt); several files make one plan',
    },
  },
  period: {
    words: {
      vi: 'kỳ báo cáo: 2021-Q4, 2021-H1, 2021, 2021-12, "quý IV năm 2021" (mặc định: quý đã chốt số liệu gần nhất)',
      en: 'the period: 2021-Q4, 2021-H1, 2021, 2021-12 or "this quarter" (default: the last quarter whose data closed)',
    },
  },
  phrase: { words: { vi: 'cụm từ chỉ thời hạn', en: 'the phrase that states a deadline' } },
  rule: {
    values: 'rule',
    words: { vi: 'tên quy tắc; bỏ trống để xem danh sách', en: 'the name of a rule; leave out for the list' },
  },
  kind: {
    values: 'schema',
    words: {
      vi: `loại tệp của kế hoạch hoặc loại kết quả JSON: ${schemaNames.join(', ')}; bỏ trống để xem danh sách`,
      en: `a kind of file or of JSON answer: ${schemaNames.join(', ')}; leave out for the list`,
    },
  },
  plan: {
    values: 'folder',
    words: {
      vi: 'thư mục của kế hoạch, một hoặc nhiều, như --plan; - để đọc một tệp chưa lưu từ lệnh khác (|), kèm --stdin-file',
      en: 'the folder of the plan, or several, as --plan; - to read one unsaved file from a pipe (with --stdin-file)',
    },
  },
  dir: {
    values: 'folder',
    words: { vi: 'thư mục của kế hoạch mới (mặc định: plan)', en: 'the folder of the new plan (default: plan)' },
  },
  shell: {
    values: 'shell',
    words: { vi: 'tên shell (bash, zsh, fish hoặc powershell)', en: 'a shell (bash, zsh, fish or powershell)' },
  },
} as const satisfies Readonly<Record<string, Argument>>;

export type ArgumentName = keyof typeof everyArgument;

const byName: Readonly<Record<string, Argument>> = everyArgument;

/** Commander's notation of one: needed or not, and several. */
export type ArgumentNotation =
  | `<${ArgumentName}>`
  | `[${ArgumentName}]`
  | `<${ArgumentName}...>`
  | `[${ArgumentName}...]`;

/** The argument of that name or notation: `id`, `[words...]`. */
export function argumentNamed(notation: string): Argument | null {
  return byName[notation.replace(/[^a-z]/g, '')] ?? null;
}
