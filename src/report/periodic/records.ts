/** What is written of each task, looked up once for all questions that a report asks. */
import type { Plan } from '../../plan/model.ts';
import { changesByTask } from '../../view/in-force.ts';
import { reportsByTask } from '../../view/reports-by-task.ts';
import { recordOf, type TaskRecord } from '../../view/task-view.ts';
import type { TaskView } from '../../view/view.ts';

/** The record of a task. */
export type Records = (task: Pick<TaskView, 'task'>) => TaskRecord;

/** The records of a plan's tasks, each made when it is asked for. */
export function recordsOf(plan: Plan): Records {
  const reports = reportsByTask(plan);
  const changes = changesByTask(plan.amendments);
  return ({ task }) => recordOf(task, reports.get(task.id) ?? [], changes.get(task.id) ?? []);
}
