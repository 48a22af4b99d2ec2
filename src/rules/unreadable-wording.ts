/** A deadline phrase that cannot be read: it is never guessed, and its agreement with `due` cannot be checked. */
import { readOnce } from '../wording/read-once.ts';
import { defineRule, valueAt } from './rule.ts';

export const unreadableWording = defineRule('unreadable-wording', function* ({ plan }) {
  for (const { id, wording, due, origin } of plan.tasks) {
    if (wording === null || due?.kind === 'none') continue;
    const reading = readOnce(wording);
    if (reading.due === null)
      yield { facts: { wording, fault: reading.fault }, place: valueAt(origin, 'wording'), task: id };
  }
});
