/** Days, periods and spans of time as people write them. */
import { type Day, isDay, partsOf } from '../../calendar/day.ts';
import type { Span } from '../../calendar/due.ts';
import { type Period, periodNamed } from '../../calendar/period.ts';
import type { InBoth, Language } from './language.ts';
import { countText } from './number-text.ts';

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const romanQuarters = ['I', 'II', 'III', 'IV'];

/** `15/12/2021`; in English `15 Dec 2021`, which no reader takes for another day. */
export function dayText(day: Day, language: Language): string {
  const { year, month, day: number } = partsOf(day);
  if (language === 'vi') return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
  return `${number} ${englishMonths[month - 1]} ${year}`;
}

/** A day of every year from its `MM-DD`: `14/12`, in English `14 Dec`. */
export function monthDayText(monthDay: string, language: Language): string {
  const [month = '', day = ''] = monthDay.split('-');
  return language === 'vi' ? `${day}/${month}` : `${Number(day)} ${englishMonths[Number(month) - 1] ?? month}`;
}

/** A period in words: `Quý I năm 2021`, `Tháng 3 năm 2021`, `6 tháng đầu năm 2021`, `Năm 2021`. */
export function periodText(period: Period, language: Language): string {
  const { unit, year, index } = period;
  switch (unit) {
    case 'month':
      return language === 'vi' ? `Tháng ${index} năm ${year}` : `${englishMonths[index - 1]} ${year}`;
    case 'quarter':
      return language === 'vi' ? `Quý ${romanQuarters[index - 1]} năm ${year}` : `Q${index} ${year}`;
    case 'half-year':
      return language === 'vi' ? `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}` : `H${index} ${year}`;
    case 'year':
      return language === 'vi' ? `Năm ${year}` : String(year);
  }
}

/** The words for a day or period name as in the files (`2021-03-31`, `2021-Q1`); the text itself if it is neither. */
export function termText(name: string, language: Language): string {
  if (isDay(name)) return dayText(name, language);
  const period = periodNamed(name);
  return period === null ? name : periodText(period, language);
}

const spanUnits: InBoth<Readonly<Record<Span['unit'], string>>> = {
  vi: { days: 'ngày', 'working days': 'ngày làm việc', months: 'tháng' },
  en: { days: 'day', 'working days': 'working day', months: 'month' },
};

/** A length of time: `15 ngày`, `10 ngày làm việc`. */
export function spanText({ count, unit }: Span, language: Language): string {
  return countText(count, language, { vi: spanUnits.vi[unit], en: spanUnits.en[unit] });
}
