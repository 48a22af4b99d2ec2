/** Reports that say nothing new: what is recorded twice by mistake stands in the plan once. */
import type { NewReport } from '../../edit/new-entry.ts';
import type { Plan, Report } from '../../plan/model.ts';
import { standingReports } from '../../view/corrections.ts';
import { reportsByTask } from '../../view/look.ts';

/**
 * The reports that the plan does not hold yet. One is known where the agency's latest word on it says the same: that it is
 * done, by the same documents, or the same on the same day. That work still goes on may be reported again and again.
 */
export function unknownReports(plan: Plan, reports: readonly NewReport[]): readonly NewReport[] {
  const before = reportsByTask(plan);
  return reports.filter((report) => !isKnown(report, before.get(report.task) ?? []));
}

function isKnown(report: NewReport, before: readonly Report[]): boolean {
  const own = standingReports(before).filter(
    ({ report: { agency, period } }) => agency === report.agency && period === report.period,
  );
  const last = own.at(-1)?.report;
  if (last === undefined || told(last) !== told(report)) return false;
  return report.state === 'done' || last.date === report.date;
}

function told({ state, evidence, note, obstacle, proposal }: NewReport | Report): string {
  const documents = evidence.map(({ number, date, title }) => [number, date, title]);
  return JSON.stringify([state, documents, note, obstacle, proposal]);
}
