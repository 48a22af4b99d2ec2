/** When a task was completed on which another's deadline hangs: by its own reports alone, so that chains need no order. */
import type { Day } from '../calendar/day.ts';
import type { Plan, Task } from '../plan/model.ts';
import { changesByTask } from './in-force.ts';
import { reportsByTask } from './reports-by-task.ts';
import { type CompletionsIn, completionOf, recordOf, type TaskRecord } from './task-view.ts';

/** The completions of the plan's tasks, each worked out when it is first asked for, and once for a day. */
export function completionsIn(
  plan: Plan,
  reports = reportsByTask(plan),
  changes = changesByTask(plan.amendments),
): CompletionsIn {
  let tasks: ReadonlyMap<string, Task> | null = null;
  const records = new Map<string, TaskRecord>();
  const completed = (id: string, asOf: Day): Day | null => {
    tasks ??= new Map(plan.tasks.toReversed().map((task) => [task.id, task]));
    const task = tasks.get(id);
    if (task === undefined) return null;
    const record = records.get(id) ?? recordOf(task, reports.get(id) ?? [], changes.get(id) ?? []);
    records.set(id, record);
    return completionOf({ plan, asOf, dueSoonDays: 0 }, task, record);
  };
  const known = new Map<string, Day | null>();
  return (id, asOf) => {
    const key = `${asOf} ${id}`;
    const day = known.get(key);
    if (day !== undefined) return day;
    const found = completed(id, asOf);
    known.set(key, found);
    return found;
  };
}
