/** A task due before the plan was issued. An issue day left blank counts from the first day that it can be. */
import { dueName } from '../calendar/due-name.ts';
import { firstDayNamed } from '../calendar/period.ts';
import { lastDayOf } from './due-days.ts';
import { defineRule, valueAt } from './rule.ts';

export const deadlineBeforeIssue = defineRule('deadline-before-issue', function* ({ plan }) {
  const { issued } = plan.document;
  const first = firstDayNamed(issued);
  if (first === null) return;
  for (const { id, due, origin } of plan.tasks) {
    const day = due === null ? null : lastDayOf(due);
    if (due === null || day === null || day >= first) continue;
    yield { facts: { due: dueName(due), day, issued }, place: valueAt(origin, 'due'), task: id };
  }
});
