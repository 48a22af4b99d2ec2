/** A request for more time for a task that no time runs for: open-ended, recurring, suspended, or done before it was asked. */
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { View } from '../view/view.ts';
import { type RequestStep, requestSteps } from './request-steps.ts';
import { defineRule, valueAt } from './rule.ts';

export const needlessRequest = defineRule('needless-request', function* (view) {
  for (const step of requestSteps(view.plan)) {
    const facts = needlessness(step, view);
    if (facts === null) continue;
    const { task, origin } = step.request;
    yield { facts, place: valueAt(origin, 'task'), task };
  }
});

function needlessness({ request, before }: RequestStep, view: View): RuleFacts['needless-request'] | null {
  // Of a task that was withdrawn `amended-after-withdrawal` tells.
  if (before.status === 'withdrawn') return null;
  const completed = view.tasks.find(({ task }) => task.id === request.task)?.completedOn ?? null;
  if (completed !== null && completed < request.date) return { why: 'done', since: completed };
  if (before.status === 'suspended') return { why: 'suspended', since: null };
  const kind = before.due?.kind;
  return kind === 'ongoing' || kind === 'recurring' ? { why: kind, since: null } : null;
}
