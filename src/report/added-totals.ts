/** Counts of several plans put together. */
import type { Totals } from './answers.ts';
import { totalsOf } from './totals.ts';

/** Each count of one added to that of the other. */
export function addedTotals(one: Totals, other: Totals): Totals {
  const keys = Object.keys(one) as readonly (keyof Totals)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Totals;
}

/** The totals of nothing. */
export const noTotals: Totals = totalsOf([]);
