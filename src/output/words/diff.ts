/** The words of `diff`: the names of what can change, and what is said of the two versions. */

import type { ChangeDetails, DiffAnswer, VersionAnswer } from '../../report/diff-answer.ts';
import { separateCounts } from '../../report/totals.ts';
import { dayText } from './day-text.ts';
import type { InBoth, Language } from './language.ts';
import { countText, numberText } from './number-text.ts';
import { shortRevision } from './revision.ts';
import { totalsLabels } from './totals.ts';

type Amended = 'due' | 'lead' | 'with' | 'suspend' | 'resume' | 'withdraw';

interface DiffWords {
  /** What changed, by the kind of the change. */
  readonly changes: Readonly<Record<ChangeDetails['kind'], string>>;
  /** What an amendment changes. */
  readonly amended: Readonly<Record<Amended, string>>;
  /** The day of an event was recorded that a deadline hangs on. */
  readonly occurred: string;
  /** Between what an amendment changes and the document that does it. */
  readonly by: string;
  readonly groups: Readonly<Record<'tasks' | 'register' | 'document' | 'settings' | 'files', string>>;
  /** The headings of a table of changes. */
  readonly columns: Readonly<Record<'id' | 'change' | 'before' | 'after', string>>;
  readonly nothing: string;
  readonly filesOnDisk: string;
  readonly none: string;
  readonly sameWords: string;
  readonly dayOff: Readonly<Record<'off' | 'worked', string>>;
}

export const diffWords: InBoth<DiffWords> = {
  vi: {
    changes: {
      'issued-text': 'Câu chữ của văn bản',
      'task-added': 'Thêm nhiệm vụ',
      'task-removed': 'Bỏ nhiệm vụ',
      'task-id': 'Đổi mã',
      deadline: 'Thời hạn ghi trong văn bản',
      lead: 'Cơ quan chủ trì ghi trong văn bản',
      with: 'Cơ quan phối hợp ghi trong văn bản',
      'report-added': 'Báo cáo mới',
      'report-removed': 'Bỏ báo cáo',
      'report-edited': 'Sửa báo cáo đã ghi',
      'evidence-removed': 'Bỏ minh chứng',
      'amendment-added': 'Điều chỉnh mới',
      'amendment-removed': 'Bỏ điều chỉnh',
      'amendment-edited': 'Sửa điều chỉnh đã ghi',
      'agency-added': 'Thêm cơ quan',
      'agency-removed': 'Bỏ cơ quan',
      'agency-renamed': 'Đổi tên cơ quan',
      'agency-edited': 'Sửa thông tin cơ quan',
      'member-added': 'Thêm thành viên',
      'member-dropped': 'Bỏ thành viên',
      setting: 'Thiết lập',
      'day-off': 'Lịch nghỉ',
      'file-entry': 'Mục trong tệp',
    },
    amended: {
      due: 'Điều chỉnh thời hạn',
      lead: 'Đổi cơ quan chủ trì',
      with: 'Đổi cơ quan phối hợp',
      suspend: 'Tạm dừng',
      resume: 'Tiếp tục thực hiện',
      withdraw: 'Rút nhiệm vụ',
    },
    occurred: 'Ghi ngày xảy ra sự kiện',
    by: 'theo',
    groups: {
      tasks: 'Nhiệm vụ',
      register: 'Cơ quan',
      document: 'Văn bản',
      settings: 'Thiết lập và ngày nghỉ',
      files: 'Nội dung khác của các tệp',
    },
    columns: { id: 'Mã', change: 'Thay đổi', before: 'Cũ', after: 'Mới' },
    nothing: 'Không có thay đổi.',
    filesOnDisk: 'các tệp hiện có',
    none: '(không có)',
    sameWords: 'chỉ khác khoảng trắng, cách xuống dòng hoặc dạng mã chữ',
    dayOff: { off: 'nghỉ', worked: 'làm việc' },
  },
  en: {
    changes: {
      'issued-text': 'Issued text',
      'task-added': 'Task added',
      'task-removed': 'Task removed',
      'task-id': 'Id changed',
      deadline: 'Deadline in the issued text',
      lead: 'Lead in the issued text',
      with: 'Supporting agencies in the issued text',
      'report-added': 'New report',
      'report-removed': 'Report removed',
      'report-edited': 'Report edited',
      'evidence-removed': 'Evidence removed',
      'amendment-added': 'New amendment',
      'amendment-removed': 'Amendment removed',
      'amendment-edited': 'Amendment edited',
      'agency-added': 'Agency added',
      'agency-removed': 'Agency removed',
      'agency-renamed': 'Agency renamed',
      'agency-edited': 'Agency edited',
      'member-added': 'Member added',
      'member-dropped': 'Member dropped',
      setting: 'Setting',
      'day-off': 'Days off',
      'file-entry': 'Entry of the file',
    },
    amended: {
      due: 'Deadline moved',
      lead: 'Lead changed',
      with: 'Supporting agencies changed',
      suspend: 'Suspended',
      resume: 'Resumed',
      withdraw: 'Withdrawn',
    },
    occurred: 'Day of the event recorded',
    by: 'by',
    groups: {
      tasks: 'Tasks',
      register: 'Agencies',
      document: 'Document',
      settings: 'Settings and days off',
      files: 'What else the files say',
    },
    columns: { id: 'ID', change: 'Change', before: 'Before', after: 'After' },
    nothing: 'Nothing changed.',
    filesOnDisk: 'the files on disk',
    none: '(none)',
    sameWords: 'only spaces, line breaks or the Unicode form differ',
    dayOff: { off: 'off', worked: 'worked' },
  },
};

