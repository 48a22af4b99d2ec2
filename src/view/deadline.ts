/** The day that a deadline falls on, and the occurrences of a recurring one. */
import type { Day } from '../calendar/day.ts';
import { isDayOff, plannedRoll } from '../calendar/days-off.ts';
import { type Due, endOfSpan, occurrencesOf, type RecurringDue } from '../calendar/due.ts';
import type { Plan } from '../plan/model.ts';
import type { Deadline } from './view.ts';

type Calendar = Pick<Plan, 'daysOff' | 'settings' | 'document'>;

/** The deadline with its day; a recurring one has a day only in its occurrences. */
export function deadlineOf(calendar: Calendar, due: Due): Deadline {
  const planned = plannedDay(calendar, due);
  return planned === null ? { due, day: null, rolledFrom: null } : onWorkingDay(calendar, due, planned);
}

/** The occurrences up to the day, and the next one; none that falls due before the task is owed. */
export function occurrencesUpTo(
  calendar: Calendar,
  due: RecurringDue,
  asOf: Day,
  start: Day | null = null,
): DatedOccurrence[] {
  const found: DatedOccurrence[] = [];
  for (const { period, day } of occurrencesOf(due, calendar.document.issued)) {
    if (start !== null && day < start) continue;
    const deadline = onWorkingDay(calendar, due, day);
    found.push({ period, deadline });
    if (deadline.day > asOf) break;
  }
  return found;
}

/** One occurrence of a recurring duty: its period's name and its deadline. */
export interface DatedOccurrence {
  readonly period: string;
  readonly deadline: Deadline & { readonly day: Day };
}

function plannedDay({ daysOff }: Calendar, due: Due): Day | null {
  switch (due.kind) {
    case 'term':
      return due.day;
    case 'event':
      if (due.occurred === null || due.within === null) return null;
      return endOfSpan(due.occurred, due.within, (day) => isDayOff(day, daysOff));
    case 'after-task':
      if (due.completed === null || due.within === null) return null;
      return endOfSpan(due.completed, due.within, (day) => isDayOff(day, daysOff));
    case 'ongoing':
    case 'none':
    case 'recurring':
      return null;
  }
}

function onWorkingDay({ settings, daysOff }: Calendar, due: Due, planned: Day): Deadline & { readonly day: Day } {
  const day = settings.rollToWorkingDay ? plannedRoll(planned, daysOff) : planned;
  return { due, day, rolledFrom: day === planned ? null : planned };
}

/** The period of the occurrence that falls due on the day; null where none does. */
export function periodDueOn(
  occurrences: readonly { readonly period: string; readonly day: Day }[],
  day: Day | null | undefined,
): string | null {
  return occurrences.find((one) => one.day === day)?.period ?? null;
}
