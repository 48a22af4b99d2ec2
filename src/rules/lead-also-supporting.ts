/** An agency that is a lead and a supporting agency of one task: issued texts do it. */
import { defineRule, valueAt } from './rule.ts';

export const leadAlsoSupporting = defineRule('lead-also-supporting', function* ({ plan }) {
  for (const { id: task, lead, with: supporting, origin } of plan.tasks) {
    for (const [index, id] of lead.entries()) {
      const other = supporting.indexOf(id);
      if (other < 0 || lead.indexOf(id) < index) continue;
      const related = [{ role: 'first-defined', place: valueAt(origin, 'lead', index) }] as const;
      yield { facts: { id }, place: valueAt(origin, 'with', other), task, related };
    }
  }
});