/** Which versions are compared: `So sánh main (1a2b3c4, 20/03/2021) với các tệp hiện có`. */
export function comparedLine({ before, after }: Pick<DiffAnswer, 'before' | 'after'>, language: Language): string {
  const [old, now] = [versionText(before, language), versionText(after, language)];
  return language === 'vi' ? `So sánh ${old} với ${now}` : `Changes from ${old} to ${now}`;
}

/** How much changed: `2 nhiệm vụ có thay đổi, 1 nhiệm vụ đổi tình trạng`; that nothing did. */
export function changesSentence(
  { tasks, register, document, settings, files }: DiffAnswer,
  language: Language,
): string {
  const parts: readonly (readonly [count: number, vi: string, one: string, many: string])[] = [
    [tasks.filter((task) => task.changes.length > 0).length, 'nhiệm vụ có thay đổi', 'task changed', 'tasks changed'],
    [
      tasks.filter((task) => task.standing !== null).length,
      'nhiệm vụ có tình trạng khác',
      'task with another standing',
      'tasks with another standing',
    ],
    [register.length, 'thay đổi về cơ quan', 'change of agencies', 'changes of agencies'],
    [document.length, 'thay đổi trong văn bản', 'change of the document', 'changes of the document'],
    [settings.length, 'thay đổi về thiết lập, ngày nghỉ', 'change of settings', 'changes of settings'],
    [files.length, 'thay đổi khác trong các tệp', 'other change of the files', 'other changes of the files'],
  ];
  const said = parts.filter(([count]) => count > 0);
  if (said.length === 0) return diffWords[language].nothing;
  return said.map(([count, vi, en, plural]) => countText(count, language, { vi, en, plural })).join(', ');
}

/** The counts that changed: `Quá hạn: 6 → 5 · Hoàn thành đúng hạn: 0 → 1`; empty when none did. */
export function totalsChanges({ before, after }: DiffAnswer['totals'], language: Language): string {
  return countsCompared
    .filter((count) => before[count] !== after[count])
    .map((count) => {
      const label = totalsLabels[language][count];
      return `${label}: ${numberText(before[count], language)} → ${numberText(after[count], language)}`;
    })
    .join(' · ');
}

function versionText({ name, commit, day }: VersionAnswer, language: Language): string {
  if (name === null) return diffWords[language].filesOnDisk;
  const facts = [
    ...(commit === null || commit.startsWith(name) ? [] : [shortRevision(commit)]),
    ...(day === null ? [] : [dayText(day, language)]),
  ];
  const shown = commit?.startsWith(name) === true ? shortRevision(name) : name;
  return facts.length === 0 ? shown : `${shown} (${facts.join(', ')})`;
}

/** Every count but those that add others up. */
const countsCompared = ['tasks', ...separateCounts] as const;
