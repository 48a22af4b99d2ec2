/** The sentences of a reminder, as an office would write them: what stands, since when, and a request; no reproach. */
import type { Day } from '../../calendar/day.ts';
import type { Count } from '../../plan/model.ts';
import type { EvidenceAnswer, RemindedTask } from '../../report/answers.ts';
import { insideSentence, officialDay, termText } from './day-text.ts';
import { both, type InBoth, type Language, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, officialCount } from './number-text.ts';

/** Who is to be answered, and by which day. */
interface AnswerWanted {
  readonly name: string;
  readonly email: string | null;
  readonly by: Day;
}

/** How many tasks of each kind a letter tells. */
export interface LetterCounts {
  readonly overdue: number;
  readonly dueSoon: number;
  /** Open-ended duties that are asked for. */
  readonly review: number;
}

/** What the digest for the plan's owner counts. */
interface DigestCounts {
  readonly tasks: number;
  readonly agencies: number;
}

export const letterWords = {
  to: both({ vi: (agency: string) => `Kính gửi: ${agency}`, en: (agency) => `To: ${agency}` }),
  subject: both({
    vi: (plan: string) => `V/v đôn đốc thực hiện nhiệm vụ tại ${plan}`,
    en: (plan) => `Re: tasks under the ${plan}`,
  }),
  opening: both({
    vi: (plan: string, asOf: Day, agency: string, counts: LetterCounts) =>
      `Theo ${plan}, tính đến ngày ${officialDay(asOf, 'vi')}, ${agency} có ${countsText(counts, 'vi')}, cụ thể như sau:`,
    en: (plan, asOf, agency, counts) =>
      `Under the ${plan}, as of ${officialDay(asOf, 'en')}, ${agency} has ${countsText(counts, 'en')}:`,
  }),
  overdue: { vi: 'Nhiệm vụ quá hạn:', en: 'Overdue:' },
  dueSoon: { vi: 'Nhiệm vụ sắp đến hạn:', en: 'Due soon:' },
  review: { vi: 'Nhiệm vụ thường xuyên, đề nghị báo cáo tình hình thực hiện:', en: 'Open-ended, to be reported on:' },
  /** Of an open-ended duty, where others have how late they are. */
  silentSince: both({
    vi: (day: Day) => `chưa có báo cáo từ ngày ${officialDay(day, 'vi')}`,
    en: (day) => `no report since ${officialDay(day, 'en')}`,
  }),
  due: { vi: 'Thời hạn', en: 'Deadline' },
  /** How late or how near, under a deadline in a table. */
  inCell: both({ vi: (days: string) => `(${days})`, en: (days) => `(${days})` }),
  id: { vi: 'mã', en: 'id' },
  product: both({
    vi: (product: string) => `Sản phẩm: ${product.replace(/\.$/, '')}.`,
    en: (product) => `Product: ${product.replace(/\.$/, '')}.`,
  }),
  lastReport: both({
    vi: (date: Day | null, note: string) =>
      `Báo cáo gần nhất${date === null ? '' : ` (${officialDay(date, 'vi')})`}: ${note}`,
    en: (date, note) => `Last report${date === null ? '' : ` (${officialDay(date, 'en')})`}: ${note}`,
  }),
  /** How many of all have done it, by the report of that day. */
  counted: both({
    vi: ({ done, of }: Count, date: Day) => `Đã hoàn thành ${done}/${of} theo báo cáo ngày ${officialDay(date, 'vi')}.`,
    en: ({ done, of }, date) => `${done} of ${of} done by the report of ${officialDay(date, 'en')}.`,
  }),
  /** That another body's duty has come to this one. */
  inherited: both({
    vi: (from: string) =>
      `Nhiệm vụ được giao cho ${from}, đã kết thúc hoạt động; đề nghị cơ quan tiếp nhận tiếp tục thực hiện.`,
    en: (from) => `The task was given to ${from}, which is no longer in office; its successor is asked to carry it on.`,
  }),
  /** How often the deadline was moved, and by which document last. */
  extended: both({
    vi: (times: number, last: EvidenceAnswer | null) =>
      `Đã gia hạn ${officialCount(times, 'vi')} lần${last === null ? '' : `, gần nhất tại Văn bản ${citedDocument(last, 'vi')}`}.`,
    en: (times, last) =>
      `Extended ${times === 1 ? 'once' : `${times} times`}${last === null ? '' : `, last by document ${citedDocument(last, 'en')}`}.`,
  }),
  /** How often the agency was reminded before, and when last. */
  toldBefore: both({
    vi: (times: number, last: Day) => `Đã nhắc lần ${officialCount(times, 'vi')}, ngày ${officialDay(last, 'vi')}.`,
    en: (times, last) =>
      `Reminded ${times === 1 ? 'once' : `${times} times`} before, last on ${officialDay(last, 'en')}.`,
  }),
  /** That the deadline is another one than when it was reminded last. */
  deadlineMoved: both({
    vi: (from: Day) => `Thời hạn đã thay đổi so với lần nhắc trước (${officialDay(from, 'vi')}).`,
    en: (from) => `The deadline has changed since the last reminder (${officialDay(from, 'en')}).`,
  }),
  /** The periods of a recurring duty that are owed still, more than one. */
  periodsOwed: both({
    vi: (periods: RemindedTask['occurrences']) =>
      `Các kỳ chưa hoàn thành: ${periods.map((one) => `${periodInside(one.period, 'vi')} (hạn ${officialDay(one.day, 'vi')})`).join('; ')}.`,
    en: (periods) =>
      `Periods not done: ${periods.map((one) => `${periodInside(one.period, 'en')} (due ${officialDay(one.day, 'en')})`).join('; ')}.`,
  }),
  /** What the agency is asked to do, whom to answer, and who is told then where that is somebody else. */
  request: both({
    vi: (agency: string, counts: LetterCounts, answer: AnswerWanted | null, issuer: string | null) =>
      `Đề nghị ${agency} ${askedWords.vi(counts)} (nêu rõ số, ngày văn bản)${counts.overdue > 0 ? ', nguyên nhân chậm' : ''} và khó khăn, vướng mắc, kiến nghị (nếu có)${answer === null ? '' : `, gửi ${answerToText(answer, 'vi')}`} để tổng hợp, ${issuer === null ? 'theo dõi' : `báo cáo ${issuer}`}.`,
    en: (agency, counts, answer) =>
      `${agency} is asked to ${askedWords.en(counts)} (with number and date of the document)${counts.overdue > 0 ? ', the causes of delay' : ''} and any obstacles and proposals${answer === null ? '' : `, to ${answerToText(answer, 'en')}`}.`,
  }),
  /** Whom to answer about which plans, where they do not all name the same. */
  answerFor: both({
    vi: (plans: readonly string[], answer: AnswerWanted) =>
      `Báo cáo về nhiệm vụ tại ${listed(plans, 'vi')}: gửi ${answerToText(answer, 'vi')}.`,
    en: (plans, answer) => `On tasks under the ${listed(plans, 'en')}: report to ${answerToText(answer, 'en')}.`,
  }),
  /** What to do where a deadline cannot be met. */
  otherwise: {
    vi: 'Trường hợp không thể hoàn thành đúng thời hạn, đề nghị có văn bản đề xuất lùi thời hạn hoặc rút nhiệm vụ, gửi cấp có thẩm quyền xem xét, quyết định.',
    en: 'Where a deadline cannot be met, please propose in writing that it be extended or the task withdrawn, for the competent authority to decide.',
  },
  digestSubject: both({
    vi: (plan: string) => `V/v nhiệm vụ quá hạn kéo dài tại ${plan}`,
    en: (plan) => `Re: tasks long overdue under the ${plan}`,
  }),
  digestOpening: both({
    vi: (plan: string, asOf: Day, { tasks, agencies }: DigestCounts) =>
      `Theo ${plan}, tính đến ngày ${officialDay(asOf, 'vi')}, có ${countText(tasks, 'vi', nouns.task)} quá hạn kéo dài thuộc trách nhiệm của ${countText(agencies, 'vi', nouns.agency)}, cụ thể như sau:`,
    en: (plan, asOf, { tasks, agencies }) =>
      `Under the ${plan}, as of ${officialDay(asOf, 'en')}, ${countText(tasks, 'en', nouns.task)} of ${countText(agencies, 'en', nouns.agency)} ${tasks === 1 ? 'has' : 'have'} long been overdue:`,
  }),
  digestRequest: both({
    vi: (owner: string) => `Kính báo cáo ${owner} xem xét, cho ý kiến chỉ đạo.`,
    en: (owner) => `Submitted to ${owner} for consideration and direction.`,
  }),
} satisfies Texts;

