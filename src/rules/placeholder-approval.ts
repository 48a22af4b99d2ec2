/** An exception that does not say who approved it, or why, but leaves that to be filled in later. */
import { saysNothing } from '../plan/instrument.ts';
import { defineRule, valueAt } from './rule.ts';

export const placeholderApproval = defineRule('placeholder-approval', function* ({ plan }) {
  for (const { by, reason, task, origin } of plan.exceptions) {
    for (const [key, value] of Object.entries({ by, reason })) {
      if (saysNothing(value)) yield { facts: { value, of: key as 'by' | 'reason' }, place: valueAt(origin, key), task };
    }
  }
});
