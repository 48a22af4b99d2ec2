/** A report, an amendment, a request or stages of reminders or a reminder sent on a task, or a deadline that hangs on one, that the plan does not have. */
import { nearestAmong } from '../diagnostics/nearest.ts';
import { duesIn } from './dues.ts';
import { defineRule, type Fault, valueAt } from './rule.ts';

export const unknownTask = defineRule('unknown-task', function* ({ plan }) {
  if (!plan.whole.tasks) return;
  const known = new Set(plan.tasks.map((task) => task.id));
  const nearest = nearestAmong([...known]);
  const facts = (id: string): Fault<'unknown-task'>['facts'] => ({ id, nearest: nearest(id) });
  for (const { task, origin } of plan.progress) {
    if (!known.has(task)) yield { facts: facts(task), place: valueAt(origin, 'task') };
  }
  const changed = plan.amendments.flatMap((amendment) => amendment.changes);
  for (const { task, origin } of [...changed, ...plan.requests, ...(plan.reminders?.tasks ?? []), ...plan.ledger]) {
    if (!known.has(task)) yield { facts: facts(task), place: valueAt(origin, 'task') };
  }
  for (const { task, due, place } of duesIn(plan)) {
    if (due.kind === 'after-task' && !known.has(due.task))
      yield { facts: facts(due.task), place: place('after', 'task'), task };
  }
});
