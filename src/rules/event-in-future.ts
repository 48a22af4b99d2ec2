/** An event that is said to have occurred after today: the term that hangs on it does not run yet. */
import { duesIn } from './dues.ts';
import { defineRule } from './rule.ts';

export const eventInFuture = defineRule('event-in-future', function* ({ plan, asOf }) {
  for (const { task, due, place } of duesIn(plan)) {
    if (due.kind !== 'event' || due.occurred === null || due.occurred <= asOf) continue;
    yield { facts: { event: due.event, date: due.occurred, today: asOf }, place: place('occurred'), task };
  }
});
