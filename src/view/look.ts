/** Looks at a plan on a day. */
import type { Day } from '../calendar/day.ts';
import type { Plan, Report } from '../plan/model.ts';
import { changesByTask } from './in-force.ts';
import { requestsByTask } from './requests.ts';
import { recordOf, viewTask } from './task-view.ts';
import type { View } from './view.ts';

/** The plan as of the day; `dueSoonDays` overrides the plan's own window. */
export function look(plan: Plan, asOf: Day, dueSoonDays: number = plan.settings.dueSoonDays): View {
  const lens = { plan, asOf, dueSoonDays };
  const reports = reportsByTask(plan);
  const changes = changesByTask(plan.amendments);
  const requests = requestsByTask(plan.requests);
  const tasks = plan.tasks.map((task) => {
    const { id } = task;
    const record = recordOf(task, reports.get(id) ?? [], changes.get(id) ?? [], requests.get(id));
    return viewTask(lens, task, record);
  });
  return { ...lens, tasks };
}

/** All reports on each task, in the order of the files: those of a misnamed file are not lost. */
export function reportsByTask(plan: Plan): ReadonlyMap<string, readonly Report[]> {
  const reports = new Map<string, Report[]>();
  for (const progress of plan.progress) {
    const known = reports.get(progress.task);
    if (known === undefined) reports.set(progress.task, [...progress.reports]);
    else for (const report of progress.reports) known.push(report);
  }
  return reports;
}
