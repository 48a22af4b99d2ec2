/** The plan as one agency answers for it: what it leads, of a shared duty its own part. */

import { owersOn } from '../../view/agencies.ts';
import type { TaskView, View } from '../../view/view.ts';
import { everything, select } from '../selection.ts';

/**
 * The view cut to the tasks that the agency or group leads, those of agencies that it took over from among them. Those of
 * one agency are told as its own, without the parts of others.
 */
export function ownPart(view: View, id: string): View {
  const tasks = select(view, { ...everything, agencies: [id] });
  return { ...view, tasks: view.plan.groups.has(id) ? tasks : tasks.map((task) => ({ ...task, members: [] })) };
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
