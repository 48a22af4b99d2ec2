/**
 * An amendment of a deadline that moves it to the very day on which it was; one to an earlier day is
 * `deadline-brought-forward`. A request asks for a later day than the one in force, or it is a slip.
 */
import { moveBetween } from '../calendar/due.ts';
import { dueName } from '../calendar/due-name.ts';
import { amendmentSteps } from './amendment-steps.ts';
import { requestSteps } from './request-steps.ts';
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
  for (const { request, before } of requestSteps(plan)) {
    const { to, task, origin } = request;
    const isNone = to.kind === 'none' || to.kind === 'ongoing';
    if (before.due === null || !(isNone || ['same-day', 'earlier'].includes(moveBetween(before.due, to)))) continue;
    yield { facts: { from: dueName(before.due), to: dueName(to), of: 'request' }, place: valueAt(origin, 'to'), task };
  }
});
