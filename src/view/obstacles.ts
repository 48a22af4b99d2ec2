/** What agencies said stands in the way of a task, and what they propose. */
import type { Day } from '../calendar/day.ts';
import type { Report } from '../plan/model.ts';
import type { TaskView } from './view.ts';

/** What one agency said, and in the report of which day. */
export interface Told {
  readonly agency: string;
  readonly date: Day;
  readonly text: string;
}

/**
 * Of each agency the last obstacle, or proposal, that it told, in the order told, whenever that was: a later report that
 * does not repeat it does not say that it is gone. It is once the agency has done the task, or the occurrence it was about.
 */
export function lastTold(reports: readonly Report[], what: 'obstacle' | 'proposal'): readonly Told[] {
  const told = new Map<string, Report>();
  for (const report of reports) {
    const { agency, period, state } = report;
    if (report[what] !== null) {
      told.delete(agency);
      told.set(agency, report);
    }
    if (state === 'done' && told.get(agency)?.period === period) told.delete(agency);
  }
  return [...told.values()].map(({ agency, date, ...report }) => ({ agency, date, text: report[what] ?? '' }));
}

/** What is told of a task; nothing once it is done. */
export function openTold(
  { state, reports }: Pick<TaskView, 'state' | 'reports'>,
  what: 'obstacle' | 'proposal',
): readonly Told[] {
  return state === 'done' ? [] : lastTold(reports, what);
}
