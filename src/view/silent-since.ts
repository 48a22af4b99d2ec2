/** Since when nobody reported on an open-ended duty. */
import type { Day } from '../calendar/day.ts';
import { lastDayNamed } from '../calendar/period.ts';
import type { Plan, Report } from '../plan/model.ts';

/** The day of the last report; while there is none that of the plan's issue, or of the duty's start where that is later. */
export function silentSince(plan: Plan, start: Day | null, reports: readonly Report[]): Day | null {
  const last = reports.reduce<Day | null>((day, { date }) => (day === null || date > day ? date : day), null);
  const issued = lastDayNamed(plan.document.issued);
  return last ?? (start !== null && (issued === null || start > issued) ? start : issued);
}
