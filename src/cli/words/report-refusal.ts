/** What of a report to correct is not as the plan has it, in words, with what to do about it. */
import { visible } from '../../output/text/visible.ts';
import type { AdviceBy } from '../../output/words/advice.ts';
import { dayText } from '../../output/words/day-text.ts';
import type { RecordingRefusal } from '../recording/refusal.ts';
import { identified } from './typed.ts';

/** The report to correct is not there, or not the only one that is meant. */
type ReportRefusal = Extract<RecordingRefusal, { why: 'no-report' | 'ambiguous-report' | 'several-documents' }>;

export const reportRefusalWords: AdviceBy<'why', ReportRefusal> = {
  'no-report': {
    message: {
      vi: ({ task, period, date }) => {
        const ofPeriod = period === null ? '' : ` cho kỳ ${visible(period)}`;
        const ofDay = date === null ? '' : ` ngày ${dayText(date, 'vi')}`;
        return `${visible(task)} không có báo cáo nào${ofPeriod}${ofDay} để đính chính`;
      },
      en: ({ task, period, date }) => {
        const ofPeriod = period === null ? '' : ` for ${visible(period)}`;
        const ofDay = date === null ? '' : ` of ${dayText(date, 'en')}`;
        return `${visible(task)} has no report${ofPeriod}${ofDay} to correct`;
      },
    },
    help: {
      vi: ({ task, date, days, periods }) => {
        if (date === null && periods.length > 0)
          return `có báo cáo cho các kỳ: ${periods.map(visible).join(', ')}; báo cáo ghi sai kỳ: thêm --report NGÀY`;
        if (days.length === 0) return `xem các báo cáo: dondoc show ${visible(task)}`;
        return `có báo cáo các ngày: ${days.map((day) => dayText(day, 'vi')).join(', ')}`;
      },
      en: ({ task, date, days, periods }) => {
        if (date === null && periods.length > 0)
          return `there are reports for: ${periods.map(visible).join(', ')}; to change a report's period add --report DAY`;
        if (days.length === 0) return `see its reports: dondoc show ${visible(task)}`;
        return `there are reports of: ${days.map((day) => dayText(day, 'en')).join(', ')}`;
      },
    },
  },
  'ambiguous-report': {
    message: {
      vi: ({ task, date, agency }) =>
        `${visible(task)} có nhiều báo cáo ngày ${dayText(date, 'vi')} của ${identified(agency)}, không đính chính riêng một báo cáo được`,
      en: ({ task, date, agency }) =>
        `${visible(task)} has several reports of ${dayText(date, 'en')} by ${identified(agency)}: none of them can be corrected on its own`,
    },
    help: {
      vi: 'ghi báo cáo mới bằng dondoc done hoặc dondoc update: báo cáo sau cùng được tính',
      en: 'record a new report with dondoc done or dondoc update: the last one counts',
    },
  },
  'several-documents': {
    message: {
      vi: ({ task }) => `báo cáo về ${visible(task)} có nhiều văn bản minh chứng`,
      en: ({ task }) => `the report on ${visible(task)} names several documents as evidence`,
    },
    help: {
      vi: ({ numbers }) => `thêm --evidence với số của văn bản cần sửa: ${numbers.map(visible).join(', ')}`,
      en: ({ numbers }) => `add --evidence with the number of the one to correct: ${numbers.map(visible).join(', ')}`,
    },
  },
};
