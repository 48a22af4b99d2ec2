/** Counts of several plans put together. */
import type { Totals } from './answers.ts';
import { totalsOf } from './totals.ts';

/** Each count of one added to that of the other. */
export function addedTotals(one: Totals, other: Totals): Totals {
  return added(one, other);
}

/** The same for counts of any names. */
export function added<Counts extends object>(one: Counts, other: Counts): Counts {
  const counts = Object.entries(one).map(([key, count]) => [key, count + other[key as keyof Counts]]);
  return Object.fromEntries(counts) as Counts;
}

/** The totals of nothing. */
export const noTotals: Totals = totalsOf([]);
