/** A task to which the document gives no deadline, and no amendment gave one since: nobody will ever be late with it. */
import { defineRule, valueAt } from './rule.ts';

export const noDeadlineIssued = defineRule('no-deadline-issued', function* ({ tasks }) {
  for (const { task, deadline, standing } of tasks) {
    if (deadline?.due.kind !== 'none' || standing !== 'no-deadline') continue;
    yield { facts: {}, place: valueAt(task.origin, 'due'), task: task.id };
  }
});
