/** A report on a task that was withdrawn before: nobody owes it any more. */
import type { Step } from '../view/in-force.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { reportsOf } from './reports.ts';
import { defineRule, keyAt, valueAt } from './rule.ts';

export const reportAfterWithdrawal = defineRule('report-after-withdrawal', function* ({ plan }) {
  const withdrawn = new Map<string, Step>();
  for (const step of amendmentSteps(plan)) {
    const { task } = step.change;
    if (step.after.status === 'withdrawn' && !withdrawn.has(task)) withdrawn.set(task, step);
  }
  if (withdrawn.size === 0) return;
  for (const { task, report, date } of reportsOf(plan)) {
    const step = withdrawn.get(task);
    if (step === undefined || date <= step.date) continue;
    yield {
      facts: { date, withdrawn: step.date },
      place: valueAt(report.origin, 'date'),
      task,
      related: [{ role: 'withdrawn-here', place: keyAt(step.change.origin, 'withdraw') }],
    };
  }
});
