/** An agency said to be succeeded by one that the register does not have. */
import { nearestAgencies } from './nearest-agencies.ts';
import { defineRule, valueAt } from './rule.ts';

export const unknownSuccessor = defineRule('unknown-successor', function* ({ plan }) {
  if (!plan.whole.agencies) return;
  const nearest = nearestAgencies({ ...plan, register: [...plan.agencies.values()], groups: new Map() });
  for (const { successors, origin } of plan.agencies.values()) {
    for (const [index, id] of successors.entries()) {
      if (plan.agencies.has(id)) continue;
      yield { facts: { id, nearest: nearest(id) }, place: valueAt(origin, 'successors', index) };
    }
  }
});
