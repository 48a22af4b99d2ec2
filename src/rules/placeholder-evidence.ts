/** Evidence that names no document: a blank to be filled in later, which proves nothing. */
import { foldDiacritics } from '../calendar/fold.ts';
import { evidenceOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

const placeholders = new Set(['chua co', 'chua', 'khong co', 'khong', 'dang cap nhat', 'cap nhat sau', 'bo sung sau', 'se bo sung', 'so', 'tbd', 'tba', 'todo', 'na', 'none', 'pending', 'test', 'example']);

export const placeholderEvidence = defineRule('placeholder-evidence', function* ({ plan }) {
  for (const { task, evidence } of evidenceOf(plan)) {
    const number = evidence.number ?? '';
    if (isPlaceholder(number)) yield { facts: { value: number }, place: valueAt(evidence.origin, 'number'), task };
  }
});

/** A number of a document has digits other than 0 before its type and issuer: `812/KH-UBND`, and no example address. */
function isPlaceholder(number: string): boolean {
  const folded = foldDiacritics(number).trim();
  if (placeholders.has(folded.replace(/[^\p{L}\p{N} ]+/gu, '').trim())) return true;
  return !/[1-9]/.test(folded) || /^\W*\//.test(folded) || folded.includes('example.');
}
