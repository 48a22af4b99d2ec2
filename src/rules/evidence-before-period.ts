/**
 * Evidence older than the period that it is reported for, and than the one before it: a slip in the year, mostly, or last
 * year's document reported again. One period ahead is usual: next year's plan is issued this year.
 */
import type { Day } from '../calendar/day.ts';
import { firstDayNamed, periodBefore, periodNamed } from '../calendar/period.ts';
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const evidenceBeforePeriod = defineRule('evidence-before-period', function* ({ plan }) {
  const issued = firstDayNamed(plan.document.issued);
  for (const { task, report } of reportsOf(plan)) {
    const first = earliestDay(report.period);
    if (first === null) continue;
    for (const { date, origin } of report.evidence) {
      // Of a day before the plan was issued that is told.
      if (date === null || date >= first || (issued !== null && date < issued)) continue;
      yield { facts: { date, period: report.period ?? '', first }, place: valueAt(origin, 'date'), task };
    }
  }
});

/** The first day of the period before the one named. */
function earliestDay(name: string | null): Day | null {
  const period = periodNamed(name ?? '');
  return period === null ? null : periodBefore(period).first;
}
