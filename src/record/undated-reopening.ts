/** A report that takes up again what is done, and does not say of which day it is: it may come from an old sheet. */
import type { Day } from '../calendar/day.ts';
import type { NewReport } from '../edit/new-entry.ts';
import type { Plan, Report } from '../plan/model.ts';
import { type StandingReport, standingReports } from '../view/corrections.ts';
import { countsFrom } from '../view/part.ts';
import { speaksFor } from '../view/speakers.ts';

/** The day on which was completed what the report would reopen; null where it would not. `before` are those on its task. */
export function completionReopened(plan: Plan, before: readonly Report[], report: NewReport): Day | null {
  if (report.state === 'done') return null;
  const inPeriod = standingReports(before).filter((one) => one.report.period === report.period);
  const last = (counts: (one: StandingReport) => boolean) => inPeriod.findLast(counts);
  // Its own word, or else that of its group or successor.
  const latest = [
    last((one) => one.report.agency === report.agency),
    last((one) => speaksFor(plan, one.report.agency, report.agency, one.date)),
  ];
  const done = latest.find((one) => one?.report.state === 'done');
  return done === undefined ? null : countsFrom(done);
}
