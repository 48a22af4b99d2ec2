/** An agency or group under another name, its old name forgotten. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const agencyRenamed = defineChangeRule('agency-renamed', function* (comparison) {
  for (const { id, before, after, at, task } of changesOf(comparison, 'agency-renamed')) {
    yield { facts: { id, from: before, to: after }, place: placeOf(at), task };
  }
});
