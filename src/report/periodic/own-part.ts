/** The plan as one agency answers for it: what it leads, of a shared duty its own part. */

import { answeringFor, isGone, owersOn } from '../../view/agencies.ts';
import { partFrom } from '../../view/part.ts';
import type { TaskView, View } from '../../view/view.ts';
import { partsWithReports } from '../own-reports.ts';
import { everything, select } from '../selection.ts';

/**
 * The view cut to the tasks that the agency or group leads, those of agencies that it took over from among them. A group's
 * own duties stay whole, with the parts of its members.
 */
export function ownPart(view: View, id: string): View {
  const { plan, asOf } = view;
  const succeeded = [...plan.agencies.keys()].filter(
    (other) => isGone(plan, other, asOf) && answeringFor(plan, other, asOf).includes(id),
  );
  const agencies = [id, ...succeeded];
  const tasks = select(view, { ...everything, agencies });
  return { ...view, tasks: plan.groups.has(id) ? tasks : tasks.map((task) => partIn(view, task, agencies)) };
}

/** The plan as its report tells it: whole, or as the agency answers for it, every task as one of its own. */
export function reportedView(whole: View, agency: string | null): View {
  if (agency === null) return whole;
  const own = ownPart(whole, agency);
  if (whole.plan.groups.has(agency)) return own;
  return { ...own, tasks: own.tasks.map((task) => ({ ...task, lead: [agency] })) };
}

/** The agencies that owe a task of the view; of an agency's own part that agency, whoever else does. */
export type Owners = (task: TaskView) => readonly string[];

/** The owners in the view of the whole plan, or in the part of the agency. */
export function ownersIn({ plan, asOf }: View, agency: string | null): Owners {
  const isAlone = agency !== null && !plan.groups.has(agency);
  return isAlone ? () => [agency] : ({ lead }) => owersOn(plan, lead, asOf);
}

/** The task as the first of these agencies among its members owes it; itself where it is not shared. */
function partIn(view: View, task: TaskView, agencies: readonly string[]): TaskView {
  const part = partsWithReports(view, task).find(({ agency }) => agencies.includes(agency));
  if (part === undefined) return task;
  const { agency: _, reports, ...own } = part;
  const period = own.occurrences.find(({ day }) => day === own.deadline?.day)?.period ?? null;
  const told = own.occurrences.length === 0 ? reports : reports.filter((report) => report.period === period);
  return { ...task, ...own, reports, evidence: partFrom(told).evidence, members: [] };
}
