/** The changes of every task, each with what it found in force. */
import type { Plan } from '../plan/model.ts';
import { changesByTask, type Step, stepsOf } from '../view/in-force.ts';
import { tasksById } from './tasks-by-id.ts';

/** Every dated change of a known task, task by task in the order of their instruments' dates. */
export function* amendmentSteps(plan: Plan): Iterable<Step> {
  const changes = changesByTask(plan.amendments);
  for (const [id, task] of tasksById(plan)) yield* stepsOf(task, changes.get(id) ?? []);
}
