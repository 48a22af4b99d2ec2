/** The changes of every task, each with what it found in force. */
import type { Plan } from '../plan/model.ts';
import { changesByTask, type Step, stepsOf } from '../view/in-force.ts';

/** Every dated change of a known task, task by task in the order of their instruments' dates. */
export function* amendmentSteps(plan: Plan): Iterable<Step> {
  const changes = changesByTask(plan.amendments);
  for (const task of plan.tasks) {
    const own = changes.get(task.id);
    if (own !== undefined) yield* stepsOf(task, own);
  }
}