/** Whom to answer, and before which day. */
function answerToText({ name, email, by }: AnswerWanted, language: Language): string {
  const address = email === null ? '' : ` (${answerToWords.address[language]}: ${email})`;
  return `${name}${address} ${answerToWords.before[language]} ${officialDay(by, language)}`;
}

const answerToWords = {
  address: { vi: 'thư điện tử', en: 'e-mail' },
  before: { vi: 'trước ngày', en: 'before' },
} satisfies Texts;

/** What is to be done with the tasks, and to be reported on them. */
const askedWords: InBoth<(counts: LetterCounts) => string> = {
  vi: ({ overdue, dueSoon }) =>
    overdue + dueSoon === 0
      ? 'báo cáo tình hình, kết quả thực hiện các nhiệm vụ nêu trên'
      : `${overdue > 0 ? 'khẩn trương thực hiện' : 'thực hiện đúng thời hạn'} các nhiệm vụ nêu trên; báo cáo tiến độ, kết quả thực hiện`,
  en: ({ overdue, dueSoon }) =>
    overdue + dueSoon === 0
      ? 'report on progress and results of these tasks'
      : `carry out these tasks ${overdue > 0 ? 'without further delay' : 'in time'} and to report on progress and results`,
};

const and: InBoth<string> = { vi: ' và ', en: ' and ' };

