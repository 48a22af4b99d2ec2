/** Decides what a recurring wording means: how often, by which day of each period, from when until when. */

import type { RecurringDue } from '../calendar/due.ts';
import { type PeriodUnit, periodUnits } from '../calendar/period.ts';
import { byOf, impossibleDay } from './by.ts';
import { evenly, matches, type Spread } from './evenly.ts';
import type { ReadingStep, WordingReading } from './reading.ts';
import type { Frequency } from './recurrence.ts';
import { type Found, type Sorted, several, textOf, type Words } from './sorted.ts';
import { type PlacedBound, placeChain } from './term.ts';
import { markAt } from './tokens.ts';

type Bounds = Pick<RecurringDue, 'from' | 'until'>;

/** The reading of a wording in which something recurs. */
export function decideRecurrence(words: Words, sorted: Sorted): WordingReading {
  const found = [...sorted.every, ...sorted.times, ...sorted['last-month-day'], ...sorted.ongoing, ...sorted.term];
  const yearless = sorted.term.filter(({ chain }) => chain.bounds.every((bound) => bound.year === null));
  const [dated, ...further] = sorted.term.filter((term) => !yearless.includes(term));
  const often = frequencyOf(words, sorted, yearless);
  // *Hằng năm, tổng kết năm 2030* has a deadline more.
  const isMore = further.length > 0 || sorted.named.some(({ isLoose }) => isLoose);
  if (often === null || isMore) return several(words, found);

  const { every, spread } = often;
  const [day] = [...yearless, ...sorted['last-month-day']];
  const impossible = spread === null ? impossibleDay(words, every, day) : null;
  if (impossible !== null) return impossible;
  const by = spread ?? byOf(words, every, day);
  const bounds = boundsOf(words, every, dated);
  if (by === 'none' || bounds === 'none' || (sorted.ongoing.length > 0 && by.by !== null)) return several(words, found);
  const due: RecurringDue = { kind: 'recurring', every, ...bounds, by: by.by };
  const steps: ReadingStep[] = [{ kind: 'every', unit: every }, ...by.steps];
  if (bounds.from !== null) steps.push({ kind: 'from', value: bounds.from });
  if (bounds.until !== null) steps.push({ kind: 'until', value: bounds.until });
  if (sorted.ongoing.length > 0) steps.push({ kind: 'ongoing-or-recurring' });
  return { due, day: null, steps };
}

interface Often {
  readonly every: PeriodUnit;
  /** Null where each period has one day at most. */
  readonly spread: Spread | null;
}

/** How often, by what the phrase says of it and the days that it names; null when they do not go together. */
function frequencyOf(words: Words, sorted: Sorted, yearless: readonly Found<'term'>[]): Often | null {
  const lastMonthDays = sorted['last-month-day'].map(({ day }): Frequency => ({ unit: day.unit, times: null }));
  const times = sorted.times.map(({ count }): Frequency => ({ unit: 'year', times: count }));
  const spread = lastMonthDays.length > 0 ? null : evenly(words.tokens, yearless);
  if (spread !== null) return matches(spread, [...sorted.every, ...times]) ? { every: spread.unit, spread } : null;
  if (yearless.length + lastMonthDays.length > 1) return null;
  const said = [...sorted.every, ...lastMonthDays];
  const every = said[0]?.unit ?? null;
  const isOnce = [...said, ...times].every((one) => (one.times ?? 1) === 1);
  return every !== null && isOnce && said.every(({ unit }) => unit === every) ? { every, spread: null } : null;
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
  // *Hằng năm, từ tháng 9/2021 đến tháng 5/2022* may not mean two years.
  if (start !== end) return isShorter(end.unit, every) ? 'none' : { from: start.value, until: end.value };
  if (lead.from) return { from: start.value, until: null };
  if (lead.until) return { from: null, until: end.value };
  return end.unit === 'year' && every !== 'year' ? { from: end.value, until: end.value } : 'none';
}

function isShorter(unit: PlacedBound['unit'], than: PeriodUnit): boolean {
  return unit === 'day' || periodUnits.indexOf(unit) < periodUnits.indexOf(than);
}

/** Whether a semicolon or full stop makes the term a statement of its own. */
function isApart({ tokens }: Words, { start, end }: Found<'term'>): boolean {
  return markAt(tokens, start - 1, ';.') !== null || markAt(tokens, end, ';.') !== null;
}
