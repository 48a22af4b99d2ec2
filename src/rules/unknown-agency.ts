/** An id that no agency or group of the register has. */
import { nearestOf } from '../diagnostics/nearest.ts';
import { registered } from '../view/agencies.ts';
import { agencyReferences } from './references.ts';
import { defineRule, valueAt } from './rule.ts';

export const unknownAgency = defineRule('unknown-agency', function* ({ plan }) {
  if (!plan.whole.agencies) return;
  for (const { id, origin, below, task } of agencyReferences(plan)) {
    if (registered(plan, id) !== null) continue;
    const nearest = nearestOf(id, [...plan.agencies.keys(), ...plan.groups.keys()]);
    yield { facts: { id, nearest }, place: valueAt(origin, ...below), task };
  }
});
