/** What can be found in a wording, and what it takes to find one of its kinds. */
import type { Span } from '../calendar/due.ts';
import type { Chain } from './chain.ts';
import type { Lead } from './lead.ts';
import type { Every, LastMonthDay } from './recurrence.ts';
import type { Token } from './tokens.ts';

/**
 * One thing found. `unclear` must not be read over, be it words that name no day or a number that nothing accounts
 * for; the date of a document (`cited`) and the years in a name (`named`) may, and what the work goes by (`going-by`:
 * *theo kế hoạch quý IV/2026*) only beside a deadline that leaves no doubt.
 */
export type FoundValue =
  | { readonly kind: 'term'; readonly lead: Lead; readonly chain: Chain }
  | { readonly kind: 'last-month-day'; readonly lead: Lead; readonly day: LastMonthDay }
  /** `times` is how often in each period, null where the phrase does not say. */
  | { readonly kind: 'every'; readonly unit: Every; readonly times: number | null }
  | { readonly kind: 'times'; readonly count: number }
  | { readonly kind: 'ongoing' }
  | { readonly kind: 'event'; readonly words: number; readonly within: Span | null }
  | { readonly kind: 'cited' }
  | { readonly kind: 'going-by' }
  | { readonly kind: 'named'; readonly isLoose: boolean }
  | { readonly kind: 'done' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'unclear'; readonly why: 'inexact' | 'onwards' | 'stray' };

/** What was found, and where: indexes of tokens, the end exclusive. */
export type Finding<V extends FoundValue = FoundValue> = V & { readonly start: number; readonly end: number };

/** What starts at a token, null when nothing of its kind does. `previous` is what was found last, wherever it ended. */
export type Reader = (
  tokens: readonly Token[],
  at: number,
  previous: Finding | undefined,
) => (FoundValue & { readonly end: number }) | null;