/** `một, hai và ba`. */
function listed(parts: readonly string[], language: Language): string {
  return [...(parts.length < 2 ? [] : [parts.slice(0, -1).join(', ')]), ...parts.slice(-1)].join(and[language]);
}

/** `01 nhiệm vụ quá hạn và 02 nhiệm vụ sắp đến hạn`; empty for nothing. */
export function countsText({ overdue, dueSoon, review }: LetterCounts, language: Language): string {
  const parts = [
    ...(overdue === 0 ? [] : [countText(overdue, language, nouns.taskOverdue)]),
    ...(dueSoon === 0 ? [] : [countText(dueSoon, language, nouns.taskDueSoon)]),
    ...(review === 0 ? [] : [countText(review, language, nouns.taskToReview)]),
  ];
  return listed(parts, language);
}

/** `quý III năm 2021`, inside a sentence. */
export function periodInside(name: string, language: Language): string {
  return insideSentence(termText(name, language), language);
}

const citation = { number: { vi: 'số', en: 'No.' }, ofDay: { vi: 'ngày', en: 'of' } } satisfies Texts;

/** `số 123/UBND-VX ngày 20/3/2021`: a document by what is known of it. */
export function citedDocument({ number, date }: EvidenceAnswer, language: Language): string {
  const parts = [
    ...(number === null ? [] : [`${citation.number[language]} ${number}`]),
    ...(date === null ? [] : [`${citation.ofDay[language]} ${officialDay(date, language)}`]),
  ];
  return parts.join(' ');
}
