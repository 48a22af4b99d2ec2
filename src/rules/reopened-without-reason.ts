/** A task that was done and is reported as not done again, without a note that says why: a blank to be filled in says nothing. */
import { saysNothing } from '../plan/instrument.ts';
import type { Report } from '../plan/model.ts';
import { nameOf } from '../view/agencies.ts';
import { standingReports } from '../view/corrections.ts';
import { defineRule, valueAt } from './rule.ts';

export const reopenedWithoutReason = defineRule('reopened-without-reason', function* ({ plan }) {
  for (const { task, reports } of plan.progress) {
    const done = new Map<string, Report>();
    for (const { report } of standingReports(reports)) {
      const key = `${report.agency} ${report.period ?? ''}`;
      const before = done.get(key);
      if (report.state === 'done') done.set(key, report);
      else if (before !== undefined) {
        done.delete(key);
        if (report.note !== null && !saysNothing(report.note)) continue;
        const { agency, period } = report;
        yield {
          facts: { agency, period, names: { [agency]: nameOf(plan, agency) } },
          place: valueAt(report.origin, 'state'),
          task,
          related: [{ role: 'earlier-report', place: valueAt(before.origin, 'state') }],
        };
      }
    }
  }
});
