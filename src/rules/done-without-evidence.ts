/** A task reported as done without the document that proves it. */
import { nameOf } from '../view/agencies.ts';
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const doneWithoutEvidence = defineRule('done-without-evidence', function* ({ plan }) {
  for (const { task, report } of reportsOf(plan)) {
    if (report.state !== 'done' || report.evidence.length > 0) continue;
    yield {
      facts: { agency: report.agency, names: { [report.agency]: nameOf(plan, report.agency) } },
      place: valueAt(report.origin, 'state'),
      task,
    };
  }
});
