/** An id that no agency or group of the register has. */
import { registered } from '../view/agencies.ts';
import { nearestAgencies } from './nearest-agencies.ts';
import { agencyReferences } from './references.ts';
import { defineRule, valueAt } from './rule.ts';

export const unknownAgency = defineRule('unknown-agency', function* ({ plan }) {
  if (!plan.whole.agencies) return;
  const nearest = nearestAgencies(plan);
  for (const { id, origin, below, task } of agencyReferences(plan)) {
    if (registered(plan, id) !== null) continue;
    yield { facts: { id, nearest: nearest(id) }, place: valueAt(origin, ...below), task };
  }
});
