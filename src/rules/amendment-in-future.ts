/** An amendment dated after today. */
import { defineRule, valueAt } from './rule.ts';

export const amendmentInFuture = defineRule('amendment-in-future', function* ({ plan, asOf }) {
  for (const { instrument, origin } of plan.amendments) {
    if (instrument.date === null || instrument.date <= asOf) continue;
    yield { facts: { date: instrument.date, today: asOf }, place: valueAt(origin, 'instrument', 'date') };
  }
});
