/** A correction of a report that does not stand before it: nothing would be corrected, and both would count. */
import { unknownCorrections } from '../view/corrections.ts';
import { defineRule, valueAt } from './rule.ts';

export const unknownCorrection = defineRule('unknown-correction', function* ({ plan }) {
  for (const { task, reports } of plan.progress) {
    for (const { corrects, origin } of unknownCorrections(reports)) {
      const { date, agency, period } = corrects;
      yield { facts: { date, agency, period }, place: valueAt(origin, 'corrects'), task };
    }
  }
});
