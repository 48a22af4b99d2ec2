/** An agency said to be succeeded by one that the register does not have. */
import { nearestOf } from '../diagnostics/nearest.ts';
import { defineRule, valueAt } from './rule.ts';

export const unknownSuccessor = defineRule('unknown-successor', function* ({ plan }) {
  if (!plan.whole.agencies) return;
  for (const { successors, origin } of plan.agencies.values()) {
    for (const [index, id] of successors.entries()) {
      if (plan.agencies.has(id)) continue;
      const nearest = nearestOf(id, plan.agencies.keys());
      yield { facts: { id, nearest }, place: valueAt(origin, 'successors', index) };
    }
  }
});
