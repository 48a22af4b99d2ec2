/** A lead that was changed in the issued files: who answers for a task is changed by an amendment. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const leadChanged = defineChangeRule('lead-changed', function* (comparison) {
  for (const { before, after, at, task } of changesOf(comparison, 'lead')) {
    yield { facts: { task: task ?? '', from: before, to: after }, place: placeOf(at), task };
  }
});
