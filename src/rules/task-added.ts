/** A task that the document as issued did not have. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const taskAdded = defineChangeRule('task-added', function* (comparison) {
  for (const { id, at, task } of changesOf(comparison, 'task-added')) yield { facts: { id }, place: placeOf(at), task };
});
