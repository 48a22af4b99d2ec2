/**
 * A report dated before an earlier one of the same agency in the file: one of the days may be a slip, and whoever reads
 * the file takes the last line for the latest word. Between agencies the order means nothing; a merge leaves any.
 */
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const reportOutOfOrder = defineRule('report-out-of-order', function* ({ plan }) {
  for (const { task, report, before } of reportsOf(plan)) {
    const last = before.at(-1);
    if (last === undefined || report.date >= last.date) continue;
    yield {
      facts: { date: report.date, earlier: last.date },
      place: valueAt(report.origin, 'date'),
      task,
      related: [{ role: 'earlier-report', place: valueAt(last.origin, 'date') }],
    };
  }
});
