/** Evidence that names no document and no result: a blank to be filled in later or a promise, which proves nothing. */
import { isPlaceholder, isPromise } from '../plan/instrument.ts';
import { evidenceOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const placeholderEvidence = defineRule('placeholder-evidence', function* ({ plan }) {
  for (const { task, evidence } of evidenceOf(plan)) {
    const { number, title, origin } = evidence;
    if (number !== null) {
      if (isPlaceholder(number)) yield { facts: { value: number }, place: valueAt(origin, 'number'), task };
    } else if (isPromise(title ?? '')) {
      yield { facts: { value: title ?? '', isResult: true }, place: valueAt(origin, 'title'), task };
    }
  }
});
