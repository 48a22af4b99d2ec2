/** A task due before the plan was issued. An issue day left blank counts from the first day that it can be. */
import { firstDayNamed } from '../calendar/period.ts';
import { defineRule, valueAt } from './rule.ts';

export const deadlineBeforeIssue = defineRule('deadline-before-issue', function* ({ plan }) {
  const { issued } = plan.document;
  const first = firstDayNamed(issued);
  if (first === null) return;
  for (const { id, due, origin } of plan.tasks) {
    if (due?.kind !== 'term' || due.day >= first) continue;
    yield { facts: { due: due.value, day: due.day, issued }, place: valueAt(origin, 'due'), task: id };
  }
});
