/** A report dated before the one above it: reports are appended, so the last one in the file is the latest word. */
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const reportOutOfOrder = defineRule('report-out-of-order', function* ({ plan }) {
  for (const { task, report, before } of reportsOf(plan)) {
    if (before === null || report.date >= before.date) continue;
    yield {
      facts: { date: report.date, earlier: before.date },
      place: valueAt(report.origin, 'date'),
      task,
      related: [{ role: 'earlier-report', place: valueAt(before.origin, 'date') }],
    };
  }
});
