/**
 * Due values: what the plan's files say a task's deadline is, understood. A deadline is a day or a period
 * (whose last day counts), open-ended, recurring, or hung on an event; only the first kind has one day of its own.
 */
import { addDays, addMonths, type Day, dayFrom, daysInMonth, isDay, lastDay, partsOf } from './day.ts';
import {
  firstDayNamed,
  lastDayNamed,
  type Period,
  type PeriodUnit,
  periodAfter,
  periodContaining,
  periodNamed,
} from './period.ts';

/** A deadline as the files state it. */
export type Due = TermDue | OngoingDue | NoDue | RecurringDue | EventDue | AfterTaskDue;

/** A day or a period: due on `day`, which is the period's last. `value` is the text in the files. */
export interface TermDue {
  readonly kind: 'term';
  readonly value: string;
  readonly unit: 'day' | PeriodUnit;
  readonly day: Day;
}

/** An open-ended duty (*thường xuyên*). */
interface OngoingDue {
  readonly kind: 'ongoing';
}

/** The document names no deadline: it says so of itself, and is not a deadline that somebody forgot. */
interface NoDue {
  readonly kind: 'none';
}

/** One occurrence in each period, from the one that holds `from`'s first day to the one that holds `until`'s last. */
export interface RecurringDue {
  readonly kind: 'recurring';
  readonly every: PeriodUnit;
  /** A day or period name as written; null where it begins with the period in which the plan was issued. */
  readonly from: string | null;
  /** A day or period name as written; null where it has no end. */
  readonly until: string | null;
  /** `MM-DD` for a year, `DD` in the last month of a shorter period; null for the period's last day. */
  readonly by: string | null;
}

/** Hangs on an event. Without `within`, no term runs even after the event occurred. */
export interface EventDue {
  readonly kind: 'event';
  readonly event: string;
  readonly within: Span | null;
  readonly occurred: Day | null;
}

/** Hangs on another task of the plan: its term runs from the day on which that is completed. */
export interface AfterTaskDue {
  readonly kind: 'after-task';
  /** Its id. */
  readonly task: string;
  readonly within: Span | null;
  /** The day of its completion as known on the day of a view; null in the files, which say nothing of it. */
  readonly completed: Day | null;
}

/** A length of time: `15 days`, `10 working days`, `3 months`. */
export interface Span {
  readonly count: number;
  readonly unit: 'days' | 'working days' | 'months';
}

/** One occurrence of a recurring duty: its period's name and the day it falls due. */
export interface Occurrence {
  readonly period: string;
  readonly day: Day;
}

/** The term that a text such as `2021-Q1` or `2021-03-31` names; null if it names none that exists. */
export function termNamed(text: string): TermDue | null {
  if (isDay(text)) return { kind: 'term', value: text, unit: 'day', day: text };
  const period = periodNamed(text);
  return period === null ? null : { kind: 'term', value: text, unit: period.unit, day: period.last };
}

const spanText = /^([1-9]\d{0,3}) (days?|working days?|months?)$/;

/**
 * How a new deadline lies to the one before, by their days: an `extension` is later, `earlier` brings it forward. A first
 * deadline where the document named none is neither; anything else without two days to compare moves the deadline as a whole.
 */
export function moveBetween(from: Due, to: Due): 'extension' | 'earlier' | 'same-day' | 'first' {
  if (from.kind === 'none') return 'first';
  if (from.kind !== 'term' || to.kind !== 'term' || to.day > from.day) return 'extension';
  return to.day < from.day ? 'earlier' : 'same-day';
}

/** The span that a text such as `15 days` names; null if it names none. */
export function spanNamed(text: string): Span | null {
  const parts = spanText.exec(text);
  if (parts === null) return null;
  const unit = (parts[2] as string).replace(/s?$/, 's') as Span['unit'];
  return { count: Number(parts[1]), unit };
}

/** The span as the files write it. */
export function spanName(span: Span): string {
  return `${span.count} ${span.count === 1 ? span.unit.slice(0, -1) : span.unit}`;
}

/**
 * The day a span ends when it starts at `start`. The starting day is not counted (Civil Code 2015, art. 147).
 * `isDayOff` decides which days are no working days.
 */
export function endOfSpan(start: Day, span: Span, isDayOff: (day: Day) => boolean): Day {
  switch (span.unit) {
    case 'days':
      return addDays(start, span.count);
    case 'months':
      return addMonths(start, span.count);
    case 'working days': {
      let day = start;
      for (let left = span.count; left > 0 && day < lastDay; ) {
        day = addDays(day, 1);
        if (!isDayOff(day)) left -= 1;
      }
      return day;
    }
  }
}

/**
 * Every occurrence from the first on, ending only where `until` or the calendar ends: take as many as needed.
 * `issued` is the day or period in which the plan was issued; without `from` nothing falls due before it.
 */
export function* occurrencesOf(due: RecurringDue, issued: string): Generator<Occurrence> {
  const start = firstDayNamed(due.from ?? issued);
  if (start === null) return;
  const until = due.until === null ? null : lastDayNamed(due.until);
  let period: Period | null = periodContaining(due.every, start);
  while (period !== null && (until === null || period.first <= until)) {
    const day = occurrenceDay(period, due.by);
    if (due.from !== null || day >= start) yield { period: period.name, day };
    period = period.last === lastDay ? null : periodAfter(period);
  }
}

/** Whether a `by` fits the unit: `MM-DD` for a year, `DD` for the shorter ones. */
export function fitsUnit(by: string, every: PeriodUnit): boolean {
  if (every !== 'year') return /^\d{2}$/.test(by) && Number(by) >= 1 && Number(by) <= 31;
  return isDay(`2020-${by}`);
}

function occurrenceDay(period: Period, by: string | null): Day {
  if (by === null) return period.last;
  const end = partsOf(period.last);
  const month = by.includes('-') ? Number(by.slice(0, 2)) : end.month;
  return dayFrom(end.year, month, Math.min(Number(by.slice(-2)), daysInMonth(end.year, month)));
}
