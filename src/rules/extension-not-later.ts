/** An amendment of a deadline that moves it to the very day on which it was. One to an earlier day is `deadline-brought-forward`. */
import { moveBetween } from '../calendar/due.ts';
import { dueName } from '../calendar/due-name.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { defineRule, valueAt } from './rule.ts';

export const extensionNotLater = defineRule('extension-not-later', function* ({ plan }) {
  for (const { change } of amendmentSteps(plan)) {
    if (change.due === null) continue;
    const { from, to } = change.due;
    if (moveBetween(from, to) !== 'same-day') continue;
    yield {
      facts: { from: dueName(from), to: dueName(to) },
      place: valueAt(change.origin, 'due', 'to'),
      task: change.task,
    };
  }
});
