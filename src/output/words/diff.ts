/** The words of `diff`: the names of what can change, and what is said of the two versions. */

import type { ChangeDetails, DiffAnswer, DiffParts, VersionAnswer } from '../../report/diff-answer.ts';
import type { DiffOfPlans, PlanOfOneVersion } from '../../report/diff-of-plans.ts';
import { separateCounts } from '../../report/totals.ts';
import { dayText } from './day-text.ts';
import { both, type InBoth, type Language, type WordsWith } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, type Noun, numberText } from './number-text.ts';
import { shortRevision } from './revision.ts';
import { totalsLabels } from './totals.ts';

type Amended = 'due' | 'lead' | 'with' | 'suspend' | 'resume' | 'withdraw';

interface DiffWords {
  /** What changed, by the kind of the change. */
  readonly changes: Readonly<Record<ChangeDetails['kind'], string>>;
  /** What an amendment changes. */
  readonly amended: Readonly<Record<Amended, string>>;
}

export const diffWords = {
  changes: {
    'issued-text': { vi: 'Câu chữ của văn bản', en: 'Issued text' },
    'task-added': { vi: 'Thêm nhiệm vụ', en: 'Task added' },
    'task-removed': { vi: 'Bỏ nhiệm vụ', en: 'Task removed' },
    'task-id': { vi: 'Đổi mã', en: 'Id changed' },
    deadline: { vi: 'Thời hạn ghi trong văn bản', en: 'Deadline in the issued text' },
    lead: { vi: 'Cơ quan chủ trì ghi trong văn bản', en: 'Lead in the issued text' },
    with: { vi: 'Cơ quan phối hợp ghi trong văn bản', en: 'Supporting agencies in the issued text' },
    'report-added': { vi: 'Báo cáo mới', en: 'New report' },
    'report-removed': { vi: 'Bỏ báo cáo', en: 'Report removed' },
    'report-edited': { vi: 'Sửa báo cáo đã ghi', en: 'Report edited' },
    'evidence-removed': { vi: 'Bỏ minh chứng', en: 'Evidence removed' },
    'amendment-added': { vi: 'Điều chỉnh mới', en: 'New amendment' },
    'amendment-removed': { vi: 'Bỏ điều chỉnh', en: 'Amendment removed' },
    'amendment-edited': { vi: 'Sửa điều chỉnh đã ghi', en: 'Amendment edited' },
    'request-added': { vi: 'Đề nghị gia hạn mới', en: 'New request' },
    'request-removed': { vi: 'Bỏ đề nghị gia hạn', en: 'Request removed' },
    'request-edited': { vi: 'Sửa đề nghị gia hạn đã ghi', en: 'Request edited' },
    'agency-added': { vi: 'Thêm cơ quan', en: 'Agency added' },
    'agency-removed': { vi: 'Bỏ cơ quan', en: 'Agency removed' },
    'agency-renamed': { vi: 'Đổi tên cơ quan', en: 'Agency renamed' },
    'agency-edited': { vi: 'Sửa thông tin cơ quan', en: 'Agency edited' },
    'member-added': { vi: 'Thêm thành viên', en: 'Member added' },
    'member-dropped': { vi: 'Bỏ thành viên', en: 'Member dropped' },
    setting: { vi: 'Thiết lập', en: 'Setting' },
    'day-off': { vi: 'Lịch nghỉ', en: 'Days off' },
    'file-entry': { vi: 'Mục trong tệp', en: 'Entry of the file' },
  },
  amended: {
    due: { vi: 'Điều chỉnh thời hạn', en: 'Deadline moved' },
    lead: { vi: 'Đổi cơ quan chủ trì', en: 'Lead changed' },
    with: { vi: 'Đổi cơ quan phối hợp', en: 'Supporting agencies changed' },
    suspend: { vi: 'Tạm dừng', en: 'Suspended' },
    resume: { vi: 'Tiếp tục thực hiện', en: 'Resumed' },
    withdraw: { vi: 'Rút nhiệm vụ', en: 'Withdrawn' },
  },
  /** The day of an event was recorded that a deadline hangs on. */
  occurred: { vi: 'Ghi ngày xảy ra sự kiện', en: 'Day of the event recorded' },
  /** Between what an amendment changes and the document that does it. */
  by: { vi: 'theo', en: 'by' },
  groups: {
    tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
    register: { vi: 'Cơ quan', en: 'Agencies' },
    document: { vi: 'Văn bản', en: 'Document' },
    settings: { vi: 'Thiết lập và ngày nghỉ', en: 'Settings and days off' },
    files: { vi: 'Nội dung khác của các tệp', en: 'What else the files say' },
  },
  /** The headings of a table of changes. */
  columns: {
    id: { vi: 'Mã', en: 'ID' },
    change: { vi: 'Thay đổi', en: 'Change' },
    before: { vi: 'Cũ', en: 'Before' },
    after: { vi: 'Mới', en: 'After' },
  },
  compared: both({
    vi: (before: string, after: string) => `So sánh ${before} với ${after}`,
    en: (before, after) => `Changes from ${before} to ${after}`,
  }),
  nothing: { vi: 'Không có thay đổi.', en: 'Nothing changed.' },
  /** The register that several plans share. */
  sharedRegister: { vi: 'Danh mục cơ quan dùng chung', en: 'Register shared by the plans' },
  /** How many of all plans changed. */
  plansChanged: both({
    vi: (count: number, all: number) => `${count}/${all} kế hoạch có thay đổi`,
    en: (count, all) => `${count} of ${all} plans changed`,
  }),
  came: planOf({ vi: 'Kế hoạch mới', en: 'New plan' }),
  gone: planOf({ vi: 'Kế hoạch không còn', en: 'Plan that is gone' }),
  filesOnDisk: { vi: 'các tệp hiện có', en: 'the files on disk' },
  none: { vi: '(không có)', en: '(none)' },
  sameWords: {
    vi: 'chỉ khác khoảng trắng, cách xuống dòng hoặc dạng mã chữ',
    en: 'only spaces, line breaks or the Unicode form differ',
  },
  dayOff: { off: { vi: 'nghỉ', en: 'off' }, worked: { vi: 'làm việc', en: 'worked' } },
} satisfies WordsWith<DiffWords>;

