/** A report that no longer names the document which it gave as proof. */
import { changesOf, defineChangeRule, placeOf } from './change-rule.ts';

export const evidenceRemoved = defineChangeRule('evidence-removed', function* (comparison) {
  for (const { report, evidence, at, task } of changesOf(comparison, 'evidence-removed')) {
    const { date, agency, period } = report;
    yield {
      facts: { date, agency, period, number: evidence.number ?? evidence.title ?? '' },
      place: placeOf(at),
      task,
    };
  }
});
