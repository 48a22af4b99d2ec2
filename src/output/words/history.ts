/** The words of `history`: what happens to a task, and how what was written down came into git. */
import type { Day } from '../../calendar/day.ts';
import type { EnteredAnswer, HistoryAnswer, NoHistory } from '../../report/history-answer.ts';
import { dayText } from './day-text.ts';
import type { InBoth, Language } from './language.ts';
import { countText } from './number-text.ts';
import { daysSentence } from './sentences.ts';

interface HistoryWords {
  readonly columns: Readonly<Record<'day' | 'id' | 'event' | 'entered', string>>;
  readonly planIssued: (tasks: string) => string;
  readonly issued: (lead: string, due: string) => string;
  readonly occurred: string;
  readonly by: string;
  readonly requested: (who: string | null, document: string) => string;
  readonly corrects: (day: string, agency: string) => string;
  readonly fellDue: string;
  readonly becameLate: (deadline: string | null) => string;
  readonly fallsDue: string;
  readonly uncommitted: string;
  readonly nothing: string;
  readonly withoutGit: (why: string) => string;
  readonly missing: Readonly<Record<NoHistory, string>>;
  readonly shallow: string;
}

export const historyWords: InBoth<HistoryWords> = {
  vi: {
    columns: { day: 'Ngày', id: 'Mã', event: 'Sự việc', entered: 'Ghi vào git' },
    planIssued: (tasks) => `Ban hành kế hoạch (${tasks})`,
    issued: (lead, due) => `Giao nhiệm vụ cho ${lead}; thời hạn: ${due}`,
    occurred: 'Đã diễn ra',
    by: 'theo',
    requested: (who, document) =>
      who === null ? `theo đề nghị tại ${document}` : `theo đề nghị của ${who} tại ${document}`,
    corrects: (day, agency) => `đính chính báo cáo ngày ${day} của ${agency}`,
    fellDue: 'Đến hạn',
    becameLate: (deadline) => (deadline === null ? 'Quá hạn' : `Quá hạn (thời hạn ${deadline})`),
    fallsDue: 'Sẽ đến hạn',
    uncommitted: 'chưa commit',
    nothing: 'Không có sự việc nào.',
    withoutGit: (why) => `Chỉ theo dữ liệu của kế hoạch, không có commit: ${why}.`,
    missing: {
      'git-missing': 'máy chưa cài git',
      'not-a-repository': 'thư mục không nằm trong kho git',
      'untrusted-repository': 'git không tin kho này vì kho thuộc về người dùng khác',
      'no-work-tree': 'kho git không có thư mục làm việc',
      'incomplete-repository': 'kho git không chứa đủ nội dung của các commit',
      'git-failed': 'git không đọc được kho này',
    },
    shallow:
      'Lịch sử git đã bị cắt bớt khi sao chép: mục ghi từ trước được tính cho commit cũ nhất hiện có. Tải đủ bằng: git fetch --unshallow',
  },
  en: {
    columns: { day: 'Day', id: 'ID', event: 'Event', entered: 'Came into git' },
    planIssued: (tasks) => `Plan issued (${tasks})`,
    issued: (lead, due) => `Assigned to ${lead}; deadline: ${due}`,
    occurred: 'Occurred',
    by: 'by',
    requested: (who, document) =>
      who === null ? `as requested in ${document}` : `as requested by ${who} in ${document}`,
    corrects: (day, agency) => `corrects the report of ${day} by ${agency}`,
    fellDue: 'Fell due',
    becameLate: (deadline) => (deadline === null ? 'Became late' : `Became late (deadline ${deadline})`),
    fallsDue: 'Falls due',
    uncommitted: 'not committed',
    nothing: 'No events.',
    withoutGit: (why) => `From the plan's data alone, without commits: ${why}.`,
    missing: {
      'git-missing': 'git is not installed',
      'not-a-repository': 'the folder lies in no git repository',
      'untrusted-repository': 'git does not trust this repository, since another user owns it',
      'no-work-tree': 'the git repository has no work tree',
      'incomplete-repository': 'the git repository lacks the contents of its commits',
      'git-failed': 'git cannot read this repository',
    },
    shallow:
      'The git history was cut off when it was cloned: what is older counts for the oldest commit there is. Get it all by: git fetch --unshallow',
  },
};

/** What to know of the history before reading it; empty when it is whole. */
export function historyNote({ git }: Pick<HistoryAnswer, 'git'>, language: Language): string {
  const words = historyWords[language];
  if (git.missing !== null) return words.withoutGit(words.missing[git.missing]);
  return git.isShallow ? words.shallow : '';
}

/** How an entry came into git: `1a2b3c4 · Nguyễn Văn An · 26/03/2021 · ghi sau 45 ngày`; empty for what the clock did. */
export function enteredText(entered: EnteredAnswer | null, language: Language): string {
  if (entered === null) return '';
  const { commit, revised, isUncommitted, days, disagrees } = entered;
  const words = historyWords[language];
  if (commit === null) return words.uncommitted;
  const parts = [commit.hash.slice(0, 7), commit.author, dayText(commit.day, language)];
  if (disagrees !== null) parts.push(disagreementText(disagrees, Math.abs(days ?? 0), language));
  if (revised !== null) parts.push(revisedText(revised.hash, revised.day, language));
  if (isUncommitted) parts.push(language === 'vi' ? 'phần sửa chưa commit' : 'its edit is not committed');
  return parts.join(' · ');
}

/** How late or how near a deadline that is still to come lies. */
export function fallsDueText(daysLeft: number, language: Language): string {
  return `${historyWords[language].fallsDue}, ${daysSentence(null, daysLeft, language)}`;
}

function disagreementText(disagrees: 'late' | 'early', days: number, language: Language): string {
  const count = countText(days, language, { vi: 'ngày', en: 'day' });
  if (language === 'vi') return disagrees === 'late' ? `ghi sau ${count}` : `ghi trước ${count}`;
  return disagrees === 'late' ? `entered ${count} after` : `entered ${count} before`;
}

function revisedText(hash: string, day: Day, language: Language): string {
  const shown = `${hash.slice(0, 7)}, ${dayText(day, language)}`;
  return language === 'vi' ? `sửa tại ${shown}` : `edited in ${shown}`;
}