function planOf(what: InBoth<string>): InBoth<(plan: PlanOfOneVersion) => string> {
  const told = ({ title, folder, totals }: PlanOfOneVersion, language: Language) =>
    `${what[language]}: ${title} (${folder}), ${countText(totals.tasks, language, nouns.task)}`;
  return { vi: (plan) => told(plan, 'vi'), en: (plan) => told(plan, 'en') };
}

/** Which versions are compared: `So sánh main (1a2b3c4, 20/03/2021) với các tệp hiện có`. */
export function comparedLine({ before, after }: Pick<DiffAnswer, 'before' | 'after'>, language: Language): string {
  return diffWords.compared[language](versionText(before, language), versionText(after, language));
}

/** How much changed: `2 nhiệm vụ có thay đổi, 1 nhiệm vụ đổi tình trạng`; that nothing did. */
export function changesSentence({ tasks, register, document, settings, files }: DiffParts, language: Language): string {
  const counts: readonly (readonly [count: number, noun: Noun])[] = [
    [tasks.filter((task) => task.changes.length > 0).length, nouns.taskChanged],
    [tasks.filter((task) => task.standing !== null).length, nouns.taskMoved],
    [register.length, nouns.changeOfAgencies],
    [document.length, nouns.changeOfDocument],
    [settings.length, nouns.changeOfSettings],
    [files.length, nouns.otherChange],
  ];
  const changed = counts.filter(([count]) => count > 0);
  if (changed.length === 0) return diffWords.nothing[language];
  return changed.map(([count, noun]) => countText(count, language, noun)).join(', ');
}

/** The same over all plans, where there are several; with how many of them. */
export function allChangesSentence(answer: DiffAnswer | DiffOfPlans, language: Language): string {
  if (answer.plan !== null) return changesSentence(answer, language);
  const { diffs, register, plans, came, gone } = answer;
  if ([diffs, register, came, gone].every(({ length }) => length === 0)) return diffWords.nothing[language];
  const changed = diffWords.plansChanged[language](diffs.length, plans.length);
  if (diffs.length === 0 && register.length === 0) return changed;
  const all = <Key extends keyof DiffParts>(key: Key) =>
    diffs.flatMap((diff): readonly DiffParts[Key][number][] => diff[key]);
  const parts: DiffParts = {
    tasks: all('tasks'),
    register: [...all('register'), ...register],
    document: all('document'),
    settings: all('settings'),
    files: all('files'),
  };
  return `${changed}: ${changesSentence(parts, language)}`;
}

/** A line for each plan that only one of the versions has. */
export function plansOfOneVersion(answer: DiffAnswer | DiffOfPlans, language: Language): readonly string[] {
  if (answer.plan !== null) return [];
  return [...answer.came.map(diffWords.came[language]), ...answer.gone.map(diffWords.gone[language])];
}

/** The counts that changed: `Quá hạn: 6 → 5 · Hoàn thành đúng hạn: 0 → 1`; empty when none did. */
export function totalsChanges({ before, after }: DiffAnswer['totals'], language: Language): string {
  return countsCompared
    .filter((count) => before[count] !== after[count])
    .map((count) => {
      const label = totalsLabels[count][language];
      return `${label}: ${numberText(before[count], language)} → ${numberText(after[count], language)}`;
    })
    .join(' · ');
}

function versionText({ name, commit, day }: VersionAnswer, language: Language): string {
  if (name === null) return diffWords.filesOnDisk[language];
  const facts = [
    ...(commit === null || commit.startsWith(name) ? [] : [shortRevision(commit)]),
    ...(day === null ? [] : [dayText(day, language)]),
  ];
  const shown = commit?.startsWith(name) === true ? shortRevision(name) : name;
  return facts.length === 0 ? shown : `${shown} (${facts.join(', ')})`;
}

/** Every count but those that add others up. */
const countsCompared = ['tasks', ...separateCounts] as const;
