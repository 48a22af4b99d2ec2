/** A report that is gone: what an agency said on a day stays on record. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const reportRemoved = defineChangeRule('report-removed', function* (comparison) {
  for (const { report, at, task } of changesOf(comparison, 'report-removed')) {
    const { date, agency, period } = report;
    yield { facts: { date, agency, period }, place: placeOf(at), task };
  }
});
