/** Since when nobody reported on an open-ended duty. */
import { addMonths, type Day } from '../calendar/day.ts';
import { lastDayNamed } from '../calendar/period.ts';
import type { Plan, Report } from '../plan/model.ts';
import type { Standing, TaskView, View } from './view.ts';

/** The day of the last report; while there is none that of the plan's issue, or of the duty's start where that is later. */
export function silentSince(plan: Plan, start: Day | null, reports: readonly Report[]): Day | null {
  const last = reports.reduce<Day | null>((day, { date }) => (day === null || date > day ? date : day), null);
  const issued = lastDayNamed(plan.document.issued);
  return last ?? (start !== null && (issued === null || start > issued) ? start : issued);
}

/** Since when, and whether that is beyond the plan's review interval; nothing of what is not open-ended. */
export function silence(
  { plan, asOf }: Pick<View, 'plan' | 'asOf'>,
  standing: Standing,
  start: Day | null,
  reports: readonly Report[],
): Pick<TaskView, 'silentSince' | 'stale'> {
  if (standing !== 'ongoing') return { silentSince: null, stale: false };
  const since = silentSince(plan, start, reports);
  return { silentSince: since, stale: since !== null && addMonths(since, plan.settings.reviewMonths) < asOf };
}
