/** A task under another id: reports, amendments and letters name it by the one that it had. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const idChanged = defineChangeRule('id-changed', function* (comparison) {
  for (const { before, after, at, task } of changesOf(comparison, 'task-id')) {
    yield { facts: { from: before, to: after }, place: placeOf(at), task };
  }
});
