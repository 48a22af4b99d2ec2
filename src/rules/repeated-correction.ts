/** A report that is corrected twice, as when two people did so on two branches: one of the corrections counts for nothing. */
import { repeatedCorrections } from '../view/corrections.ts';
import { defineRule, valueAt } from './rule.ts';

export const repeatedCorrection = defineRule('repeated-correction', function* ({ plan }) {
  for (const { task, reports } of plan.progress) {
    for (const { correction, earlier } of repeatedCorrections(reports)) {
      const { date, agency, period } = correction.corrects;
      yield {
        facts: { date, agency, period, corrected: earlier.date, again: correction.date },
        place: valueAt(correction.origin, 'corrects'),
        task,
        related: [{ role: 'corrected-here', place: valueAt(earlier.origin, 'corrects') }],
      };
    }
  }
});
