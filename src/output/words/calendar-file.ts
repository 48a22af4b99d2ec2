/** What a calendar of deadlines says. */
import type { Words } from './language.ts';

interface CalendarWords {
  /** Of one agency, or of all. */
  readonly name: (agency: string | null) => string;
  readonly summary: (task: string, agency: string) => string;
  readonly due: (due: string) => string;
}

export const calendarWords: Words<CalendarWords> = {
  name: {
    vi: (agency) => `Thời hạn nhiệm vụ${agency === null ? '' : `: ${agency}`}`,
    en: (agency) => `Deadlines${agency === null ? '' : `: ${agency}`}`,
  },
  summary: { vi: (task, agency) => `Đến hạn: ${task} (${agency})`, en: (task, agency) => `Due: ${task} (${agency})` },
  due: { vi: (due) => `Thời hạn: ${due}`, en: (due) => `Deadline: ${due}` },
};
