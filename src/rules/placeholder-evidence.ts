/** Evidence that names no document: a blank to be filled in later, which proves nothing. */
import { evidenceOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const placeholderEvidence = defineRule('placeholder-evidence', function* ({ plan }) {
  for (const { task, evidence } of evidenceOf(plan)) {
    const number = evidence.number ?? '';
    if (isPlaceholder(number)) yield { facts: { value: number }, place: valueAt(evidence.origin, 'number'), task };
  }
});

/** A document's number has a digit other than 0 (`chưa có`, `TBD` and `000` have none), before its type and issuer (`812/KH-UBND`). */
function isPlaceholder(number: string): boolean {
  return !/[1-9]/.test(number) || /^[^\p{L}\p{N}]*\//u.test(number) || /\bexample\./i.test(number);
}
