/** The reports that count for one agency's part in a task that several owe. */
import type { Report } from '../plan/model.ts';
import { speaksFor } from '../view/agencies.ts';
import type { TaskView, View } from '../view/view.ts';

/** Of the reports on the task, those that speak for the agency on their day; in the order made. */
export function ownReports({ plan }: Pick<View, 'plan'>, { reports }: TaskView, agency: string): readonly Report[] {
  return reports.filter((report) => speaksFor(plan, report.agency, agency, report.date));
}
