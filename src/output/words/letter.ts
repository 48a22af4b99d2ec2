/** The sentences of a reminder, as an office would write them: what stands, since when, and a request; no reproach. */
import type { Day } from '../../calendar/day.ts';
import type { AnswerHead } from '../../report/answers.ts';
import { dayText } from './day-text.ts';
import type { InBoth } from './language.ts';
import { planName } from './plan-name.ts';
import { reminderSentence } from './sentences.ts';

interface LetterWords {
  readonly to: (agency: string) => string;
  readonly opening: (answer: AnswerHead, agency: string, overdue: number, dueSoon: number) => string;
  readonly overdue: string;
  readonly dueSoon: string;
  readonly due: string;
  readonly id: string;
  readonly lastReport: (date: Day | null, note: string) => string;
  readonly closing: (agency: string) => string;
}

export const letterWords: InBoth<LetterWords> = {
  vi: {
    to: (agency) => `Kính gửi: ${agency}`,
    opening: (answer, agency, overdue, dueSoon) =>
      `Theo ${planName(answer)}, tính đến ngày ${dayText(answer.asOf, 'vi')}, ${agency} có ${reminderSentence(overdue, dueSoon, 'vi')}, cụ thể như sau:`,
    overdue: 'Nhiệm vụ quá hạn:',
    dueSoon: 'Nhiệm vụ sắp đến hạn:',
    due: 'Thời hạn',
    id: 'mã',
    lastReport: (date, note) => `Báo cáo gần nhất${date === null ? '' : ` (${dayText(date, 'vi')})`}: ${note}`,
    closing: (agency) =>
      `Đề nghị ${agency} báo cáo tiến độ, kết quả thực hiện (kèm số, ngày văn bản) và khó khăn, vướng mắc nếu có để tổng hợp, theo dõi.`,
  },
  en: {
    to: (agency) => `To: ${agency}`,
    opening: (answer, agency, overdue, dueSoon) =>
      `Under the plan "${answer.plan.title}", as of ${dayText(answer.asOf, 'en')}, ${agency} has ${reminderSentence(overdue, dueSoon, 'en')}:`,
    overdue: 'Overdue:',
    dueSoon: 'Due soon:',
    due: 'Deadline',
    id: 'id',
    lastReport: (date, note) => `Last report${date === null ? '' : ` (${dayText(date, 'en')})`}: ${note}`,
    closing: (agency) =>
      `${agency} is asked to report on progress and results (with number and date of the document) and on any obstacles.`,
  },
};
