/** The day of an event that a deadline hangs on. */
import type { Day } from '../calendar/day.ts';
import type { NewOccurrence } from '../edit/new-entry.ts';
import type { Origin, Plan, Task } from '../plan/model.ts';
import { changesByTask, inForceOn, stepsOf } from '../view/in-force.ts';
import { tasksOf } from './facts.ts';
import { forAll, isRefusal, type OccurrenceRefusal } from './refusal.ts';

/** An event that occurred on a day. */
interface OccurrenceFacts {
  /** The tasks whose deadlines hang on it, as people name them. */
  readonly tasks: readonly string[];
  readonly day: Day;
  /** The deadline in force on this day is meant. */
  readonly today: Day;
}

/** The day of the event for every task named. */
export function occurrencesStated(
  plan: Plan,
  { tasks: named, day, today }: OccurrenceFacts,
): readonly NewOccurrence[] | OccurrenceRefusal {
  const tasks = tasksOf(plan, named);
  if (isRefusal(tasks)) return tasks;
  return forAll(tasks, (task) => {
    const due = dueInForce(plan, plan.tasks.find(({ id }) => id === task) as Task, today);
    return isRefusal(due) ? due : { kind: 'occurrence' as const, task, due, day };
  });
}

/** Where the due value in force stands: in the amendment that moved it last, else in the issued text. */
function dueInForce(plan: Plan, task: Task, today: Day): Origin | OccurrenceRefusal {
  const steps = stepsOf(task, changesByTask(plan.amendments).get(task.id) ?? []);
  const { due } = inForceOn(task, steps, today);
  if (due?.kind === 'after-task') return { why: 'after-task', task: task.id, prerequisite: due.task };
  if (due?.kind !== 'event') return { why: 'no-event', task: task.id };
  if (due.within === null) return { why: 'no-term', task: task.id };
  const moved = steps.findLast(({ date, change }) => date <= today && change.due !== null);
  if (moved === undefined) return { file: task.origin.file, path: [...task.origin.path, 'due'] };
  const { file, path } = moved.change.origin;
  return { file, path: [...path, 'due', 'to'] };
}
