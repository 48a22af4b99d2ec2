/** The sentences of a periodic report, as an office would write them: what stands, since when, by whose word; no reproach. */
import type { Day } from '../../calendar/day.ts';
import { officialDay } from './day-text.ts';
import { both, type InBoth, type Texts } from './language.ts';
import { periodInside } from './letter.ts';
import { nouns } from './nouns.ts';
import { countText, type Noun, officialCount } from './number-text.ts';

const document: Noun = { vi: 'văn bản', en: 'document' };
const request: Noun = { vi: 'đề nghị gia hạn', en: 'request' };
const recurringTask: Noun = { vi: 'nhiệm vụ định kỳ', en: 'recurring task' };

/** Of its own tasks alone; on several plans. */
interface ReportScope {
  readonly isOwn: boolean;
  readonly isOfSeveral: boolean;
}

export const reportWords = {
  kind: { vi: 'BÁO CÁO', en: 'REPORT' },
  /** Under the kind: what it is about, and for which period. */
  subject: both({
    vi: (plan: string, period: string) => `Tình hình, kết quả thực hiện ${plan} trong ${periodInside(period, 'vi')}`,
    en: (plan, period) => `On the ${plan}, ${periodInside(period, 'en')}`,
  }),
  data: both({
    vi: (opens: Day, asOf: Day) =>
      `(Số liệu từ ngày ${officialDay(opens, 'vi')}, tính đến ngày ${officialDay(asOf, 'vi')})`,
    en: (opens, asOf) => `(Data from ${officialDay(opens, 'en')}, as of ${officialDay(asOf, 'en')})`,
  }),
  provisional: both({
    vi: (opens: Day, asOf: Day, closes: Day) =>
      `(Số liệu tạm tính từ ngày ${officialDay(opens, 'vi')}, tính đến ngày ${officialDay(asOf, 'vi')}; kỳ báo cáo chốt số liệu ngày ${officialDay(closes, 'vi')})`,
    en: (opens, asOf, closes) =>
      `(Provisional data from ${officialDay(opens, 'en')}, as of ${officialDay(asOf, 'en')}; the period closes on ${officialDay(closes, 'en')})`,
  }),
  opening: both({
    vi: (plan: string, sender: string, period: string, { isOwn }: ReportScope) =>
      `Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước; thực hiện ${plan}, ${sender} báo cáo tình hình, kết quả thực hiện${isOwn ? ' các nhiệm vụ được giao' : ''} trong ${periodInside(period, 'vi')} như sau:`,
    en: (plan, sender, period, { isOwn, isOfSeveral }) =>
      `Under Decree No. 09/2019/NĐ-CP of 24 Jan 2019 on the reports of administrative agencies and the ${plan}, ${sender} reports on ${isOwn ? 'its own tasks in' : `how ${isOfSeveral ? 'they were' : 'it was'} carried out in`} ${periodInside(period, 'en')}:`,
  }),
  closing: both({
    vi: (plan: string, period: string, sender: string, addressee: string | null) =>
      `Trên đây là báo cáo tình hình, kết quả thực hiện ${plan} trong ${periodInside(period, 'vi')}${addressee === null ? '' : `; ${sender} kính trình ${addressee} xem xét, cho ý kiến chỉ đạo`}.`,
    en: (plan, period, sender, addressee) =>
      `This is the report on the ${plan} for ${periodInside(period, 'en')}${addressee === null ? '' : `, which ${sender} submits to ${addressee} for consideration and direction`}.`,
  }),
  outcome: { vi: 'Kết quả chung', en: 'Overview' },
  all: both({
    vi: (tasks: number, asOf: Day) =>
      `Tính đến ngày ${officialDay(asOf, 'vi')}, có ${countText(tasks, 'vi', nouns.task)}, trong đó:`,
    en: (tasks, asOf) => `As of ${officialDay(asOf, 'en')}, ${countText(tasks, 'en', nouns.task)}, of which:`,
  }),
  done: both({
    vi: (done: number, onTime: number, late: number) =>
      `Đã hoàn thành: ${officialCount(done, 'vi')} (đúng hạn ${officialCount(onTime, 'vi')}, quá hạn ${officialCount(late, 'vi')})`,
    en: (done, onTime, late) => `Done: ${done} (${onTime} on time, ${late} late)`,
  }),
  byDescription: both({
    vi: (tasks: number) =>
      `; trong số đã hoàn thành có ${officialCount(tasks, 'vi')} nhiệm vụ mà kết quả không có số văn bản`,
    en: (tasks) => `; the result of ${tasks} of them is no numbered document`,
  }),
  /** Beside the period before also with the same one a year before. */
  compared: both({
    vi: (withYearBefore: boolean) => `So sánh với kỳ trước${withYearBefore ? ' và cùng kỳ năm trước' : ''}`,
    en: (withYearBefore) => `Compared with the period before${withYearBefore ? ' and a year before' : ''}`,
  }),
  comparedNote: both({
    vi: (withYearBefore: boolean) =>
      `Số liệu kỳ trước${withYearBefore ? ' và cùng kỳ năm trước' : ''} được tính theo dữ liệu hiện có, tại ngày chốt số liệu của kỳ đó.`,
    en: () => "The earlier figures are worked out from today's files for the closing day of that period.",
  }),
  measure: { vi: 'Chỉ tiêu', en: 'Figure' },
  now: columnOf({ vi: 'Kỳ này', en: 'This period' }),
  before: columnOf({ vi: 'Kỳ trước', en: 'Period before' }),
  yearBefore: columnOf({ vi: 'Cùng kỳ năm trước', en: 'A year before' }),
  sections: { vi: 'Kết quả theo nhóm nhiệm vụ', en: 'By group of tasks' },
  steering: both({
    vi: (documents: number) => `Trong kỳ có ${countText(documents, 'vi', document)} điều chỉnh nhiệm vụ, thời hạn:`,
    en: (documents) => `${countText(documents, 'en', document)} of the period changed tasks or deadlines:`,
  }),
  noSteering: {
    vi: 'Trong kỳ không có văn bản điều chỉnh nhiệm vụ, thời hạn.',
    en: 'No document of the period changed tasks or deadlines.',
  },
  doneInPeriod: { vi: 'Nhiệm vụ hoàn thành trong kỳ', en: 'Done in the period' },
  /** `occurrences` are tasks that recur and go on. */
  doneCount: both({
    vi: (tasks: number, occurrences: number) =>
      `Trong kỳ hoàn thành ${countText(tasks, 'vi', nouns.task)}${occurrences === 0 ? '' : ` và kết quả định kỳ của ${countText(occurrences, 'vi', nouns.task)}`}:`,
    en: (tasks, occurrences) =>
      `Completed in the period: ${countText(tasks, 'en', nouns.task)}${occurrences === 0 ? '' : ` and occurrences of ${countText(occurrences, 'en', recurringTask)}`}:`,
  }),
  noneDone: { vi: 'Trong kỳ không có nhiệm vụ hoàn thành.', en: 'Nothing was completed in the period.' },
  doneEarlier: both({
    vi: (tasks: number) => `Hoàn thành trước kỳ, được báo cáo trong kỳ: ${countText(tasks, 'vi', nouns.task)}:`,
    en: (tasks) => `Completed before the period and reported in it: ${countText(tasks, 'en', nouns.task)}:`,
  }),
  recurring: { vi: 'Nhiệm vụ định kỳ', en: 'Recurring tasks' },
  occurrence: both({
    vi: (period: string, day: Day, standing: string) =>
      `${periodInside(period, 'vi')} (hạn ${officialDay(day, 'vi')}): ${standing}`,
    en: (period, day, standing) => `${periodInside(period, 'en')} (due ${officialDay(day, 'en')}): ${standing}`,
  }),
  noOccurrence: {
    vi: 'Không có nhiệm vụ định kỳ đến hạn hoặc hoàn thành trong kỳ.',
    en: 'No recurring task fell due or was done in the period.',
  },
  shared: { vi: 'Nhiệm vụ giao nhiều cơ quan', en: 'Tasks of several agencies' },
  sharedDone: both({
    vi: (done: number, all: number) =>
      `${officialCount(done, 'vi')}/${countText(all, 'vi', nouns.agency)} đã hoàn thành`,
    en: (done, all) => `${done} of ${countText(all, 'en', nouns.agency)} done`,
  }),
  sharedNow: both({
    vi: (names: string) => `hoàn thành trong kỳ: ${names}`,
    en: (names) => `done in the period: ${names}`,
  }),
  sharedLeft: both({ vi: (names: string) => `còn: ${names}`, en: (names) => `left: ${names}` }),
  /** In place of a list of all of them. */
  everyAgency: { vi: 'tất cả các cơ quan', en: 'all of them' },
  lateBy: both({
    vi: (name: string, days: number) => `${name} (quá hạn ${countText(days, 'vi', nouns.day)})`,
    en: (name, days) => `${name} (${countText(days, 'en', nouns.day)} late)`,
  }),
  noneShared: { vi: 'Không có.', en: 'None.' },
  ongoing: { vi: 'Nhiệm vụ thường xuyên', en: 'Ongoing tasks' },
  ongoingReported: both({
    vi: (tasks: number, reported: number) =>
      `Trong ${countText(tasks, 'vi', nouns.taskOngoing)}, ${reported === 0 ? 'chưa có nhiệm vụ nào' : `có ${countText(reported, 'vi', nouns.task)}`} được báo cáo trong kỳ.`,
    en: (tasks, reported) => `Of ${countText(tasks, 'en', nouns.taskOngoing)}, ${reported} reported on in the period.`,
  }),
  overdue: { vi: 'Nhiệm vụ quá hạn theo cơ quan', en: 'Overdue, by agency' },
  overdueCount: both({
    vi: (overdue: number, all: number) =>
      `Có ${officialCount(overdue, 'vi')}/${countText(all, 'vi', nouns.task)} quá hạn:`,
    en: (overdue, all) => `${overdue} of ${countText(all, 'en', nouns.task)} overdue:`,
  }),
  noneOverdue: { vi: 'Không có nhiệm vụ quá hạn.', en: 'Nothing is overdue.' },
  lateAgency: both({
    vi: (name: string, tasks: number, longest: number) =>
      `${name}: ${countText(tasks, 'vi', nouns.task)}${tasks === 1 ? '' : `, lâu nhất ${countText(longest, 'vi', nouns.day)}`}`,
    en: (name, tasks, longest) =>
      `${name}: ${countText(tasks, 'en', nouns.task)}${tasks === 1 ? '' : `, the longest ${countText(longest, 'en', nouns.day)}`}`,
  }),
  lateDuty: both({
    vi: (task: string, day: string, daysLate: number, extensions: number, original: Day | null) =>
      `${task} (hạn ${day}, quá hạn ${countText(daysLate, 'vi', nouns.day)}${extensions === 0 ? '' : `; đã gia hạn ${officialCount(extensions, 'vi')} lần${original === null ? '' : `, hạn ban đầu ${officialDay(original, 'vi')}`}`})`,
    en: (task, day, daysLate, extensions, original) =>
      `${task} (due ${day}, ${countText(daysLate, 'en', nouns.day)} late${extensions === 0 ? '' : `; extended ${extensions === 1 ? 'once' : `${extensions} times`}${original === null ? '' : `, first due ${officialDay(original, 'en')}`}`})`,
  }),
  silent: { vi: 'Cơ quan chưa có báo cáo trong kỳ', en: 'Agencies without a report in the period' },
  silentCount: both({
    vi: (agencies: number, opens: Day, asOf: Day) =>
      `Từ ngày ${officialDay(opens, 'vi')} đến ngày ${officialDay(asOf, 'vi')}, ${countText(agencies, 'vi', nouns.agency)} còn nhiệm vụ chưa có báo cáo:`,
    en: (agencies, opens, asOf) =>
      `From ${officialDay(opens, 'en')} to ${officialDay(asOf, 'en')} there is no report from ${countText(agencies, 'en', nouns.agency)} with tasks to do:`,
  }),
  /** `on` are the plans about which it did not report, where there are several. */
  silentAgency: both({
    vi: (name: string, owes: number, on: string | null, last: Day | null) =>
      `${name}: ${countText(owes, 'vi', nouns.task)}${on === null ? '' : ` ${on}`}; ${last === null ? 'chưa có báo cáo' : `báo cáo gần nhất ngày ${officialDay(last, 'vi')}`}`,
    en: (name, owes, on, last) =>
      `${name}: ${countText(owes, 'en', nouns.task)}${on === null ? '' : ` ${on}`}; ${last === null ? 'no report yet' : `last report ${officialDay(last, 'en')}`}`,
  }),
  noneSilent: {
    vi: 'Các cơ quan còn nhiệm vụ đều đã báo cáo trong kỳ.',
    en: 'Every agency with tasks to do reported in the period.',
  },
  obstacles: { vi: 'Khó khăn, vướng mắc do các cơ quan báo cáo', en: 'Obstacles, as reported' },
  noObstacles: { vi: 'Các cơ quan chưa báo cáo khó khăn, vướng mắc.', en: 'No obstacle was reported.' },
  noProposals: { vi: 'Các cơ quan chưa có đề xuất, kiến nghị.', en: 'No proposal was made.' },
  /** Before a list of deadlines asked for and not granted. */
  requests: both({
    vi: (requests: number) => `Có ${countText(requests, 'vi', request)} chưa được chấp thuận:`,
    en: (requests) => `${countText(requests, 'en', request)} for more time not granted:`,
  }),
  requested: both({
    vi: (task: string, text: string) => `Nhiệm vụ ${task}: ${text}`,
    en: (task, text) => `Task ${task}: ${text}`,
  }),
  told: both({
    vi: (task: string, name: string, date: Day, text: string) =>
      `${name} (nhiệm vụ ${task}, báo cáo ngày ${officialDay(date, 'vi')}): ${text}`,
    en: (task, name, date, text) => `${name} (task ${task}, reported ${officialDay(date, 'en')}): ${text}`,
  }),
  dueBeforeEnd: both({
    vi: (asOf: Day, last: Day) =>
      `Nhiệm vụ đến hạn từ ngày ${officialDay(asOf, 'vi')} đến hết kỳ (${officialDay(last, 'vi')})`,
    en: (asOf, last) => `Due from ${officialDay(asOf, 'en')} to the end of the period (${officialDay(last, 'en')})`,
  }),
  noneDueBeforeEnd: both({
    vi: (last: Day) => `Không có nhiệm vụ đến hạn từ nay đến ngày ${officialDay(last, 'vi')}.`,
    en: (last) => `Nothing falls due until ${officialDay(last, 'en')}.`,
  }),
  dueNext: both({
    vi: (period: string) => `Nhiệm vụ đến hạn trong ${periodInside(period, 'vi')}`,
    en: (period) => `Due in ${periodInside(period, 'en')}`,
  }),
  noneDueNext: both({
    vi: (period: string) => `Không có nhiệm vụ đến hạn trong ${periodInside(period, 'vi')}.`,
    en: (period) => `Nothing falls due in ${periodInside(period, 'en')}.`,
  }),
  /** `period` is that of a recurring duty. */
  dueTask: both({
    vi: (task: string, period: string | null, day: Day | null, days: string) =>
      `${task}: ${[...(period === null ? [] : [`kỳ ${periodInside(period, 'vi')}`]), ...(day === null ? [] : [`hạn ${officialDay(day, 'vi')}`]), ...(days === '' ? [] : [days])].join(', ')}`,
    en: (task, period, day, days) =>
      `${task}: ${[...(period === null ? [] : [periodInside(period, 'en')]), ...(day === null ? [] : [`due ${officialDay(day, 'en')}`]), ...(days === '' ? [] : [days])].join(', ')}`,
  }),
  carried: { vi: 'Nhiệm vụ chuyển tiếp', en: 'Carried over' },
  carriedCount: both({
    vi: (tasks: number) => `Tiếp tục thực hiện ${countText(tasks, 'vi', nouns.task)} quá hạn nêu tại Mục II.`,
    en: (tasks) =>
      `${countText(tasks, 'en', nouns.taskOverdue)} under Part II ${tasks === 1 ? 'is' : 'are'} carried on.`,
  }),
  ownNote: {
    vi: 'Nhiệm vụ giao nhiều cơ quan được tính theo phần của cơ quan báo cáo.',
    en: "A task of several agencies is counted by the reporting agency's own part.",
  },
} satisfies Texts;

/** The heading of a column of figures, by the day for which they hold. */
function columnOf(period: InBoth<string>): InBoth<(day: Day) => string> {
  return {
    vi: (day) => `${period.vi} (${officialDay(day, 'vi')})`,
    en: (day) => `${period.en} (${officialDay(day, 'en')})`,
  };
}
