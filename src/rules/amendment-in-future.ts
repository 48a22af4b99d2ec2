/** An amendment, or a request, dated after today. */
import { defineRule, valueAt } from './rule.ts';

export const amendmentInFuture = defineRule('amendment-in-future', function* ({ plan, asOf }) {
  for (const { instrument, origin } of plan.amendments) {
    if (instrument.date === null || instrument.date <= asOf) continue;
    yield { facts: { date: instrument.date, today: asOf }, place: valueAt(origin, 'instrument', 'date') };
  }
  for (const { date, declined, task, origin } of plan.requests) {
    if (date > asOf) yield { facts: { date, today: asOf, of: 'request' }, place: valueAt(origin, 'date'), task };
    if (declined === null || declined.date <= asOf) continue;
    const facts = { date: declined.date, today: asOf, of: 'declined' } as const;
    yield { facts, place: valueAt(origin, 'declined', 'date'), task };
  }
});
