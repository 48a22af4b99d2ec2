/** What is said of mails: what was sent, what was not and why, and what the ledger says. */
import type { Day } from '../../calendar/day.ts';
import type { MailOutcome } from '../../plan/ledger-entry.ts';
import { dayText, termText } from './day-text.ts';
import { both, type InBoth, type Language, type Texts } from './language.ts';
import { countText, type Noun } from './number-text.ts';

const mail: Noun = { vi: 'thư', en: 'mail' };
const reminder: Noun = { vi: 'nhiệm vụ', en: 'task' };

export const outcomeLabels: Readonly<Record<MailOutcome, InBoth<string>>> = {
  intended: { vi: 'Không rõ', en: 'Unknown' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  failed: { vi: 'Không gửi được', en: 'Failed' },
  unknown: { vi: 'Không rõ', en: 'Unknown' },
  skipped: { vi: 'Bỏ qua', en: 'Skipped' },
};

export const sendingWords = {
  rehearsal: { vi: 'Chỉ xem trước, chưa gửi thư nào.', en: 'Only shown, nothing was sent.' },
  nothing: { vi: 'Hôm nay không có thư nào cần gửi.', en: 'No mail is due today.' },
  wouldSend: both({
    vi: (mails: number) => `Sẽ gửi: ${countText(mails, 'vi', mail)}`,
    en: (mails) => `To be sent: ${countText(mails, 'en', mail)}`,
  }),
  tasks: both({
    vi: (tasks: number) => countText(tasks, 'vi', reminder),
    en: (tasks) => countText(tasks, 'en', reminder),
  }),
  left: both({
    vi: (mails: number) =>
      `Còn ${countText(mails, 'vi', mail)} để lần sau: đã đủ số thư tối đa của một lần gửi (mostMails).`,
    en: (mails) => `${countText(mails, 'en', mail)} left for the next run: one run sends no more (mostMails).`,
  }),
  unknown: {
    vi: 'Không rõ thư đã đến hay chưa; hãy hỏi cơ quan nhận, hoặc gửi lại bằng --retry-unknown.',
    en: 'Nobody knows whether these arrived; ask the agency, or send them again with --retry-unknown.',
  },
  marked: both({
    vi: (agency: string, tasks: number) =>
      `đã ghi nhận: đã nhắc ${agency} ${countText(tasks, 'vi', reminder)} bằng công văn`,
    en: (agency, tasks) => `recorded: ${agency} was reminded of ${countText(tasks, 'en', reminder)} by letter`,
  }),
  nothingToMark: both({
    vi: (agency: string) => `${agency} không có nhiệm vụ nào cần nhắc vào ngày này; không ghi gì`,
    en: (agency) => `${agency} has nothing to be reminded of on this day; nothing was recorded`,
  }),
  nothingLogged: { vi: 'Chưa nhắc lần nào.', en: 'Nobody has been reminded yet.' },
  byHand: { vi: 'công văn', en: 'letter' },
} satisfies Texts;

/** What became of so many mails. */
export function mailsHeading(outcome: MailOutcome, mails: number, language: Language): string {
  return `${outcomeLabels[outcome][language]}: ${countText(mails, language, mail)}`;
}

/** A rehearsal tells of it as `refused`, a run as `refused before`. */
const refusedAddress = {
  vi: 'máy chủ đã từ chối địa chỉ này; sửa địa chỉ trong agencies.yaml',
  en: 'the server refused this address before; mend it in agencies.yaml',
};

const reasons: Readonly<Record<string, InBoth<string>>> = {
  'no-successor': {
    vi: 'đã kết thúc hoạt động, chưa xác định cơ quan tiếp nhận nhiệm vụ',
    en: 'no longer in office, and nobody is named to have taken over',
  },
  'no-address': { vi: 'chưa có địa chỉ', en: 'no address' },
  'not-allowed': {
    vi: 'tên miền không có trong reminders.yaml (domains)',
    en: 'its domain is not among the domains of reminders.yaml',
  },
  refused: refusedAddress,
  'refused before': refusedAddress,
  'ledger-not-written': {
    vi: 'chưa gửi, vì sổ nhắc việc của một kế hoạch khác không ghi được',
    en: 'not sent, since the ledger of another plan could not be written',
  },
  'by hand': { vi: 'gửi công văn', en: 'by letter' },
};

/** A reason as the ledger has it, in words; what a server said stays as it is. */
export function reasonText(reason: string, language: Language): string {
  const late = /^(\d+) days late$/.exec(reason);
  if (late !== null) return lateText[language](Number(late[1]));
  return reasons[reason]?.[language] ?? reason;
}

const lateText: InBoth<(days: number) => string> = {
  vi: (days) => `gửi bù, muộn ${days} ngày`,
  en: (days) => `caught up, ${days === 1 ? '1 day' : `${days} days`} late`,
};

const stageWords = {
  before: both({ vi: (days: string) => `trước hạn ${days} ngày`, en: (days) => `${days} days before` }),
  day: { vi: 'đúng ngày đến hạn', en: 'on the day' },
  overdue: both({ vi: (days: string) => `quá hạn ${days} ngày`, en: (days) => `${days} days overdue` }),
  along: { vi: 'nhắc kèm', en: 'told along' },
  review: { vi: 'rà soát nhiệm vụ thường xuyên', en: 'review of open-ended tasks' },
  /** To the plan's owner; `stage` is empty where it is told along. */
  escalated: both({ vi: (stage: string) => `báo lãnh đạo, ${stage}`, en: (stage) => `to the owner, ${stage}` }),
} satisfies Texts;

/** `before-30`: `trước hạn 30 ngày`. */
export function stageText(stage: string, language: Language): string {
  const [, kind, days = ''] = /^(before|overdue|with|review|escalated)-(.*)$/.exec(stage) ?? [];
  if (kind === 'escalated')
    return stageWords.escalated[language](stageText(days.startsWith('with-') ? days : `overdue-${days}`, language));
  if (kind === 'review') return stageWords.review[language];
  if (kind === 'before') return days === '0' ? stageWords.day[language] : stageWords.before[language](days);
  if (kind === 'overdue') return stageWords.overdue[language](days);
  return kind === 'with' ? stageWords.along[language] : stage;
}

/** A line of the ledger: `01/03/2021 PL.01 (Quý I năm 2021) Sở Mẫu: ...`. */
export function taskInLog(task: string, period: string | null, language: Language): string {
  return period === null ? task : `${task} (${termText(period, language)})`;
}

export function logDay(day: Day, language: Language): string {
  return dayText(day, language);
}
