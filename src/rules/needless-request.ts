/** A request for more time for a task that no time runs for: open-ended, recurring, suspended, or done before it was asked. */
import type { Day } from '../calendar/day.ts';
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import { type RequestStep, requestSteps } from './request-steps.ts';
import { defineRule, valueAt } from './rule.ts';

export const needlessRequest = defineRule('needless-request', function* (view) {
  if (view.plan.requests.length === 0) return;
  const completed = new Map(view.tasks.map(({ task, completedOn }) => [task.id, completedOn]));
  for (const step of requestSteps(view.plan)) {
    const facts = needlessness(step, completed.get(step.request.task) ?? null);
    if (facts === null) continue;
    const { task, origin } = step.request;
    yield { facts, place: valueAt(origin, 'task'), task };
  }
});

function needlessness({ request, before }: RequestStep, completed: Day | null): RuleFacts['needless-request'] | null {
  // Of a task that was withdrawn `amended-after-withdrawal` tells.
  if (before.status === 'withdrawn') return null;
  if (completed !== null && completed < request.date) return { why: 'done', since: completed };
  if (before.status === 'suspended') return { why: 'suspended', since: null };
  const kind = before.due?.kind;
  return kind === 'ongoing' || kind === 'recurring' ? { why: kind, since: null } : null;
}
