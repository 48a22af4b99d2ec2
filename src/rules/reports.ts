/** The reports of the plan, one by one. */
import type { Evidence, Plan, Report } from '../plan/model.ts';
import { standingReports } from '../view/corrections.ts';

/** A report that no correction took the place of, with its task and those before it that are about the same part of the task. */
export interface ReportInFile {
  readonly task: string;
  readonly report: Report;
  /** By the same agency for the same period, in the order of the file; only good until the next one is asked for. */
  readonly before: readonly Report[];
}

/** Every report that still stands, file by file, in the order of each file: what was corrected is not judged any more. */
export function* reportsOf(plan: Plan): Iterable<ReportInFile> {
  for (const { task, reports } of plan.progress) {
    const earlier = new Map<string, Report[]>();
    const standing = new Set(standingReports(reports).map((one) => one.report));
    for (const report of reports.filter((one) => standing.has(one))) {
      const part = `${report.agency} ${report.period ?? ''}`;
      const before = earlier.get(part) ?? [];
      yield { task, report, before };
      before.push(report);
      earlier.set(part, before);
    }
  }
}

/** Every piece of evidence with its task. */
export function* evidenceOf(plan: Plan): Iterable<{ readonly task: string; readonly evidence: Evidence }> {
  for (const { task, report } of reportsOf(plan)) for (const evidence of report.evidence) yield { task, evidence };
}
