/** A closed group that nobody belongs to: its duties would be nobody's. */
import { isWithoutMembers } from '../view/agencies.ts';
import { defineRule, valueAt } from './rule.ts';

export const groupWithoutMembers = defineRule('group-without-members', function* ({ plan }) {
  for (const { id, origin } of plan.groups.values()) {
    if (isWithoutMembers(plan, id)) yield { facts: { id }, place: valueAt(origin, 'id') };
  }
});
