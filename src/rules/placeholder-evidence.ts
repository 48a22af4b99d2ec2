/** Evidence that names no document: a blank to be filled in later, which proves nothing. */
import { isPlaceholder } from '../plan/instrument.ts';
import { evidenceOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const placeholderEvidence = defineRule('placeholder-evidence', function* ({ plan }) {
  for (const { task, evidence } of evidenceOf(plan)) {
    const number = evidence.number ?? '';
    if (isPlaceholder(number)) yield { facts: { value: number }, place: valueAt(evidence.origin, 'number'), task };
  }
});
