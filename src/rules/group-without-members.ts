/** A closed group that nobody belongs to: its duties would be nobody's. */
import { defineRule, valueAt } from './rule.ts';

export const groupWithoutMembers = defineRule('group-without-members', function* ({ plan }) {
  for (const { id, members, open, origin } of plan.groups.values()) {
    if (members.length === 0 && !open) yield { facts: { id }, place: valueAt(origin, 'id') };
  }
});
