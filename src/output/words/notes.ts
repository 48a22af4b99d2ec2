/** The lines below a task in a table. */
import type { Day } from '../../calendar/day.ts';
import type { Count } from '../../plan/model.ts';
import { dayText } from './day-text.ts';
import { headings } from './headings.ts';
import { both, type Language, type Texts } from './language.ts';
import { nouns } from './nouns.ts';
import { countText } from './number-text.ts';

export const noteWords = {
  lastReport: both({
    vi: (date: Day, note: string) => `Báo cáo ${dayText(date, 'vi')}: ${note}`,
    en: (date, note) => `Report of ${dayText(date, 'en')}: ${note}`,
  }),
  /** A whole report on one line. */
  reported: both({ vi: (report: string) => `Báo cáo ${report}`, en: (report) => `Report of ${report}` }),
  /** So many of all have done it, by the report of that day. */
  count: both({
    vi: ({ done, of }: Count, date: Day) => `Đã hoàn thành ${done}/${of} theo báo cáo ngày ${dayText(date, 'vi')}`,
    en: ({ done, of }, date) => `${done} of ${of} done by the report of ${dayText(date, 'en')}`,
  }),
  /** How often the deadline was moved. */
  extended: both({
    vi: (times: number) => `(gia hạn ${countText(times, 'vi', nouns.extension)})`,
    en: (times) => (times === 1 ? '(extended)' : `(extended ${countText(times, 'en', nouns.extension)})`),
  }),
} satisfies Texts;

/** `by` names the agency, the day, or both; empty where nobody would ask. */
export function toldNote(what: 'obstacle' | 'proposal', by: string, text: string, language: Language): string {
  return `${headings[what][language]}${by === '' ? '' : ` (${by})`}: ${text}`;
}
