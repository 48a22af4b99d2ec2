/** A task, or a milestone of it, due before the plan was issued. An issue day left blank counts from the first day that it can be. */
import { dueName } from '../calendar/due-name.ts';
import { firstDayNamed } from '../calendar/period.ts';
import { lastDayOf } from './due-days.ts';
import { duesIn } from './dues.ts';
import { defineRule } from './rule.ts';

export const deadlineBeforeIssue = defineRule('deadline-before-issue', function* ({ plan }) {
  const { issued } = plan.document;
  const first = firstDayNamed(issued);
  if (first === null) return;
  for (const { task, of, due, amended, place } of duesIn(plan)) {
    // What began before the plan may go on in it; an amended deadline is judged with its document.
    const day = of === 'start' || amended !== null ? null : lastDayOf(due);
    if (day === null || day >= first) continue;
    yield { facts: { of, due: dueName(due), day, issued }, place: place(), task };
  }
});
