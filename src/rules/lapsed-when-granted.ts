/** A new deadline that lay in the past on the day of the document that grants it: the task is late as soon as it is extended. */
import { moveBetween } from '../calendar/due.ts';
import { dueName } from '../calendar/due-name.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { lastDayOf } from './due-days.ts';
import { defineRule, valueAt } from './rule.ts';

export const lapsedWhenGranted = defineRule('lapsed-when-granted', function* ({ plan }) {
  for (const { change, date } of amendmentSteps(plan)) {
    if (change.due === null) continue;
    const { from, to } = change.due;
    const day = lastDayOf(to);
    // One that moves nothing is told as that.
    if (day === null || day >= date || moveBetween(from, to) === 'same-day') continue;
    yield {
      facts: { to: dueName(to), day, granted: date },
      place: valueAt(change.origin, 'due', 'to'),
      task: change.task,
    };
  }
  for (const { to, date, task, origin } of plan.requests) {
    const day = lastDayOf(to);
    if (day === null || day >= date) continue;
    yield { facts: { to: dueName(to), day, granted: date, of: 'request' }, place: valueAt(origin, 'to'), task };
  }
});
