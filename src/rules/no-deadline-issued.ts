/** A task to which the document gives no deadline, nor a term after the task that it waited for: nobody will ever be late with it. */
import { defineRule, valueAt } from './rule.ts';

export const noDeadlineIssued = defineRule('no-deadline-issued', function* ({ tasks }) {
  for (const { task, deadline, standing } of tasks) {
    if (standing !== 'no-deadline') continue;
    const place = valueAt(task.origin, 'due');
    if (deadline?.due.kind === 'none') yield { facts: {}, place, task: task.id };
    if (deadline?.due.kind === 'after-task') yield { facts: { prerequisite: deadline.due.task }, place, task: task.id };
  }
});
