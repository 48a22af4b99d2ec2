/**
 * A report dated before an earlier one of the same agency in the file: one of the days may be a slip, and whoever reads
 * the file takes the last line for the latest word. Between agencies the order means nothing; a merge leaves any.
 */
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const reportOutOfOrder = defineRule('report-out-of-order', function* ({ plan }) {
  for (const { task, report, previous } of reportsOf(plan)) {
    if (previous === null || report.date >= previous.date) continue;
    yield {
      facts: { date: report.date, earlier: previous.date },
      place: valueAt(report.origin, 'date'),
      task,
      related: [{ role: 'earlier-report', place: valueAt(previous.origin, 'date') }],
    };
  }
});
