/** A report dated after today. */
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const reportInFuture = defineRule('report-in-future', function* ({ plan, asOf }) {
  for (const { task, report } of reportsOf(plan)) {
    if (report.date <= asOf) continue;
    yield { facts: { date: report.date, today: asOf }, place: valueAt(report.origin, 'date'), task };
  }
});
