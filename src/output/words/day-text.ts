/** Days, periods and spans of time as people write them. */

import { type Day, isDay, partsOf } from '../../calendar/day.ts';
import type { Span } from '../../calendar/due.ts';
import { type Period, type PeriodUnit, periodNamed } from '../../calendar/period.ts';
import { uncapitalised } from '../text/capital.ts';
import { both, type InBoth, type Language, type WordsWith } from './language.ts';
import { nouns } from './nouns.ts';
import { countText, type Noun } from './number-text.ts';

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const romanQuarters = ['I', 'II', 'III', 'IV'];

/** `15/12/2021`; in English `15 Dec 2021`, which no reader takes for another day. */
export function dayText(day: Day, language: Language): string {
  return words.day[language](day);
}

/**
 * The day as letters write it (Nghị định 30/2020/NĐ-CP): `05/3/2021`, `31/12/2021`; days below 10 and the months 1 and 2
 * have a leading zero.
 */
export function officialDay(day: Day, language: Language): string {
  return words.official[language](day);
}

/** A day of every year from its `MM-DD`: `14/12`, in English `14 Dec`. */
export function monthDayText(monthDay: string, language: Language): string {
  const [month = '', day = ''] = monthDay.split('-');
  return words.monthDay[language](month, day);
}

/** A period in words: `Quý I năm 2021`, `Tháng 3 năm 2021`, `6 tháng đầu năm 2021`, `Năm 2021`. */
export function periodText({ unit, year, index }: Period, language: Language): string {
  return words.period[unit][language](year, index);
}

/** The words for a day or period name as in the files (`2021-03-31`, `2021-Q1`); the text itself if it is neither. */
export function termText(name: string, language: Language): string {
  if (isDay(name)) return dayText(name, language);
  const period = periodNamed(name);
  return period === null ? name : periodText(period, language);
}

/** Inside a Vietnamese sentence `Quý I` is `quý I`; English names of periods keep their capital. */
export function insideSentence(text: string, language: Language): string {
  return words.inside[language](text);
}

/** A length of time: `15 ngày`, `10 ngày làm việc`. */
export function spanText({ count, unit }: Span, language: Language): string {
  return countText(count, language, spanUnits[unit]);
}

/** The day of a document, after its number. */
export const ofDay: InBoth<(day: Day) => string> = {
  vi: (day) => `ngày ${dayText(day, 'vi')}`,
  en: (day) => `of ${dayText(day, 'en')}`,
};

const spanUnits: Readonly<Record<Span['unit'], Noun>> = {
  days: nouns.day,
  'working days': { vi: 'ngày làm việc', en: 'working day' },
  months: { vi: 'tháng', en: 'month' },
};

interface DayWords {
  readonly period: Readonly<Record<PeriodUnit, (year: number, index: number) => string>>;
}

const words = {
  day: both({
    vi: (day: Day) => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
    en: (day) => `${partsOf(day).day} ${englishMonths[partsOf(day).month - 1]} ${partsOf(day).year}`,
  }),
  official: both({
    vi: (day: Day) => `${day.slice(8)}/${officialMonth(partsOf(day).month)}/${day.slice(0, 4)}`,
    en: (day) => dayText(day, 'en'),
  }),
  monthDay: both({
    vi: (month: string, day: string) => `${day}/${month}`,
    en: (month, day) => `${Number(day)} ${englishMonths[Number(month) - 1] ?? month}`,
  }),
  period: {
    month: {
      vi: (year, index) => `Tháng ${index} năm ${year}`,
      en: (year, index) => `${englishMonths[index - 1]} ${year}`,
    },
    quarter: {
      vi: (year, index) => `Quý ${romanQuarters[index - 1]} năm ${year}`,
      en: (year, index) => `Q${index} ${year}`,
    },
    'half-year': {
      vi: (year, index) => `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`,
      en: (year, index) => `H${index} ${year}`,
    },
    year: { vi: (year) => `Năm ${year}`, en: String },
  },
  inside: both({ vi: uncapitalised, en: (text) => text }),
} satisfies WordsWith<DayWords>;

/** `01`, `02`, `3`: as dates of documents write the month. */
export function officialMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}
