/** An amendment to an earlier day: lawful, and no extension; a slip in the year of one looks the same. */
import { moveBetween } from '../calendar/due.ts';
import { dueName } from '../calendar/due-name.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { defineRule, valueAt } from './rule.ts';

export const deadlineBroughtForward = defineRule('deadline-brought-forward', function* ({ plan }) {
  for (const { amendment, change } of amendmentSteps(plan)) {
    if (change.due === null || moveBetween(change.due.from, change.due.to) !== 'earlier') continue;
    const { from, to } = change.due;
    yield {
      facts: { from: dueName(from), to: dueName(to), by: amendment.instrument.number },
      place: valueAt(change.origin, 'due', 'to'),
      task: change.task,
    };
  }
});
