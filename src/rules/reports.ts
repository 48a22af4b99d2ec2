/** The reports of the plan, one by one. */
import type { Evidence, Plan, Report } from '../plan/model.ts';
import { type StandingReport, standingReports } from '../view/corrections.ts';

/** A report that no correction took the place of, with its task and the one before it that is about the same part of the task. */
interface ReportInFile extends StandingReport {
  readonly task: string;
  /** The last one above it in the file by the same agency for the same period; null for the first. */
  readonly previous: Report | null;
}

/** Every report that still stands, file by file, in the order of each file: what was corrected is not judged any more. */
export function* reportsOf(plan: Plan): Iterable<ReportInFile> {
  for (const { task, reports } of plan.progress) {
    const latest = new Map<string, Report>();
    const standing = new Map(standingReports(reports).map((one) => [one.report, one.date]));
    for (const report of reports) {
      const date = standing.get(report);
      if (date === undefined) continue;
      const part = `${report.agency} ${report.period ?? ''}`;
      yield { task, report, date, previous: latest.get(part) ?? null };
      latest.set(part, report);
    }
  }
}

/** Every piece of evidence with its task. */
export function* evidenceOf(plan: Plan): Iterable<{ readonly task: string; readonly evidence: Evidence }> {
  for (const { task, report } of reportsOf(plan)) for (const evidence of report.evidence) yield { task, evidence };
}
