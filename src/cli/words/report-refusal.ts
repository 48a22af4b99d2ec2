/** What of a report or an event is not as the plan has it, in words, with what to do about it. */
import { visible } from '../../output/text/visible.ts';
import { dayText } from '../../output/words/day-text.ts';
import type { Language } from '../../output/words/language.ts';
import type { NamedId } from '../../view/named.ts';
import type { RecordingRefusal } from '../recording/refusal.ts';
import type { UsageWords } from './usage-words.ts';

/** The report to correct is not the one, the agency may not report, or the event cannot have been then. */
export type ReportRefusal = Extract<
  RecordingRefusal,
  { why: 'no-report' | 'ambiguous-report' | 'several-documents' | 'not-in-office' | 'event-before-issue' }
>;

type NoReport = Extract<ReportRefusal, { why: 'no-report' }>;

/** The message and the remedy. */
export function reportRefusalWords(refusal: ReportRefusal, language: Language): UsageWords {
  return language === 'vi' ? vietnamese(refusal) : english(refusal);
}

function vietnamese(refusal: ReportRefusal): UsageWords {
  switch (refusal.why) {
    case 'no-report':
      return noReportVietnamese(refusal);
    case 'ambiguous-report':
      return {
        message: `${visible(refusal.task)} có nhiều báo cáo ngày ${dayText(refusal.date, 'vi')} của ${called(refusal.agency)}, không đính chính riêng một báo cáo được`,
        help: 'ghi báo cáo mới bằng dondoc done hoặc dondoc update: báo cáo sau cùng được tính',
      };
    case 'several-documents':
      return {
        message: `báo cáo về ${visible(refusal.task)} có nhiều văn bản minh chứng`,
        help: `thêm --evidence với số của văn bản cần sửa: ${refusal.numbers.map(visible).join(', ')}`,
      };
    case 'not-in-office':
      return {
        message: `${called(refusal.agency)} chỉ hoạt động đến hết ngày ${dayText(refusal.until, 'vi')}, không thể báo cáo ngày ${dayText(refusal.date, 'vi')}`,
        help:
          refusal.successors.length === 0
            ? 'thêm --agency cho cơ quan báo cáo, hoặc --reported nếu báo cáo được lập trước đó'
            : `thêm --agency cho cơ quan kế thừa: ${refusal.successors.map(called).join(', ')}`,
      };
    case 'event-before-issue':
      return {
        message: `--date: ngày ${dayText(refusal.day, 'vi')} là trước khi kế hoạch được ban hành (sớm nhất ${dayText(refusal.issued, 'vi')})`,
        help: 'xem lại ngày xảy ra sự kiện, nhất là năm',
      };
  }
}

function english(refusal: ReportRefusal): UsageWords {
  switch (refusal.why) {
    case 'no-report':
      return noReportEnglish(refusal);
    case 'ambiguous-report':
      return {
        message: `${visible(refusal.task)} has several reports of ${dayText(refusal.date, 'en')} by ${called(refusal.agency)}: none of them can be corrected on its own`,
        help: 'record a new report with dondoc done or dondoc update: the last one counts',
      };
    case 'several-documents':
      return {
        message: `the report on ${visible(refusal.task)} names several documents as evidence`,
        help: `add --evidence with the number of the one to correct: ${refusal.numbers.map(visible).join(', ')}`,
      };
    case 'not-in-office':
      return {
        message: `${called(refusal.agency)} was in office until ${dayText(refusal.until, 'en')} and cannot report on ${dayText(refusal.date, 'en')}`,
        help:
          refusal.successors.length === 0
            ? 'add --agency for the one that reports, or --reported if the report was made before'
            : `add --agency for its successor: ${refusal.successors.map(called).join(', ')}`,
      };
    case 'event-before-issue':
      return {
        message: `--date: ${dayText(refusal.day, 'en')} is before the plan was issued (${dayText(refusal.issued, 'en')} at the earliest)`,
        help: 'look again at the day of the event, above all at its year',
      };
  }
}

function noReportVietnamese({ task, date, period, days, periods }: NoReport): UsageWords {
  const id = visible(task);
  const ofPeriod = period === null ? '' : ` cho kỳ ${visible(period)}`;
  const ofDay = date === null ? '' : ` ngày ${dayText(date, 'vi')}`;
  const message = `${id} không có báo cáo nào${ofPeriod}${ofDay} để đính chính`;
  if (date === null && periods.length > 0) {
    return {
      message,
      help: `có báo cáo cho các kỳ: ${periods.map(visible).join(', ')}; báo cáo ghi sai kỳ: thêm --report NGÀY`,
    };
  }
  const shown = days.map((day) => dayText(day, 'vi')).join(', ');
  return { message, help: days.length === 0 ? `xem các báo cáo: dondoc show ${id}` : `có báo cáo các ngày: ${shown}` };
}

function noReportEnglish({ task, date, period, days, periods }: NoReport): UsageWords {
  const id = visible(task);
  const ofPeriod = period === null ? '' : ` for ${visible(period)}`;
  const ofDay = date === null ? '' : ` of ${dayText(date, 'en')}`;
  const message = `${id} has no report${ofPeriod}${ofDay} to correct`;
  if (date === null && periods.length > 0) {
    return {
      message,
      help: `there are reports for: ${periods.map(visible).join(', ')}; to change a report's period add --report DAY`,
    };
  }
  const shown = days.map((day) => dayText(day, 'en')).join(', ');
  return { message, help: days.length === 0 ? `see its reports: dondoc show ${id}` : `there are reports of: ${shown}` };
}

function called({ id, name }: NamedId): string {
  return `${visible(id)} (${visible(name)})`;
}
