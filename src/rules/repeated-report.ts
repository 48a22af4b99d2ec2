/**
 * One report that stands twice, as when two people recorded the same letter or telephone call on two branches. Where
 * the state differs there was more to report on that day, and the later word counts.
 */
import { evidenceText } from '../compare/report-text.ts';
import { saidChanges, saidIn } from '../compare/said.ts';
import type { Report } from '../plan/model.ts';
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

export const repeatedReport = defineRule('repeated-report', function* ({ plan }) {
  const first = new Map<string, Report>();
  for (const { task, report } of reportsOf(plan)) {
    // A correction says of itself which report it belongs to: two of one day may correct different ones.
    if (report.corrects !== null) continue;
    const { date, agency, period, state, origin } = report;
    const said = [origin.file, date, agency, period, state].join('\n');
    const twin = first.get(said);
    if (twin === undefined) {
      first.set(said, report);
      continue;
    }
    yield {
      facts: { date, agency, period, differing: differingKeys(twin, report) },
      place: valueAt(report.origin, 'date'),
      task,
      related: [{ role: 'earlier-report', place: valueAt(twin.origin, 'date') }],
    };
  }
});

/** Every key under which the two say something else, the evidence first. */
function differingKeys(earlier: Report, report: Report): readonly string[] {
  const said = ({ origin }: Report) => saidIn(origin.written, { evidence: true, corrects: true });
  const keys = saidChanges(said(earlier), said(report)).map(({ key }) => key);
  return documentsOf(earlier) === documentsOf(report) ? keys : ['evidence', ...keys];
}

function documentsOf({ evidence }: Report): string {
  return evidence.map(evidenceText).toSorted().join('\n');
}
