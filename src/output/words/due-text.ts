/** Deadlines in words, from the value as it stands in the plan's files. */
import { type Day, isDay } from '../../calendar/day.ts';
import { spanNamed } from '../../calendar/due.ts';
import { type DueEntries, entriesNamed } from '../../calendar/due-name.ts';
import type { PeriodUnit } from '../../calendar/period.ts';
import type { WrittenDue } from '../../report/answers.ts';
import { dayText, insideSentence, monthDayText, spanText, termText } from './day-text.ts';
import { both, type InBoth, type Language, type WordsWith } from './language.ts';

/**
 * The deadline as an official would write it: `Quý I năm 2021`, `Thường xuyên`, `Hằng năm, chậm nhất 14/12`,
 * `Trong 15 ngày sau khi Đề án được phê duyệt`. A value that is no deadline is given back as it is.
 */
export function dueText(value: WrittenDue, language: Language): string {
  if (typeof value !== 'string') return 'after' in value ? eventText(value, language) : recurringText(value, language);
  if (value === 'ongoing' || value === 'none') return words[value][language];
  return termText(value, language);
}

function recurringText(value: DueEntries, language: Language): string {
  const { every, from, until, by } = textsIn(value);
  const unit = every as PeriodUnit;
  const parts = [words.every[unit]?.[language] ?? every ?? ''];
  const term = (name: string) => insideSentence(termText(name, language), language);
  if (by !== undefined) parts.push(byText(by, unit, language));
  const bounds = [
    ...(from === undefined ? [] : [words.from[language](term(from))]),
    ...(until === undefined ? [] : [words[from === undefined ? 'until' : 'to'][language](term(until))]),
  ];
  return [...parts, ...(bounds.length === 0 ? [] : [bounds.join(' ')])].join(', ');
}

function byText(by: string, every: PeriodUnit, language: Language): string {
  if (by.includes('-')) return words.by[language](monthDayText(by, language));
  return words.byDay[language](by, words.lastMonth[every]?.[language] ?? '');
}

function eventText(value: DueEntries, language: Language): string {
  const event = eventOf(value, language);
  const { occurred: on, within } = textsIn(value);
  const occurred = on !== undefined && isDay(on) ? dayText(on, language) : null;
  const span = within === undefined ? null : spanNamed(within);
  if (span === null) return words.after[language](event) + (occurred === null ? '' : ` (${occurred})`);
  const length = spanText(span, language);
  return occurred === null ? words.within[language](length, event) : words.since[language](length, event, occurred);
}

/** What the term hangs on, as it stands after `sau khi`: in the words of the file, or that the task is done. */
export function eventOf({ after = '' }: DueEntries, language: Language): string {
  if (typeof after !== 'string') return words.taskDone[language](after.task);
  return after.replace(/^(?:(?:ngay )?sau )?khi\s+|^after\s+/iu, '');
}

/** The values that are texts. */
export function textsIn(entries: DueEntries): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(Object.entries(entries).filter((entry) => typeof entry[1] === 'string')) as Readonly<
    Partial<Record<string, string>>
  >;
}

/** A due value given as one line of text, as `dueName` writes it, in words; what is no due value is given back as it is. */
export function dueNameText(name: string, language: Language): string {
  return insideSentence(dueText(entriesNamed(name) ?? name, language), language);
}

/** That a deadline was moved off a day off. */
export const movedFrom: InBoth<(day: Day) => string> = {
  vi: (day) => `lùi từ ngày nghỉ ${dayText(day, 'vi')}`,
  en: (day) => `moved from the day off ${dayText(day, 'en')}`,
};

interface DueWords {
  readonly every: Readonly<Record<PeriodUnit, string>>;
  readonly lastMonth: Readonly<Record<PeriodUnit, string>>;
}

const words = {
  ongoing: { vi: 'Thường xuyên', en: 'Ongoing' },
  none: { vi: 'Văn bản không nêu thời hạn', en: 'None named in the document' },
  every: {
    month: { vi: 'Hằng tháng', en: 'Every month' },
    quarter: { vi: 'Hằng quý', en: 'Every quarter' },
    'half-year': { vi: '6 tháng một lần', en: 'Every half-year' },
    year: { vi: 'Hằng năm', en: 'Every year' },
  },
  from: both({ vi: (first: string) => `từ ${first}`, en: (first) => `from ${first}` }),
  to: both({ vi: (last: string) => `đến ${last}`, en: (last) => `to ${last}` }),
  /** The same where no first period is named. */
  until: both({ vi: (last: string) => `đến ${last}`, en: (last) => `until ${last}` }),
  /** `by` is a day of the year. */
  by: both({ vi: (by: string) => `chậm nhất ${by}`, en: (by) => `by ${by}` }),
  /** `by` is a day of the month, and the month is said where the period has more than one. */
  byDay: both({
    vi: (by: string, month: string) => `chậm nhất ngày ${by}${month}`,
    en: (by, month) => `by day ${Number(by)}${month}`,
  }),
  lastMonth: {
    month: { vi: '', en: '' },
    quarter: { vi: ' tháng cuối quý', en: " of the quarter's last month" },
    'half-year': { vi: ' tháng cuối kỳ', en: " of the half-year's last month" },
    year: { vi: ' tháng 12', en: ' Dec' },
  },
  taskDone: both({ vi: (task: string) => `hoàn thành nhiệm vụ ${task}`, en: (task) => `task ${task} is done` }),
  after: both({ vi: (event: string) => `Sau khi ${event}`, en: (event) => `After ${event}` }),
  /** So long after an event that has not occurred, or after the day of one that has. */
  within: both({
    vi: (span: string, event: string) => `Trong ${span} sau khi ${event}`,
    en: (span, event) => `Within ${span} after ${event}`,
  }),
  since: both({
    vi: (span: string, event: string, occurred: string) => `Trong ${span} kể từ ngày ${occurred} (ngày ${event})`,
    en: (span, event, occurred) => `Within ${span} of ${occurred} (${event})`,
  }),
} satisfies WordsWith<DueWords>;
