/** An amendment of a task that an earlier one withdrew. */
import type { Origin } from '../plan/model.ts';
import type { Step } from '../view/in-force.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { defineRule, type Fault, keyAt, valueAt } from './rule.ts';

export const amendedAfterWithdrawal = defineRule('amended-after-withdrawal', function* ({ plan }) {
  const withdrawn = new Map<string, Step>();
  for (const step of amendmentSteps(plan)) {
    const { task, origin } = step.change;
    const earlier = withdrawn.get(task);
    if (earlier !== undefined) yield after(earlier, task, origin);
    else if (step.after.status === 'withdrawn') withdrawn.set(task, step);
  }
  for (const { date, task, origin } of plan.requests) {
    const earlier = withdrawn.get(task);
    if (earlier !== undefined && earlier.date < date) yield after(earlier, task, origin, { of: 'request' });
  }
});

function after(
  { date, change }: Step,
  task: string,
  origin: Origin,
  of: { readonly of?: 'request' } = {},
): Fault<'amended-after-withdrawal'> {
  const related = [{ role: 'withdrawn-here', place: keyAt(change.origin, 'withdraw') }] as const;
  return { facts: { withdrawn: date, ...of }, place: valueAt(origin, 'task'), task, related };
}
