/** What `check` finds in the reports of a return, told by the row of the sheet: the plan's line was never written. */
import type { Finding } from '../diagnostics/finding.ts';
import type { NewReport } from '../edit/new-entry.ts';
import { isSameReport } from './known-reports.ts';
import type { Proposal } from './proposal.ts';

/** The row that the finding is about; null where it is about none of them. */
export function rowOf({ place }: Finding, { after }: Proposal, rows: ReadonlyMap<NewReport, number>): number | null {
  if (!('path' in place)) return null;
  const [list, index] = place.path;
  const reports = after.plan.progress.find(({ origin }) => origin.file === place.file);
  const report = list === 'reports' ? reports?.reports[Number(index)] : undefined;
  if (reports === undefined || report === undefined) return null;
  const found = [...rows].find(([entry]) => entry.task === reports.task && isSameReport(entry, report));
  return found?.[1] ?? null;
}
