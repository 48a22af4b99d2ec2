/**
 * What was understood of a deadline's wording: the due value, its day, and the steps from the phrase to the value.
 * Everything here is data; the words for a reader are the output's.
 */
import type { Day } from '../calendar/day.ts';
import type { Due, Span } from '../calendar/due.ts';
import type { PeriodUnit } from '../calendar/period.ts';

/** A phrase that was understood, or the reason why not. */
export type WordingReading = UnderstoodWording | UnreadableWording;

export interface UnderstoodWording {
  readonly due: Due;
  /** The day the phrase names; null when it names none of its own (open-ended, recurring, hung on an event). */
  readonly day: Day | null;
  /** How it was read, in the order of reading. */
  readonly steps: readonly ReadingStep[];
}

export interface UnreadableWording {
  readonly due: null;
  readonly fault: WordingFault;
  /** What was recognised before the reading failed, and what it failed on. */
  readonly steps: readonly ReadingStep[];
}

/**
 * `no-year`: there is a deadline, but not which year; `no-period`: there is no deadline in it;
 * `not-understood`: there is one, but it is inexact, contradicts itself, or is not the only one.
 */
export type WordingFault = 'no-year' | 'no-period' | 'not-understood';

/** One step of a reading. Texts are pieces of the phrase as typed, in NFC, and still hostile. */
export type ReadingStep = RecognisedStep | SetAsideStep | MendedStep | FailedStep;

/** What the phrase says. */
export type RecognisedStep =
  /** The phrase was found in this part of a longer sentence. */
  | { readonly kind: 'excerpt'; readonly text: string }
  | { readonly kind: 'day'; readonly day: Day }
  /** `index` counts in the year from 1. */
  | { readonly kind: 'period'; readonly unit: PeriodUnit; readonly index: number; readonly year: number }
  /** The first or last so many months of a year (*6 tháng đầu năm*). */
  | { readonly kind: 'months-of-year'; readonly count: number; readonly part: 'first' | 'last' }
  /** Of several days or periods in a row the last one counts; both are named as the files write them. */
  | { readonly kind: 'range-end'; readonly from: string; readonly to: string }
  | { readonly kind: 'last-day-of-period'; readonly day: Day }
  /** *trước* X is the day before X begins. */
  | { readonly kind: 'before'; readonly begins: Day; readonly day: Day }
  | { readonly kind: 'every'; readonly unit: PeriodUnit }
  /** In each period the day is `by`; null for the period's last. `before`: the phrase named the day after it. */
  | { readonly kind: 'by'; readonly by: string | null; readonly before: boolean }
  | { readonly kind: 'from'; readonly value: string }
  | { readonly kind: 'until'; readonly value: string }
  | { readonly kind: 'ongoing' }
  /** Open-ended within a term (*thường xuyên trong năm 2021*): a due value of that term says as much. */
  | { readonly kind: 'ongoing-during'; readonly value: string; readonly day: Day }
  /** Both open-ended and recurring (*thường xuyên hằng năm*): a due value of either kind says as much. */
  | { readonly kind: 'ongoing-or-recurring' }
  | { readonly kind: 'event'; readonly text: string }
  /** An event beside a day or period, which alone is the deadline (*quý I/2027, sau khi HĐND thông qua*). */
  | { readonly kind: 'condition'; readonly text: string }
  /** Another day or period, as the files write it, that is not the deadline: *trình tháng 4/2026, hoàn thành ...*. */
  | { readonly kind: 'beside'; readonly text: string; readonly value: string }
  /** So many days or periods in a year, evenly apart, that make one recurrence: *tháng 6 và tháng 12 hằng năm*. */
  | { readonly kind: 'evenly'; readonly count: number }
  | { readonly kind: 'within'; readonly span: Span };

/** What the phrase holds beside its deadline. */
export type SetAsideStep =
  /** In parentheses. */
  | { readonly kind: 'remark-ignored'; readonly text: string }
  /** In quotation marks: the title of a document. */
  | { readonly kind: 'title-ignored'; readonly text: string }
  /** The number and date of a document. */
  | { readonly kind: 'citation-ignored'; readonly text: string }
  /** Years that are part of a name: *Đề án giai đoạn 2021 - 2025*. */
  | { readonly kind: 'name-ignored'; readonly text: string }
  /** An hour of the day: plans count in whole days, so *trước 17 giờ ngày D* is D. */
  | { readonly kind: 'hour-ignored' };

/** A typing slip that leaves no doubt. */
type MendedStep =
  /** `lV` or `IIII` for `IV`. */
  | { readonly kind: 'roman-typo'; readonly text: string; readonly index: number }
  /** `20 21` for 2021. */
  | { readonly kind: 'year-joined'; readonly text: string; readonly year: number };

/** What stopped the reading. */
type FailedStep =
  | { readonly kind: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly kind: 'year-missing'; readonly text: string }
  /** A year of two digits is not completed. */
  | { readonly kind: 'short-year'; readonly text: string }
  /** The calendar has no such day or period. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** The range ends before it starts. */
  | { readonly kind: 'backwards'; readonly text: string }
  /** The list has gaps. */
  | { readonly kind: 'gap'; readonly text: string }
  /** Says when the work starts, as the files would write it, and not when it ends. */
  | { readonly kind: 'start-only'; readonly text: string; readonly value: string }
  /** Says what was done (*đã ban hành ngày 15/6/2021*), or what is not being done, or not known. */
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'denied'; readonly text: string }
  /** Names no exact day: *đầu năm*, *năm học*, *mỗi tuần*. */
  | { readonly kind: 'inexact'; readonly text: string }
  /** More than one deadline, with each of them. */
  | { readonly kind: 'several'; readonly found: readonly FoundDeadline[] };

/** One of several deadlines, and its due value where it has one by itself. */
export interface FoundDeadline {
  readonly text: string;
  readonly value: string | null;
}
