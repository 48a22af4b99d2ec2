/**
 * What came of the plan and is dated before the plan was issued: a slip in the year, mostly. An issue day left blank counts
 * from the first day that it can be.
 */
import type { Day } from '../calendar/day.ts';
import { firstDayNamed } from '../calendar/period.ts';
import type { RuleFacts } from '../diagnostics/catalogue.ts';
import type { Place } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/model.ts';
import { duesIn } from './dues.ts';
import { reportsOf } from './reports.ts';
import { defineRule, valueAt } from './rule.ts';

interface Dated {
  readonly what: RuleFacts['before-issue']['what'];
  readonly date: Day | null;
  readonly place: Place;
  readonly task: string | null;
}

export const beforeIssue = defineRule('before-issue', function* ({ plan }) {
  const { issued } = plan.document;
  const first = firstDayNamed(issued);
  if (first === null) return;
  for (const { what, date, place, task } of datedIn(plan)) {
    if (date !== null && date < first) yield { facts: { what, date, issued }, place, task };
  }
});

function* datedIn(plan: Plan): Iterable<Dated> {
  for (const { instrument, requested, origin } of plan.amendments) {
    yield { what: 'amendment', date: instrument.date, place: valueAt(origin, 'instrument', 'date'), task: null };
    yield { what: 'request', date: requested?.date ?? null, place: valueAt(origin, 'requested', 'date'), task: null };
  }
  for (const { date, task, origin } of plan.requests) {
    yield { what: 'request', date, place: valueAt(origin, 'date'), task };
  }
  for (const { task, due, place } of duesIn(plan)) {
    if (due.kind === 'event') yield { what: 'event', date: due.occurred, place: place('occurred'), task };
  }
  for (const { task, report } of reportsOf(plan)) {
    yield { what: 'report', date: report.date, place: valueAt(report.origin, 'date'), task };
    for (const { date, origin } of report.evidence) {
      yield { what: 'evidence', date, place: valueAt(origin, 'date'), task };
    }
  }
  for (const { date, task, origin } of plan.exceptions) {
    yield { what: 'exception', date, place: valueAt(origin, 'date'), task };
  }
}
