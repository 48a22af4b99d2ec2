/** A task of the issued plan that is gone: a task ends by being done or by a document that withdraws it. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const taskRemoved = defineChangeRule('task-removed', function* (comparison) {
  for (const { id, at, task } of changesOf(comparison, 'task-removed'))
    yield { facts: { id }, place: placeOf(at), task };
});
