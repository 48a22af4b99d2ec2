/** Looks at a plan on a day. */
import type { Day } from '../calendar/day.ts';
import type { Plan } from '../plan/model.ts';
import { changesByTask } from './in-force.ts';
import { completionsIn } from './prerequisites.ts';
import { reportsByTask } from './reports-by-task.ts';
import { requestsByTask } from './requests.ts';
import { recordOf, viewTask } from './task-view.ts';
import type { View } from './view.ts';

/** The plan as of the day; `dueSoonDays` overrides the plan's own window. */
export function look(plan: Plan, asOf: Day, dueSoonDays: number = plan.settings.dueSoonDays): View {
  const reports = reportsByTask(plan);
  const changes = changesByTask(plan.amendments);
  const day = { plan, asOf, dueSoonDays };
  const lens = { ...day, completions: completionsIn(plan, reports, changes) };
  const requests = requestsByTask(plan.requests);
  const tasks = plan.tasks.map((task) => {
    const { id } = task;
    const record = recordOf(task, reports.get(id) ?? [], changes.get(id) ?? [], requests.get(id));
    return viewTask(lens, task, record);
  });
  return { ...day, tasks };
}
