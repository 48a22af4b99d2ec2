/** The words of `history`: what happens to a task, and how what was written down came into git. */
import type { EnteredAnswer, HistoryAnswer, NoHistory } from '../../report/history-answer.ts';
import { dayText } from './day-text.ts';
import { both, type Language, type WordsWith } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';
import { daysSentence } from './sentences.ts';

interface HistoryWords {
  readonly missing: Readonly<Record<NoHistory, string>>;
}

export const historyWords = {
  columns: {
    day: { vi: 'Ngày', en: 'Day' },
    id: { vi: 'Mã', en: 'ID' },
    event: { vi: 'Diễn biến', en: 'Event' },
    entered: { vi: 'Ghi vào git', en: 'Came into git' },
  },
  planIssued: both({ vi: (tasks: string) => `Ban hành kế hoạch (${tasks})`, en: (tasks) => `Plan issued (${tasks})` }),
  issued: both({
    vi: (lead: string, due: string) => `Giao nhiệm vụ cho ${lead}; thời hạn: ${due}`,
    en: (lead, due) => `Assigned to ${lead}; deadline: ${due}`,
  }),
  occurred: { vi: 'Đã diễn ra', en: 'Occurred' },
  prerequisiteDone: both({
    vi: (task: string) => `Nhiệm vụ ${task} hoàn thành, thời hạn tính từ ngày này`,
    en: (task) => `Task ${task} was done: the term runs from this day`,
  }),
  by: { vi: 'theo', en: 'by' },
  requested: both({
    vi: (who: string | null, document: string) =>
      who === null ? `theo đề nghị tại ${document}` : `theo đề nghị của ${who} tại ${document}`,
    en: (who, document) => (who === null ? `as requested in ${document}` : `as requested by ${who} in ${document}`),
  }),
  corrects: both({
    vi: (day: string, agency: string) => `đính chính báo cáo ngày ${day} của ${agency}`,
    en: (day, agency) => `corrects the report of ${day} by ${agency}`,
  }),
  fellDue: { vi: 'Đến hạn', en: 'Fell due' },
  becameLate: both({
    vi: (deadline: string | null) => (deadline === null ? 'Quá hạn' : `Quá hạn (thời hạn ${deadline})`),
    en: (deadline) => (deadline === null ? 'Became late' : `Became late (deadline ${deadline})`),
  }),
  fallsDue: { vi: 'Sẽ đến hạn', en: 'Falls due' },
  /** How an entry came into git, after its commit. */
  disagrees: {
    late: both({ vi: (days: string) => `ghi sau ${days}`, en: (days) => `entered ${days} after` }),
    early: both({ vi: (days: string) => `ghi trước ${days}`, en: (days) => `entered ${days} before` }),
  },
  revised: both({
    vi: (commit: string, day: string) => `sửa tại ${commit}, ${day}`,
    en: (commit, day) => `edited in ${commit}, ${day}`,
  }),
  uncommittedEdit: { vi: 'phần sửa chưa lưu vào git', en: 'its edit is not committed' },
  uncommitted: { vi: 'chưa lưu vào git', en: 'not committed' },
  nothing: { vi: 'Chưa có diễn biến nào.', en: 'No events.' },
  withoutGit: both({
    vi: (why: string) => `Chỉ theo các tệp của kế hoạch, không rõ ngày lưu vào git: ${why}.`,
    en: (why) => `From the plan's data alone, without commits: ${why}.`,
  }),
  missing: {
    'git-missing': { vi: 'máy chưa cài git', en: 'git is not installed' },
    'not-a-repository': { vi: 'thư mục không nằm trong kho git', en: 'the folder lies in no git repository' },
    'untrusted-repository': {
      vi: 'git không tin kho này vì kho thuộc về người dùng khác',
      en: 'git does not trust this repository, since another user owns it',
    },
    'no-work-tree': { vi: 'kho git không có thư mục làm việc', en: 'the git repository has no work tree' },
    'incomplete-repository': {
      vi: 'kho git không chứa đủ nội dung của các commit',
      en: 'the git repository lacks the contents of its commits',
    },
    'git-failed': { vi: 'git không đọc được kho này', en: 'git cannot read this repository' },
  },
  shallow: {
    vi: 'Lịch sử git đã bị cắt bớt khi sao chép: mục ghi từ trước được tính cho commit cũ nhất hiện có. Tải đủ bằng: git fetch --unshallow',
    en: 'The git history was cut off when it was cloned: what is older counts for the oldest commit there is. Get it all by: git fetch --unshallow',
  },
} satisfies WordsWith<HistoryWords>;

/** What to know of the history before reading it; empty when it is whole. */
export function historyNote({ git }: Pick<HistoryAnswer, 'git'>, language: Language): string {
  if (git.missing !== null) return historyWords.withoutGit[language](historyWords.missing[git.missing][language]);
  return git.isShallow ? historyWords.shallow[language] : '';
}

/** How an entry came into git: `1a2b3c4 · Nguyễn Văn An · 26/03/2021 · ghi sau 45 ngày`; empty for what the clock did. */
export function enteredText(entered: EnteredAnswer | null, language: Language): string {
  if (entered === null) return '';
  const { commit, revised, isUncommitted, days, disagrees } = entered;
  if (commit === null) return historyWords.uncommitted[language];
  const parts = [commit.hash.slice(0, 7), commit.author, dayText(commit.day, language)];
  if (disagrees !== null)
    parts.push(historyWords.disagrees[disagrees][language](countText(Math.abs(days ?? 0), language, nouns.day)));
  if (revised !== null)
    parts.push(historyWords.revised[language](revised.hash.slice(0, 7), dayText(revised.day, language)));
  if (isUncommitted) parts.push(historyWords.uncommittedEdit[language]);
  return parts.join(' · ');
}

/** How late or how near a deadline that is still to come lies. */
export function fallsDueText(daysLeft: number, language: Language): string {
  return `${historyWords.fallsDue[language]}, ${daysSentence(null, daysLeft, language)}`;
}
