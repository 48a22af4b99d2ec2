/** A task with more than one lead: lawful, but nobody answers for it alone. */
import { defineRule, valueAt } from './rule.ts';

export const severalLeads = defineRule('several-leads', function* ({ plan }) {
  for (const { id, lead, origin } of plan.tasks) {
    if (lead.length > 1) yield { facts: { leads: lead }, place: valueAt(origin, 'lead'), task: id };
  }
});
