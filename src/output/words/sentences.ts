/** The sentences around the tables: for which day, how many, and what to know before reading. */
import type { AskedAgency, NamedAgency, Totals } from '../../report/answers.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { dayText } from './day-text.ts';
import { both, type Language, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, numberText, officialCount } from './number-text.ts';
import { shortRevision } from './revision.ts';
import { noNumberLabel } from './standing.ts';
import { totalsLabels } from './totals.ts';

/** The line under a title: the day, the window and the revision that the answer holds for. */
export function asOfLine(
  { asOf, dueSoonDays, revision, partOf = [] }: Pick<AnyHead, 'asOf' | 'dueSoonDays' | 'revision' | 'partOf'>,
  language: Language,
): string {
  const parts = [sentences.asOf[language](dayText(asOf, language))];
  if (dueSoonDays !== null) parts.push(sentences.dueSoon[language](countText(dueSoonDays, language, nouns.day)));
  if (revision !== null) parts.push(sentences.revision[language](shortRevision(revision)));
  const part = partOfText({ partOf }, language);
  if (part !== '') parts.push(part);
  return parts.join(' · ');
}

/** By whose part all is counted; empty where nobody was asked for. */
export function partOfText({ partOf = [] }: Pick<AnyHead, 'partOf'>, language: Language): string {
  return partOf.length === 0 ? '' : sentences.partOf[language](partOf.map((asked) => askedText(asked, language)));
}

/** An agency asked for, with those whose duties it took over, and where it ended its last day and who came after it. */
function askedText({ name, until, successors, tookOver }: AskedAgency, language: Language): string {
  const names = (those: readonly NamedAgency[]) => those.map((one) => one.name).join(', ');
  const told = [
    tookOver.length === 0 ? '' : sentences.tookOver[language](names(tookOver)),
    until === null ? '' : sentences.endedOn[language](dayText(until, language), names(successors)),
  ].filter((text) => text !== '');
  return told.length === 0 ? name : `${name} (${told.join('; ')})`;
}

/** The counts told one after the other: what is to be seen to first; those without a nought are always told. */
const told = [
  'overdue',
  'dueSoon',
  'inTerm',
  'noDeadline',
  'awaitingEvent',
  'done',
  'ongoing',
  'suspended',
  'withdrawn',
] as const satisfies readonly (keyof Totals)[];
const alwaysTold: readonly (keyof Totals)[] = ['overdue', 'dueSoon', 'done'];

/** Every task in one sentence: `52 nhiệm vụ: 06 quá hạn, 03 sắp đến hạn, 03 trong hạn, 0 đã hoàn thành, 40 thường xuyên`. */
export function totalsSentence(totals: Totals, language: Language): string {
  const counted = told.filter((key) => totals[key] > 0 || alwaysTold.includes(key));
  const parts = counted.map(
    (key) =>
      `${officialCount(totals[key], language)} ${totalsLabels[key][language].toLowerCase()}` +
      (key === 'done' && totals.doneByDescription > 0
        ? ` (${officialCount(totals.doneByDescription, language)} ${noNumberLabel[language]})`
        : ''),
  );
  return `${countText(totals.tasks, language, nouns.task)}: ${parts.join(', ')}`;
}

/** The open-ended tasks in one line, and how to see them: `40 nhiệm vụ thường xuyên, trong đó 40 quá 12 tháng chưa có báo cáo`. */
export function foldedSentence(ongoing: number, stale: number, months: number, language: Language): string {
  const count = countText(ongoing, language, nouns.taskOngoing);
  const silent = stale === 0 ? '' : sentences.foldedStale[language](stale, months);
  return count + silent + sentences.foldedHint[language](stale > 0 ? '--all, --stale' : '--all');
}

/** Said in place of an empty list of reminders: `selected` tasks were looked at. */
export function nothingToChase(selected: number, language: Language): string {
  return sentences[selected === 0 ? 'noTaskFound' : 'nothingToChase'][language];
}

/** Said in place of an empty list of the overdue: `selected` tasks were looked at. */
export function nothingOverdue(selected: number, language: Language): string {
  return sentences[selected === 0 ? 'noTaskFound' : 'nothingOverdue'][language];
}

