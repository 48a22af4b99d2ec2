/** Deadlines in words, from the value as it stands in the plan's files. */
import { isDay } from '../../calendar/day.ts';
import { spanNamed } from '../../calendar/due.ts';
import { entriesNamed } from '../../calendar/due-name.ts';
import type { PeriodUnit } from '../../calendar/period.ts';
import type { WrittenDue } from '../../report/answers.ts';
import { dayText, monthDayText, spanText, termText } from './day-text.ts';
import type { InBoth, Language } from './language.ts';

const each: InBoth<Readonly<Record<PeriodUnit, string>>> = {
  vi: { month: 'Hằng tháng', quarter: 'Hằng quý', 'half-year': '6 tháng một lần', year: 'Hằng năm' },
  en: { month: 'Every month', quarter: 'Every quarter', 'half-year': 'Every half-year', year: 'Every year' },
};

const lastMonth: InBoth<Readonly<Record<PeriodUnit, string>>> = {
  vi: { month: '', quarter: ' tháng cuối quý', 'half-year': ' tháng cuối kỳ', year: ' tháng 12' },
  en: {
    month: '',
    quarter: " of the quarter's last month",
    'half-year': " of the half-year's last month",
    year: ' Dec',
  },
};

/**
 * The deadline as an official would write it: `Quý I năm 2021`, `Thường xuyên`, `Hằng năm, chậm nhất 14/12`,
 * `Sau khi Đề án được phê duyệt, trong 15 ngày`. A value that is no deadline is given back as it is.
 */
export function dueText(value: WrittenDue, language: Language): string {
  if (typeof value !== 'string') return 'after' in value ? eventText(value, language) : recurringText(value, language);
  if (value === 'ongoing') return language === 'vi' ? 'Thường xuyên' : 'Ongoing';
  return termText(value, language);
}

function recurringText(value: Readonly<Record<string, string>>, language: Language): string {
  const { every, from, until, by } = value;
  const parts = [(every !== undefined && each[language][every as PeriodUnit]) || (every ?? '')];
  if (by !== undefined) parts.push(byText(by, every as PeriodUnit, language));
  const end = from === undefined ? 'until' : 'to';
  const bounds = [bound('from', from, language), bound(end, until, language)].filter((text) => text !== null);
  return [...parts, ...(bounds.length === 0 ? [] : [bounds.join(' ')])].join(', ');
}

type Join = 'from' | 'to' | 'until';

const boundWords: InBoth<Readonly<Record<Join, string>>> = {
  vi: { from: 'từ', to: 'đến', until: 'đến' },
  en: { from: 'from', to: 'to', until: 'until' },
};

function bound(which: Join, name: string | undefined, language: Language): string | null {
  if (name === undefined) return null;
  return `${boundWords[language][which]} ${lowerFirst(termText(name, language), language)}`;
}

function byText(by: string, every: PeriodUnit, language: Language): string {
  if (by.includes('-'))
    return language === 'vi' ? `chậm nhất ${monthDayText(by, 'vi')}` : `by ${monthDayText(by, 'en')}`;
  const month = lastMonth[language][every] ?? '';
  return language === 'vi' ? `chậm nhất ngày ${by}${month}` : `by day ${Number(by)}${month}`;
}

function eventText(value: Readonly<Record<string, string>>, language: Language): string {
  const event = (value.after ?? '').replace(/^(?:(?:ngay )?sau )?khi\s+|^after\s+/iu, '');
  const parts = [language === 'vi' ? `Sau khi ${event}` : `After ${event}`];
  if (value.occurred !== undefined && isDay(value.occurred)) parts[0] += ` (${dayText(value.occurred, language)})`;
  const span = value.within === undefined ? null : spanNamed(value.within);
  if (span !== null) parts.push(language === 'vi' ? `trong ${spanText(span, 'vi')}` : `within ${spanText(span, 'en')}`);
  return parts.join(', ');
}

/** Inside a Vietnamese sentence `Quý I` is `quý I`; English names of periods keep their capital. */
function lowerFirst(text: string, language: Language): string {
  return language === 'vi' ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** A due value given as one line of text, as `dueName` writes it, in words; what is no due value is given back as it is. */
export function dueNameText(name: string, language: Language): string {
  return lowerFirst(dueText(entriesNamed(name) ?? name, language), language);
}
