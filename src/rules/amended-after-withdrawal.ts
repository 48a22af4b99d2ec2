/** An amendment of a task that an earlier one withdrew. */
import type { Step } from '../view/in-force.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { defineRule, keyAt, valueAt } from './rule.ts';

export const amendedAfterWithdrawal = defineRule('amended-after-withdrawal', function* ({ plan }) {
  const withdrawn = new Map<string, Step>();
  for (const step of amendmentSteps(plan)) {
    const { task, origin } = step.change;
    const earlier = withdrawn.get(task);
    if (earlier !== undefined) {
      yield {
        facts: { withdrawn: earlier.date },
        place: valueAt(origin, 'task'),
        task,
        related: [{ role: 'withdrawn-here', place: keyAt(earlier.change.origin, 'withdraw') }],
      };
    } else if (step.after.status === 'withdrawn') withdrawn.set(task, step);
  }
  for (const { date, task, origin } of plan.requests) {
    const earlier = withdrawn.get(task);
    if (earlier === undefined || earlier.date >= date) continue;
    yield {
      facts: { withdrawn: earlier.date, of: 'request' },
      place: valueAt(origin, 'task'),
      task,
      related: [{ role: 'withdrawn-here', place: keyAt(earlier.change.origin, 'withdraw') }],
    };
  }
});