/** How many are overdue of how many, of several plans; or that nothing is. */
export function overdueSentence(
  { listed, totals }: { readonly listed: number; readonly totals: Pick<Totals, 'tasks'> },
  language: Language,
): string {
  return listed === 0 ? nothingOverdue(totals.tasks, language) : sentences.overdue[language](listed, totals.tasks);
}

/** What is said in place of an empty list of all tasks, or of the overdue ones. */
export function nothingListed(
  { about, totals }: { readonly about: 'status' | 'overdue'; readonly totals: Pick<Totals, 'tasks'> },
  language: Language,
): string {
  return about === 'overdue' ? nothingOverdue(totals.tasks, language) : sentences.noTaskFound[language];
}

/** Why the rows of an answer may add up to more than its tasks; empty where they do not. */
export function countedTwiceNote({ countedTwice }: { readonly countedTwice: number }, language: Language): string {
  return countedTwice === 0 ? '' : sentences.countedTwice[language](countedTwice);
}

/** How late or how near: `quá hạn 259 ngày`, `còn 16 ngày`, `đến hạn trong ngày`; empty where no term runs. */
export function daysSentence(daysLate: number | null, daysLeft: number | null, language: Language): string {
  if (daysLate !== null) return sentences.late[language](countText(daysLate, language, nouns.day));
  if (daysLeft === null) return '';
  if (daysLeft === 0) return sentences.lastDay[language];
  return sentences.left[language](countText(daysLeft, language, nouns.dayLeft));
}

/** How many of those who owe a task have done it, and who is left where they are few: `12/15, còn: ...`. */
export function sharedSentence(
  done: number,
  all: number,
  left: readonly string[],
  language: Language,
  isWhole = false,
): string {
  return sentences.shared[language](done, all, left.length > 3 && !isWhole ? '' : left.join(', '));
}

/** A label with the days that completion came after the deadline: `Hoàn thành quá hạn 12 ngày`. */
export function lateText(label: string, days: number, language: Language): string {
  return sentences.doneLate[language](label, countText(days, language, nouns.day));
}

/** Said on stderr when an answer stands although `check` finds errors. `commit` is the one that the plan was read from. */
export function checkFindsNote(
  errors: number,
  language: Language,
  commit: string | null = null,
  plan: string = '',
): string {
  const command = `dondoc check${plan}${commit === null ? '' : ` --at ${shortRevision(commit)}`}`;
  return sentences.checkFinds[language](countText(errors, language, nouns.error), command);
}

/**
 * Said on stderr when a listing refuses, because what it cannot read would be missing from its counts. The files of a
 * past revision cannot be mended.
 */
export function refusalNote(language: Language, isPast = false): string {
  return sentences[isPast ? 'refusedPast' : 'refused'][language];
}

