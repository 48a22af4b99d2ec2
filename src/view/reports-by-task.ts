/** The reports of a plan by the task that they are about. */
import type { Plan, Report } from '../plan/model.ts';

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
