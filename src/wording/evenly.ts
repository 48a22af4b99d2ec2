/** Several days or periods of each year that lie evenly apart are one recurrence: *15/6 và 15/12 hằng năm*. */
import { daysInMonth } from '../calendar/day.ts';
import type { PeriodUnit } from '../calendar/period.ts';
import type { ReadingStep } from './reading.ts';
import type { Frequency } from './recurrence.ts';
import type { Found } from './sorted.ts';
import type { Token } from './tokens.ts';
import type { Bound } from './written.ts';

/** The recurrence that the days of a year make; `by` is null for the last day of each period. */
export interface Spread {
  readonly unit: PeriodUnit;
  readonly count: number;
  readonly by: string | null;
  readonly steps: readonly ReadingStep[];
}

const unitsByCount: Readonly<Record<number, PeriodUnit>> = { 2: 'half-year', 4: 'quarter', 12: 'month' };

/** The days, months or quarters of the terms as one recurrence; null where they are none, or not evenly apart. */
export function evenly(tokens: readonly Token[], terms: readonly Found<'term'>[]): Spread | null {
  const days = isOneList(tokens, terms) ? daysOf(terms) : null;
  const unit = unitsByCount[days?.length ?? 0];
  if (days === null || unit === undefined) return null;
  const apart = 12 / days.length;
  if (days.some(({ month }, at) => month !== (at + 1) * apart)) return null;
  const by = commonDay(days);
  if (by === undefined) return null;
  const isBefore = terms.some(({ lead }) => lead.before && !lead.hour);
  return {
    unit,
    count: days.length,
    by,
    steps: [
      { kind: 'evenly', count: days.length },
      { kind: 'by', by, before: isBefore },
    ],
  };
}

const countsByUnit: Readonly<Record<PeriodUnit, number>> = { month: 12, quarter: 4, 'half-year': 2, year: 1 };

/** Whether what the phrase says of how often agrees: *hằng năm*, *6 tháng một lần*, *02 lần/năm*. */
export function matches({ unit, count }: Spread, said: readonly Frequency[]): boolean {
  return said.every((one) => {
    if (one.unit === null) return false;
    return one.times === null ? one.unit === unit || one.unit === 'year' : countsByUnit[one.unit] * one.times === count;
  });
}

/** Whether nothing but a comma or *và* stands between one and the next. */
function isOneList(tokens: readonly Token[], terms: readonly Found<'term'>[]): boolean {
  const between = terms.slice(1).flatMap(({ start }, at) => tokens.slice(terms[at]?.end ?? start, start));
  return between.every(({ kind, text }) => (kind === 'mark' && text !== '.') || text === 'va');
}

/** A day of the year; `day` is null for the last of its month. */
interface DayOfYear {
  readonly month: number;
  readonly day: number | null;
}

function daysOf(terms: readonly Found<'term'>[]): DayOfYear[] | null {
  const found: (DayOfYear | null)[][] = [];
  const [shared] = terms;
  const day = shared?.chain.bounds.length === 1 ? sharedDay(shared.chain.bounds[0]) : null;
  const isShared = day !== null && terms.length === 2;
  for (const { chain, lead } of isShared ? terms.slice(1) : terms) {
    if (chain.joins.includes('range') || chain.before || lead.loose || lead.from) return null;
    const isBefore = (isShared ? shared?.lead : lead)?.before === true && !lead.hour;
    found.push(chain.bounds.map((bound) => dayOf(isShared ? withDay(bound, day) : bound, isBefore)));
  }
  const days = found.flat();
  return days.includes(null) ? null : (days as DayOfYear[]);
}

/** *ngày 25 các tháng 3, 6, 9, 12*: a day that names no month stands for all of them. */
function sharedDay(bound: Bound | undefined): number | null {
  return bound?.unit === 'day' && bound.month === null ? bound.index : null;
}

function withDay(bound: Bound, day: number | null): Bound {
  return bound.unit === 'month' ? { ...bound, unit: 'day', month: bound.index, index: day } : { ...bound, index: null };
}

function dayOf({ unit, month, index, part }: Bound, isBefore: boolean): DayOfYear | null {
  if (index === null || part === 'start' || part === 'middle') return null;
  if (unit === 'day') return month === null ? null : dayOfMonth(month, isBefore ? index - 1 : index, isBefore);
  if (isBefore || (unit !== 'month' && unit !== 'quarter')) return null;
  return { month: unit === 'month' ? index : index * 3, day: null };
}

function dayOfMonth(month: number, day: number, isBefore: boolean): DayOfYear | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2000, month)) return null;
  return { month, day: !isBefore && day === daysInMonth(2000, month) ? null : day };
}

/** The day that all have in common, `DD`; null for the last of the month, undefined when they have none. */
function commonDay(days: readonly DayOfYear[]): string | null | undefined {
  const number = days.find(({ day }) => day !== null)?.day ?? null;
  if (number === null) return null;
  const isCommon = days.every(({ month, day }) => (day ?? daysInMonth(2000, month)) === number);
  return isCommon ? String(number).padStart(2, '0') : undefined;
}