export const sentences = {
  asOf: both({ vi: (day: string) => `Tính đến ngày ${day}`, en: (day) => `As of ${day}` }),
  dueSoon: both({
    vi: (window: string) => `sắp đến hạn: còn không quá ${window}`,
    en: (window) => `due soon: ${window} left or fewer`,
  }),
  revision: both({ vi: (revision: string) => `phiên bản ${revision}`, en: (revision) => `revision ${revision}` }),
  /** Whose part is told and counted. */
  partOf: both({
    vi: (agencies: readonly string[]) => `tính theo phần việc của ${agencies.join('; ')}`,
    en: (agencies) => `counted by the part of ${agencies.join('; ')}`,
  }),
  tookOver: both({
    vi: (names: string) => `gồm cả phần tiếp nhận từ ${names}`,
    en: (names) => `with what it took over from ${names}`,
  }),
  /** `successors` is empty where nobody is named. */
  endedOn: both({
    vi: (day: string, successors: string) =>
      `hoạt động đến ${day}${successors === '' ? '' : `, nay do ${successors} tiếp nhận`}`,
    en: (day, successors) => `in office until ${day}${successors === '' ? '' : `, taken over by ${successors}`}`,
  }),
  foldedStale: both({
    vi: (stale: number, months: number) =>
      `, trong đó ${officialCount(stale, 'vi')} quá ${countText(months, 'vi', nouns.month)} chưa có báo cáo`,
    en: (stale, months) => `, ${stale} of them without a report for more than ${countText(months, 'en', nouns.month)}`,
  }),
  foldedHint: both({ vi: (options: string) => `; xem: ${options}`, en: (options) => `; see: ${options}` }),
  /** Between the two parts of what is owed. */
  /** Of an open-ended task: for how many months nobody reported. */
  silent: both({
    vi: (label: string, months: number) => `${label}, ${countText(months, 'vi', nouns.month)} chưa có báo cáo`,
    en: (label, months) => `${label}, ${countText(months, 'en', nouns.month)} without a report`,
  }),
  nothingToChase: { vi: 'Không có nhiệm vụ quá hạn hoặc sắp đến hạn.', en: 'Nothing is overdue or due soon.' },
  /** How many are overdue of how many: `6/52 nhiệm vụ quá hạn`. */
  overdue: both({
    vi: (overdue: number, all: number) =>
      `${numberText(overdue, 'vi')}/${numberText(all, 'vi')} ${nouns.taskOverdue.vi}`,
    en: (overdue, all) => `${numberText(overdue, 'en')} of ${countText(all, 'en', nouns.task)} overdue`,
  }),
  nothingOverdue: { vi: 'Không có nhiệm vụ quá hạn.', en: 'Nothing is overdue.' },
  /** Said in place of an empty listing, when filters left nothing. */
  noTaskFound: { vi: 'Không có nhiệm vụ nào phù hợp.', en: 'No task matches.' },
  late: both({ vi: (days: string) => `quá hạn ${days}`, en: (days) => `${days} late` }),
  lastDay: { vi: 'đến hạn trong ngày', en: 'last day' },
  left: both({ vi: (days: string) => `còn ${days}`, en: (days) => days }),
  /** `left` is empty where nobody is left, or too many to name. */
  shared: both({
    vi: (done: number, all: number, left: string) => `${done}/${all} hoàn thành${left === '' ? '' : `; còn: ${left}`}`,
    en: (done, all, left) => `${done} of ${all} done${left === '' ? '' : `; left: ${left}`}`,
  }),
  doneLate: both({ vi: (label: string, days: string) => `${label} ${days}`, en: (label, days) => `${label}, ${days}` }),
  /** Why the rows of a grouping add up to more than the number of tasks. */
  countedTwice: both({
    vi: (tasks: number) =>
      `${countText(tasks, 'vi', nouns.taskRepeated)} do nhiều cơ quan thực hiện nên được tính ở nhiều dòng; cộng các dòng sẽ lớn hơn tổng số nhiệm vụ`,
    en: (tasks) =>
      `${countText(tasks, 'en', nouns.taskRepeated)} in more than one row, so that the rows add up to more than the number of tasks`,
  }),
  /** That the document leaves a group open, so that the agencies listed are at least those that owe the task. */
  openMembership: {
    vi: 'văn bản không nêu hết các cơ quan phải thực hiện',
    en: 'the document does not name every agency that owes this',
  },
  /** Said on stderr when there are reminders to agencies that no longer exist on the day asked. */
  goneAgencies: both({
    vi: (names: readonly string[]) =>
      `có lời nhắc gửi cơ quan không còn hoạt động, cần xác định cơ quan nhận thay: ${names.join('; ')}`,
    en: (names) =>
      `there are reminders to agencies that are no longer in office; find out who answers for them: ${names.join('; ')}`,
  }),
  checkFinds: both({
    vi: (errors: string, command: string) => `kế hoạch có ${errors}; xem bằng: ${command}`,
    en: (errors, command) => `the plan has ${errors}; see: ${command}`,
  }),
  refused: {
    vi: 'không lập được danh sách vì có tệp chưa đọc được: số liệu sẽ thiếu; hãy sửa các lỗi trên rồi chạy lại',
    en: 'no list is given because part of the plan cannot be read and the counts would be short; mend the errors above and run again',
  },
  refusedPast: {
    vi: 'không lập được danh sách vì ở phiên bản này có tệp không đọc được: số liệu sẽ thiếu; hãy chọn phiên bản khác',
    en: 'no list is given because part of the plan cannot be read at this revision and the counts would be short; choose another revision',
  },
} satisfies Texts;
