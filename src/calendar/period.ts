/** Periods of the calendar: the quarters, months, half-years and years in which plans state deadlines. */
import { addDays, type Day, dayFrom, daysInMonth, isDay, partsOf } from './day.ts';

export const periodUnits = ['month', 'quarter', 'half-year', 'year'] as const;

/** What recurs, or what a deadline names: a month, quarter, half-year or year. */
export type PeriodUnit = (typeof periodUnits)[number];

/** One period, both ends inclusive, with its name as the files write it (`2021-03`, `2021-Q1`, `2021-H1`, `2021`). */
export interface Period {
  readonly unit: PeriodUnit;
  readonly year: number;
  /** Which of its kind in the year, from 1: month 1-12, quarter 1-4, half-year 1-2, year 1. */
  readonly index: number;
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

const monthsIn: Record<PeriodUnit, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const named = /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)))?$/;

/** The period of a name such as `2021-Q1`; null if the text is no period or there is no such one (`2021-Q5`). */
export function periodNamed(text: string): Period | null {
  const parts = named.exec(text);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (year < 1000) return null;
  const [, , month, quarter, half] = parts;
  if (month !== undefined) return periodOf('month', year, Number(month));
  if (quarter !== undefined) return periodOf('quarter', year, Number(quarter));
  if (half !== undefined) return periodOf('half-year', year, Number(half));
  return periodOf('year', year, 1);
}

/** The period with this index in the year; null when the year has none such. */
export function periodOf(unit: PeriodUnit, year: number, index: number): Period | null {
  const months = monthsIn[unit];
  if (index < 1 || index > 12 / months) return null;
  const lastMonth = index * months;
  return {
    unit,
    year,
    index,
    name: periodName(unit, year, index),
    first: dayFrom(year, lastMonth - months + 1, 1),
    last: dayFrom(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

/** The period of that unit in which the day lies. */
export function periodContaining(unit: PeriodUnit, day: Day): Period {
  const { year, month } = partsOf(day);
  return periodOf(unit, year, Math.ceil(month / monthsIn[unit])) as Period;
}

/** The next period of the same unit. */
export function periodAfter(period: Period): Period {
  const next = periodOf(period.unit, period.year, period.index + 1);
  return next ?? (periodOf(period.unit, period.year + 1, 1) as Period);
}

/** The period before of the same unit. */
export function periodBefore(period: Period): Period {
  const before = periodOf(period.unit, period.year, period.index - 1);
  return before ?? periodContaining(period.unit, addDays(period.first, -1));
}

/** The last day that a day or period name means: itself for a day, its last day for a period; null for neither. */
export function lastDayNamed(text: string): Day | null {
  if (isDay(text)) return text;
  return periodNamed(text)?.last ?? null;
}

/** The first day of what a day or period name means; null for neither. */
export function firstDayNamed(text: string): Day | null {
  if (isDay(text)) return text;
  return periodNamed(text)?.first ?? null;
}

function periodName(unit: PeriodUnit, year: number, index: number): string {
  const years = String(year).padStart(4, '0');
  switch (unit) {
    case 'month':
      return `${years}-${String(index).padStart(2, '0')}`;
    case 'quarter':
      return `${years}-Q${index}`;
    case 'half-year':
      return `${years}-H${index}`;
    case 'year':
      return years;
  }
}
