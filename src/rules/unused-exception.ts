/** An exception that lets nothing pass: left lying, it would let the next change of the same thing pass unseen. */
import { defineChangeRule } from './change-rule.ts';
import { holdsOn, lets } from './exceptions.ts';
import { valueAt } from './rule.ts';

export const unusedException = defineChangeRule('unused-exception', function* ({ after, asOf }, found) {
  for (const exception of after.exceptions) {
    const isFuture = !holdsOn(exception, asOf);
    if (!isFuture && found.some((finding) => lets(exception, finding))) continue;
    const { rule, task, part, origin } = exception;
    yield { facts: { rule, task, part, isFuture }, place: valueAt(origin, isFuture ? 'date' : 'rule'), task };
  }
});
