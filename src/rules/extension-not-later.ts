/** An extension to a day that is no later than the one it moves. */
import { dueName } from '../calendar/due-name.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { defineRule, valueAt } from './rule.ts';

export const extensionNotLater = defineRule('extension-not-later', function* ({ plan }) {
  for (const { change } of amendmentSteps(plan)) {
    if (change.due === null) continue;
    const { from, to } = change.due;
    if (from.kind !== 'term' || to.kind !== 'term' || to.day > from.day) continue;
    yield {
      facts: { from: dueName(from), to: dueName(to) },
      place: valueAt(change.origin, 'due', 'to'),
      task: change.task,
    };
  }
});
