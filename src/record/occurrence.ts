/** `occurred`: the day of an event that a deadline hangs on. */
import { type Day, isDay } from '../calendar/day.ts';
import { periodNamed } from '../calendar/period.ts';
import type { Invocation } from '../cli/invocation.ts';
import { requiredDay, tasksGiven } from '../cli/recording/given.ts';
import type { NewOccurrence } from '../edit/new-entry.ts';
import type { OpenedPlan } from '../open/opened-plan.ts';
import type { Origin, Plan, Task } from '../plan/model.ts';
import { changesByTask, inForceOn, stepsOf } from '../view/in-force.ts';
import { refusal } from './refusal.ts';

/** The day of the event for every task named. */
export function occurrencesGiven(
  { plan, today }: OpenedPlan,
  { words, options }: Pick<Invocation, 'words' | 'options'>,
): readonly NewOccurrence[] {
  const day = requiredDay('--date', options.date);
  // No rule would find it, and once written it is issued text that no command takes back.
  if (day > today) throw refusal({ why: 'event-in-future', day, today });
  const issued = firstDayOf(plan.document.issued);
  if (issued !== null && day < issued) throw refusal({ why: 'event-before-issue', day, issued });
  return tasksGiven(plan, words).map((task) => ({
    kind: 'occurrence',
    task,
    due: dueInForce(plan, plan.tasks.find(({ id }) => id === task) as Task, today),
    day,
  }));
}

/** The first day of the period that a document is known to be of; null where it is of none. */
function firstDayOf(issued: string): Day | null {
  return isDay(issued) ? issued : (periodNamed(issued)?.first ?? null);
}

/** Where the due value in force stands: in the amendment that moved it last, else in the issued text. */
function dueInForce(plan: Plan, task: Task, today: Day): Origin {
  const steps = stepsOf(task, changesByTask(plan.amendments).get(task.id) ?? []);
  const { due } = inForceOn(task, steps, today);
  if (due?.kind !== 'event') throw refusal({ why: 'no-event', task: task.id });
  if (due.within === null) throw refusal({ why: 'no-term', task: task.id });
  const moved = steps.findLast(({ date, change }) => date <= today && change.due !== null);
  if (moved === undefined) return { file: task.origin.file, path: [...task.origin.path, 'due'] };
  const { file, path } = moved.change.origin;
  return { file, path: [...path, 'due', 'to'] };
}
