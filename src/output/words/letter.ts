/** The sentences of a reminder, as an office would write them: what stands, since when, and a request; no reproach. */
import type { Day } from '../../calendar/day.ts';
import type { AnswerHead } from '../../report/answers.ts';
import { dayText } from './day-text.ts';
import type { Words } from './language.ts';
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

export const letterWords: Words<LetterWords> = {
  to: { vi: (agency) => `Kính gửi: ${agency}`, en: (agency) => `To: ${agency}` },
  opening: {
    vi: (answer, agency, overdue, dueSoon) =>
      `Theo ${planName(answer)}, tính đến ngày ${dayText(answer.asOf, 'vi')}, ${agency} có ${reminderSentence(overdue, dueSoon, 'vi')}, cụ thể như sau:`,
    en: (answer, agency, overdue, dueSoon) =>
      `Under the plan "${answer.plan.title}", as of ${dayText(answer.asOf, 'en')}, ${agency} has ${reminderSentence(overdue, dueSoon, 'en')}:`,
  },
  overdue: { vi: 'Nhiệm vụ quá hạn:', en: 'Overdue:' },
  dueSoon: { vi: 'Nhiệm vụ sắp đến hạn:', en: 'Due soon:' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  id: { vi: 'mã', en: 'id' },
  lastReport: {
    vi: (date, note) => `Báo cáo gần nhất${date === null ? '' : ` (${dayText(date, 'vi')})`}: ${note}`,
    en: (date, note) => `Last report${date === null ? '' : ` (${dayText(date, 'en')})`}: ${note}`,
  },
  closing: {
    vi: (agency) =>
      `Đề nghị ${agency} báo cáo tiến độ, kết quả thực hiện (kèm số, ngày văn bản) và khó khăn, vướng mắc nếu có để tổng hợp, theo dõi.`,
    en: (agency) =>
      `${agency} is asked to report on progress and results (with number and date of the document) and on any obstacles.`,
  },
};
