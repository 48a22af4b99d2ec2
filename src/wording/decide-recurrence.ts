/** Decides what a recurring wording means: how often, by which day of each period, from when until when. */

import type { RecurringDue } from '../calendar/due.ts';
import type { PeriodUnit } from '../calendar/period.ts';
import type { ReadingStep, WordingReading } from './reading.ts';
import { type Found, type Sorted, several, textOf, unreadable, type Words } from './sorted.ts';
import { placeChain, termOf } from './term.ts';
import { markAt } from './tokens.ts';
import type { Bound } from './written.ts';

/** The day of each period as `by` says it, or that it can't be said. */
type By = { readonly by: string | null; readonly steps: readonly ReadingStep[] } | 'none';

type Bounds = Pick<RecurringDue, 'from' | 'until'>;

/** The reading of a wording in which something recurs. */
export function decideRecurrence(words: Words, sorted: Sorted): WordingReading {
  const found = [...sorted.every, ...sorted['last-month-day'], ...sorted.ongoing, ...sorted.term];
  const units = new Set([
    ...sorted.every.map(({ unit }) => unit),
    ...sorted['last-month-day'].map(({ day }) => day.unit),
  ]);
  const [every] = units;
  if (every === undefined || every === null || units.size > 1) return several(words, found);

  const yearless = sorted.term.filter(({ chain }) => chain.bounds.every((bound) => bound.year === null));
  const dated = sorted.term.filter((term) => !yearless.includes(term));
  const days = [...yearless, ...sorted['last-month-day']];
  if (days.length > 1 || dated.length > 1) return several(words, found);

  const impossible = impossibleDay(words, every, days[0]);
  if (impossible !== null) return impossible;
  const by = byOf(words, every, days[0]);
  const bounds = boundsOf(words, every, dated[0]);
  if (by === 'none' || bounds === 'none' || (sorted.ongoing.length > 0 && by.by !== null)) return several(words, found);
  const due: RecurringDue = { kind: 'recurring', every, ...bounds, by: by.by };
  const steps: ReadingStep[] = [{ kind: 'every', unit: every }, ...by.steps];
  if (bounds.from !== null) steps.push({ kind: 'from', value: bounds.from });
  if (bounds.until !== null) steps.push({ kind: 'until', value: bounds.until });
  if (sorted.ongoing.length > 0) steps.push({ kind: 'ongoing-or-recurring' });
  return { due, day: null, steps };
}

function byOf(words: Words, every: PeriodUnit, found: Found<'term'> | Found<'last-month-day'> | undefined): By {
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
function impossibleDay(words: Words, every: PeriodUnit, found: Found<'term'> | Found<'last-month-day'> | undefined) {
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
  const before = isBefore || (chain.before && !found.lead.hour);
  const day = termOf(placing.bounds, before).due.day.slice(5);
  const by = day === '12-31' ? null : day;
  return { by, steps: [{ kind: 'by', by, before }] };
}

/** *hằng năm giai đoạn 2021 - 2030*, *hằng năm từ 2021*, *hằng quý năm 2021*. */
function boundsOf(words: Words, every: PeriodUnit, found: Found<'term'> | undefined): Bounds | 'none' {
  if (found === undefined) return { from: null, until: null };
  const { lead, chain } = found;
  const placing = placeChain(chain, textOf(words, found));
  const start = placing.bounds?.[0];
  const end = placing.bounds?.at(-1);
  const isBound = !lead.before && !lead.loose && !lead.latest && !chain.before;
  if (start === undefined || end === undefined || !isBound || isApart(words, found)) return 'none';
  if (start !== end) return { from: start.value, until: end.value };
  if (lead.from) return { from: start.value, until: null };
  if (lead.until) return { from: null, until: end.value };
  return end.unit === 'year' && every !== 'year' ? { from: end.value, until: end.value } : 'none';
}

/** Whether a semicolon or full stop makes the term a statement of its own. */
function isApart({ tokens }: Words, { start, end }: Found<'term'>): boolean {
  return markAt(tokens, start - 1, ';.') !== null || markAt(tokens, end, ';.') !== null;
}
