/** A duty of a draft that nobody leads yet. In an issued plan that is a fault of shape. */
import { defineRule, keyAt } from './rule.ts';

export const missingLead = defineRule('missing-lead', function* ({ plan }) {
  for (const { id, lead, origin } of plan.tasks) {
    if (lead.length === 0) yield { facts: {}, place: keyAt(origin), task: id };
  }
});
