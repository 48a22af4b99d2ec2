/** The tasks that an amendment or a report can mean. */
import type { Plan, Task } from '../plan/model.ts';

/** Each task under its id, in the order of the plan. An id that stands twice could mean either task: it has none here. */
export function tasksById(plan: Plan): ReadonlyMap<string, Task> {
  let known = ofPlans.get(plan);
  if (known === undefined) {
    known = named(plan);
    ofPlans.set(plan, known);
  }
  return known;
}

/** Several rules ask of one plan. */
const ofPlans = new WeakMap<Plan, ReadonlyMap<string, Task>>();

function named({ tasks }: Plan): ReadonlyMap<string, Task> {
  const found = new Map<string, Task>();
  const repeated = new Set<string>();
  for (const task of tasks) {
    if (found.has(task.id)) repeated.add(task.id);
    else found.set(task.id, task);
  }
  for (const id of repeated) found.delete(id);
  return found;
}
