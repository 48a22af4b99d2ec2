/** Every request with what it found in force on its day. */
import type { ExtensionRequest, Plan } from '../plan/model.ts';
import { changesByTask, type InForce, inForceOn, stepsOf } from '../view/in-force.ts';
import { tasksById } from './tasks-by-id.ts';

/** A request, and what held when it was made. */
export interface RequestStep {
  readonly request: ExtensionRequest;
  readonly before: InForce;
}

/** The requests of known tasks, in the order of the file. What a document of the same day decides is no part of what they found. */
export function* requestSteps(plan: Plan): Iterable<RequestStep> {
  if (plan.requests.length === 0) return;
  const changes = changesByTask(plan.amendments);
  const tasks = tasksById(plan);
  for (const request of plan.requests) {
    const task = tasks.get(request.task);
    if (task === undefined) continue;
    const earlier = stepsOf(task, changes.get(task.id) ?? []).filter(({ date }) => date < request.date);
    yield { request, before: inForceOn(task, earlier, request.date) };
  }
}
