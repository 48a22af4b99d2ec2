/** The days that a deadline names, whatever its kind. */
import type { Day } from '../calendar/day.ts';
import { type Due, endOfSpan } from '../calendar/due.ts';
import { firstDayNamed, lastDayNamed } from '../calendar/period.ts';

/** The last day on which anything falls due by it; null where it has no end, or none yet. */
export function lastDayOf(due: Due): Day | null {
  if (due.kind === 'term') return due.day;
  return due.kind === 'recurring' && due.until !== null ? lastDayNamed(due.until) : null;
}

/** The farthest day that it names, a term after an event counted from the day given; null where it names none. */
export function farthestDayOf(due: Due, counted: Day): Day | null {
  switch (due.kind) {
    case 'term':
      return due.day;
    case 'ongoing':
    case 'none':
      return null;
    case 'recurring':
      return lastDayOf(due) ?? (due.from === null ? null : firstDayNamed(due.from));
    case 'event':
    case 'after-task':
      return due.within === null ? null : endOfSpan(counted, due.within, () => false);
  }
}
