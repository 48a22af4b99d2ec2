/** A task that was issued without a deadline, or one whose event has occurred but whose term nobody stated. */
import { defineRule, keyAt, valueAt } from './rule.ts';

export const missingDeadline = defineRule('missing-deadline', function* ({ tasks }) {
  for (const { task, deadline, standing } of tasks) {
    if (deadline === null || task.due === null)
      yield { facts: { event: null }, place: keyAt(task.origin), task: task.id };
    else if (standing === 'no-deadline' && deadline.due.kind === 'event') {
      yield { facts: { event: deadline.due.event }, place: valueAt(task.origin, 'due'), task: task.id };
    }
  }
});
