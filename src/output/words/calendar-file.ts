/** What a calendar of deadlines says. */
import { both, type Texts } from './language.ts';

export const calendarWords = {
  /** Of one agency, or of all. */
  name: both({
    vi: (agency: string | null) => `Thời hạn nhiệm vụ${agency === null ? '' : `: ${agency}`}`,
    en: (agency) => `Deadlines${agency === null ? '' : `: ${agency}`}`,
  }),
  summary: both({
    vi: (task: string, agency: string) => `Đến hạn: ${task} (${agency})`,
    en: (task, agency) => `Due: ${task} (${agency})`,
  }),
  due: both({ vi: (due: string) => `Thời hạn: ${due}`, en: (due) => `Deadline: ${due}` }),
} satisfies Texts;
