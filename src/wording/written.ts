/** A day or period as a wording writes it, before anything is known of the calendar. */
import type { PeriodUnit } from '../calendar/period.ts';
import type { ReadingStep } from './reading.ts';

/** A day or period as written: it may lack its year, and may not exist. */
export interface Bound {
  readonly unit: 'day' | PeriodUnit;
  /** Null when the phrase does not say, or writes it with two digits. */
  readonly year: number | null;
  /** Of a day; null when the phrase does not say, and for a period. */
  readonly month: number | null;
  /** The day of the month, or which of its kind in the year; null when only the kind is named (*cuối quý*). */
  readonly index: number | null;
  /** *đầu*, *giữa*, *cuối* in front of it. */
  readonly part: 'start' | 'middle' | 'end' | null;
  /** What was mended or found wanting in it. */
  readonly notes: readonly ReadingStep[];
}

/**
 * What stands in front, which decides whether bare numbers may be a deadline: `inner` another word, `opening`
 * nothing or a mark, `led` words such as *trong*, `joined` the first half of a range.
 */
export type Context = 'inner' | 'opening' | 'led' | 'joined';
