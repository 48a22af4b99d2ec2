/** The lines below a task in a table. */
import type { Day } from '../../calendar/day.ts';
import type { Count } from '../../plan/model.ts';
import { dayText } from './day-text.ts';
import { headings } from './headings.ts';
import type { Language, Words } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';

interface NoteWords {
  readonly lastReport: (date: Day, note: string) => string;
  /** A whole report on one line. */
  readonly reported: (report: string) => string;
  /** So many of all have done it, by the report of that day. */
  readonly count: (count: Count, date: Day) => string;
  /** How often the deadline was moved. */
  readonly extended: (times: number) => string;
}

export const noteWords: Words<NoteWords> = {
  lastReport: {
    vi: (date, note) => `Báo cáo ${dayText(date, 'vi')}: ${note}`,
    en: (date, note) => `Report of ${dayText(date, 'en')}: ${note}`,
  },
  reported: { vi: (report) => `Báo cáo ${report}`, en: (report) => `Report of ${report}` },
  count: {
    vi: ({ done, of }, date) => `Đã hoàn thành ${done}/${of} theo báo cáo ngày ${dayText(date, 'vi')}`,
    en: ({ done, of }, date) => `${done} of ${of} done by the report of ${dayText(date, 'en')}`,
  },
  extended: {
    vi: (times) => `(gia hạn ${countText(times, 'vi', nouns.extension)})`,
    en: (times) => (times === 1 ? '(extended)' : `(extended ${countText(times, 'en', nouns.extension)})`),
  },
};

/** `by` names the agency, the day, or both; empty where nobody would ask. */
export function toldNote(what: 'obstacle' | 'proposal', by: string, text: string, language: Language): string {
  return `${headings[what][language]}${by === '' ? '' : ` (${by})`}: ${text}`;
}
