/** What names a document, or a report, of a later day than its own: nobody can name what is not there yet. */
import type { Day } from '../calendar/day.ts';
import { firstDayNamed } from '../calendar/period.ts';
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { Plan, Report } from '../plan/model.ts';
import { unknownCorrections } from '../view/corrections.ts';
import type { View } from '../view/view.ts';
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

interface Citation {
  readonly what: RuleFacts['cites-later']['what'];
  /** The day of what is cited. */
  readonly cited: Day | null;
  readonly date: Day | null;
  readonly place: Place;
  readonly task: string | null;
}

export const citesLater = defineRule('cites-later', function* (view) {
  const issued = firstDayNamed(view.plan.document.issued);
  for (const { what, cited, date, place, task } of citationsIn(view)) {
    if (cited === null || date === null || cited <= date) continue;
    // The earlier day is the slip, and is told as one.
    if (issued !== null && date < issued) continue;
    yield { facts: { what, cited, date }, place, task };
  }
});

function* citationsIn({ plan, asOf }: View): Iterable<Citation> {
  const unknown = new Set<Report>(plan.progress.flatMap(({ reports }) => unknownCorrections(reports)));
  yield* requestsCited(plan);
  for (const { task, report } of reportsOf(plan)) {
    for (const evidence of report.evidence) {
      // Of one in the future that is told.
      const cited = evidence.date !== null && evidence.date > asOf ? null : evidence.date;
      yield { what: 'evidence', cited, date: report.date, place: valueAt(evidence.origin, 'date'), task };
    }
    const cited = unknown.has(report) ? null : (report.corrects?.date ?? null);
    yield { what: 'report', cited, date: report.date, place: valueAt(report.origin, 'corrects', 'date'), task };
  }
  for (const { instrument, date, task, origin } of plan.exceptions) {
    const place = valueAt(origin, 'instrument', 'date');
    yield { what: 'approval', cited: instrument?.date ?? null, date, place, task };
  }
}

function* requestsCited(plan: Plan): Iterable<Citation> {
  for (const { instrument, requested, origin } of plan.amendments) {
    const place = valueAt(origin, 'requested', 'date');
    yield { what: 'request', cited: requested?.date ?? null, date: instrument.date, place, task: null };
  }
  for (const { date: cited, declined, task, origin } of plan.requests) {
    const place = valueAt(origin, 'declined', 'date');
    yield { what: 'declined', cited, date: declined?.date ?? null, place, task };
  }
}
