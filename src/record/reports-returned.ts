/** The reports that the rows of a return state. Every row that cannot be resolved is told; a single one refuses them all. */
import type { Day } from '../calendar/day.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { NewReport } from '../edit/new-entry.ts';
import { grouped } from '../plan/grouped.ts';
import type { Plan, Report } from '../plan/model.ts';
import type { ReadReturn } from '../returns/return-row.ts';
import { type StandingReport, standingReports } from '../view/corrections.ts';
import { countsFrom } from '../view/part.ts';
import { reportsByTask } from '../view/reports-by-task.ts';
import { speaksFor } from '../view/speakers.ts';
import { agencyOf } from './facts.ts';
import { isSameReport, onceEach, unknownReports } from './known-reports.ts';
import { type BadReturn, isRefusal, type ReturnRefusal, type RowProblem, type RowRefusal } from './refusal.ts';
import { rowResolver } from './report-returned.ts';

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
  /** What is wrong with the return besides, and keeps these out as well; null where nothing is. */
  readonly wrong: BadReturn | null;
}

/** The reports of the rows that can be resolved, and what is wrong with the others. Refused where nothing was filled in. */
export function reportsReturned(plan: Plan, read: ReadReturn, facts: ReturnFacts): Returned | ReturnRefusal {
  const agency = facts.agency === null ? null : agencyOf(plan, facts.agency);
  if (isRefusal(agency)) return agency;
  const resolve = rowResolver(plan, { agency, date: facts.reported ?? facts.today });
  const { rows, undated, problems } = resolved(read, resolve, facts.reported !== null);
  const stated = onceEach([...rows.keys()]);
  const fresh = unknownReports(plan, stated, undated);
  const reopened = reopenings(
    plan,
    fresh.filter((report) => undated.has(report)),
  );
  for (const [report, refusal] of reopened) {
    problems.push({ sheet: read.sheet, row: rows.get(report) as number, refusal });
  }
  const wrong = wrongWith(read, problems);
  if (rows.size === 0 && wrong === null) return { why: 'nothing-returned', file: read.file };
  const reports = fresh.filter((report) => !reopened.has(report));
  return { reports, rows, known: stated.length - fresh.length, repeated: rows.size - stated.length, wrong };
}

/** Rows as far as they can be resolved. */
interface ResolvedRows {
  readonly rows: Map<NewReport, number>;
  /** Those of which nobody said the day. */
  readonly undated: Set<NewReport>;
  readonly problems: RowProblem[];
}

function resolved(read: ReadReturn, resolve: ReturnType<typeof rowResolver>, isDayGiven: boolean): ResolvedRows {
  const found: ResolvedRows = { rows: new Map(), undated: new Set(), problems: [] };
  for (const row of read.rows) {
    const report = resolve(row);
    if ('kind' in report) {
      found.rows.set(report, row.row);
      if (row.date === null && !isDayGiven) found.undated.add(report);
    } else {
      for (const refusal of report) found.problems.push({ sheet: read.sheet, row: row.row, refusal });
    }
  }
  return found;
}

/** Answers for a finding in which row its report stands, which has no line in the plan yet; null where it is about none of them. */
export function rowsOfFindings(after: Plan, rows: Returned['rows']): (finding: Finding) => number | null {
  const byFile = new Map(after.progress.map((progress) => [progress.origin.file, progress]));
  const byTask = grouped(rows, ([{ task }]) => task);
  return ({ place }) => {
    if (!('path' in place)) return null;
    const [list, index] = place.path;
    const progress = byFile.get(place.file);
    const report = list === 'reports' ? progress?.reports[Number(index)] : undefined;
    if (progress === undefined || report === undefined) return null;
    return byTask.get(progress.task)?.find(([entry]) => isSameReport(entry, report))?.[1] ?? null;
  };
}

function reopenings(plan: Plan, undated: readonly NewReport[]): ReadonlyMap<NewReport, RowRefusal> {
  const before = reportsByTask(plan);
  const found = undated.flatMap((report): [NewReport, RowRefusal][] => {
    const completed = completionReopened(plan, before.get(report.task) ?? [], report);
    return completed === null ? [] : [[report, { why: 'undated-reopening', task: report.task, completed }]];
  });
  return new Map(found);
}

function wrongWith({ file, faults }: ReadReturn, problems: readonly RowProblem[]): BadReturn | null {
  if (faults.length === 0 && problems.length === 0) return null;
  return { why: 'bad-return', file, faults, rows: problems.toSorted((one, other) => one.row - other.row) };
}

/** The day on which was completed what the report would reopen; null where it would not. `before` are those on its task. */
function completionReopened(plan: Plan, before: readonly Report[], report: NewReport): Day | null {
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
