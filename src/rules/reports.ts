/** The reports of the plan, one by one. */
import type { Evidence, Plan, Report } from '../plan/model.ts';
import { standingReports } from '../view/corrections.ts';

/** A report that no correction took the place of, with its task and the one before it in the file. */
export interface ReportInFile {
  readonly task: string;
  readonly report: Report;
  readonly before: Report | null;
}

/** Every report that still stands, file by file, in the order of each file: what was corrected is not judged any more. */
export function* reportsOf(plan: Plan): Iterable<ReportInFile> {
  for (const { task, reports } of plan.progress) {
    let before: Report | null = null;
    const standing = new Set(standingReports(reports).map((one) => one.report));
    for (const report of reports.filter((one) => standing.has(one))) {
      yield { task, report, before };
      before = report;
    }
  }
}

/** Every piece of evidence with its task. */
export function* evidenceOf(plan: Plan): Iterable<{ readonly task: string; readonly evidence: Evidence }> {
  for (const { task, report } of reportsOf(plan)) for (const evidence of report.evidence) yield { task, evidence };
}
