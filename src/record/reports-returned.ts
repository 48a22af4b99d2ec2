/** The reports that the rows of a return state. Every row that cannot be resolved is told; a single one refuses them all. */
import type { Day } from '../calendar/day.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { NewReport } from '../edit/new-entry.ts';
import type { Plan } from '../plan/model.ts';
import type { ReadReturn } from '../returns/return-row.ts';
import { reportsByTask } from '../view/look.ts';
import { agencyOf } from './facts.ts';
import { isSameReport, onceEach, unknownReports } from './known-reports.ts';
import { isRefusal, type ReturnRefusal, type RowRefusal } from './refusal.ts';
import { rowResolver } from './report-returned.ts';
import { completionReopened } from './undated-reopening.ts';

/** What is known of a return besides its rows. */
export interface ReturnFacts {
  /** The agency of the rows that name none, as people name it; null where nobody said. */
  readonly agency: string | null;
  /** The day of the rows that have none; null where nobody said, and today is taken. */
  readonly reported: Day | null;
  readonly today: Day;
}

/** What of a return is new. */
export interface Returned {
  readonly reports: readonly NewReport[];
  /** The row that each report stands in. */
  readonly rows: ReadonlyMap<NewReport, number>;
  /** How many rows say what the plan says already. */
  readonly known: number;
  /** How many rows besides say what a row above says. */
  readonly repeated: number;
}

/** The reports of the rows; refused with every row that cannot be resolved, and where nothing was filled in. */
export function reportsReturned(plan: Plan, read: ReadReturn, facts: ReturnFacts): Returned | ReturnRefusal {
  const agency = facts.agency === null ? null : agencyOf(plan, facts.agency);
  if (isRefusal(agency)) return agency;
  const reportOf = rowResolver(plan, { agency, date: facts.reported ?? facts.today });
  const rows = new Map<NewReport, number>();
  const undated = new Set<NewReport>();
  const wrong = new Map<number, RowRefusal>();
  for (const row of read.rows) {
    const report = reportOf(row);
    if (isRefusal(report)) wrong.set(row.row, report);
    else {
      rows.set(report, row.row);
      if (row.date === null && facts.reported === null) undated.add(report);
    }
  }
  const stated = onceEach([...rows.keys()]);
  const reports = unknownReports(plan, stated, undated);
  const fresh = reports.filter((report) => undated.has(report));
  for (const [report, refusal] of reopenings(plan, fresh)) wrong.set(rows.get(report) as number, refusal);
  if (wrong.size > 0) return badReturn(read, wrong);
  if (rows.size === 0) return { why: 'nothing-returned', file: read.file };
  return { reports, rows, known: stated.length - reports.length, repeated: rows.size - stated.length };
}

/** The row whose report the finding is about, which has no line in the plan yet; null where it is about none of them. */
export function rowOf({ place }: Finding, after: Plan, rows: Returned['rows']): number | null {
  if (!('path' in place)) return null;
  const [list, index] = place.path;
  const reports = after.progress.find(({ origin }) => origin.file === place.file);
  const report = list === 'reports' ? reports?.reports[Number(index)] : undefined;
  if (reports === undefined || report === undefined) return null;
  const found = [...rows].find(([entry]) => entry.task === reports.task && isSameReport(entry, report));
  return found?.[1] ?? null;
}

function reopenings(plan: Plan, undated: readonly NewReport[]): readonly (readonly [NewReport, RowRefusal])[] {
  const before = reportsByTask(plan);
  return undated.flatMap((report) => {
    const completed = completionReopened(plan, before.get(report.task) ?? [], report);
    return completed === null ? [] : [[report, { why: 'undated-reopening', task: report.task, completed }]];
  });
}

function badReturn({ file, sheet }: ReadReturn, wrong: ReadonlyMap<number, RowRefusal>): ReturnRefusal {
  const inOrder = [...wrong].sort(([one], [other]) => one - other);
  const rows = inOrder.map(([row, refusal]) => ({ sheet, row, refusal }));
  return { why: 'bad-return', file, faults: [], rows };
}
