/** The day of each period by which something that recurs is due. */
import type { PeriodUnit } from '../calendar/period.ts';
import type { ReadingStep, UnreadableWording } from './reading.ts';
import { type Found, textOf, unreadable, type Words } from './sorted.ts';
import { placeChain, termOf } from './term.ts';
import type { Bound } from './written.ts';

/** The day as `by` says it, null for the last of the period; `none` when it can't be said. */
type By = { readonly by: string | null; readonly steps: readonly ReadingStep[] } | 'none';

type Day = Found<'term'> | Found<'last-month-day'>;

/** The day of each period that the phrase names; the period's last when it names none. */
export function byOf(words: Words, every: PeriodUnit, found: Day | undefined): By {
  if (found === undefined) return { by: null, steps: [] };
  const { lead } = found;
  const isBefore = lead.before && !lead.hour;
  const isSingle = found.kind === 'last-month-day' || found.chain.bounds.length === 1;
  if (lead.loose || (lead.from && isSingle)) return 'none';
  if (found.kind === 'last-month-day') return dayOfMonth(found.day.day, isBefore, false);
  const only = isSingle ? found.chain.bounds[0] : undefined;
  if (only?.index === null && only.unit === every) return isBefore ? 'none' : endOfPeriod(only.part);
  if (every === 'year') return dayOfYear(words, found, isBefore);
  return every === 'month' && only !== undefined ? dayOfEachMonth(only, isBefore) : 'none';
}

/** *ngày 20 hằng tháng*: a day that names no month. */
function dayOfEachMonth({ unit, month, index }: Bound, isBefore: boolean): By {
  return unit === 'day' && month === null && index !== null ? dayOfMonth(index, isBefore, true) : 'none';
}

/** *cuối quý hằng quý*. */
function endOfPeriod(part: 'start' | 'middle' | 'end' | null): By {
  return part === 'start' || part === 'middle'
    ? 'none'
    : { by: null, steps: [{ kind: 'by', by: null, before: false }] };
}

/** A day of a month; the day before the first is the last of the month before, which only a monthly duty can say. */
function dayOfMonth(day: number, isBefore: boolean, isMonthly: boolean): By {
  const number = isBefore ? day - 1 : day;
  if (day < 1 || day > 31 || (number === 0 && !isMonthly)) return 'none';
  const by = number === 0 || number === 31 ? null : String(number).padStart(2, '0');
  return { by, steps: [{ kind: 'by', by, before: isBefore }] };
}

const leapYear = 2000;

/** *ngày 30/02 hàng năm*: the day of each year that no year has; null where there is one. */
export function impossibleDay(words: Words, every: PeriodUnit, found: Day | undefined): UnreadableWording | null {
  if (every !== 'year' || found?.kind !== 'term') return null;
  const placing = placeChain(found.chain, textOf(words, found), leapYear);
  const isImpossible = placing.bounds === null && placing.steps.some(({ kind }) => kind === 'impossible');
  return isImpossible ? unreadable('not-understood', ...placing.steps) : null;
}

/** The day in a leap year, so that *trước ngày 1/3* is `02-29`: the last of February in any year. */
function dayOfYear(words: Words, found: Found<'term'>, isBefore: boolean): By {
  const { chain } = found;
  const hasShortYear = chain.bounds.some((bound) => bound.notes.some((note) => note.kind === 'short-year'));
  const placing = placeChain(chain, textOf(words, found), leapYear);
  if (placing.bounds === null || hasShortYear || (isBefore && chain.bounds.length > 1)) return 'none';
  if (chain.joins.includes('list')) return 'none';
  const before = isBefore || (chain.before && !found.lead.hour);
  const day = termOf(placing.bounds, before).due.day.slice(5);
  const by = day === '12-31' ? null : day;
  return { by, steps: [{ kind: 'by', by, before }] };
}
