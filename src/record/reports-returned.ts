/** The reports that the rows of a return state. Every row that cannot be resolved is told; a single one refuses them all. */
import type { Day } from '../calendar/day.ts';
import { agencyNamed, taskNamed } from '../cli/named.ts';
import type { Options } from '../cli/options.ts';
import { dayGiven, onlyAgencyGiven, refuseHidden } from '../cli/recording/given.ts';
import { type Misuse, UsageError } from '../cli/usage-error.ts';
import type { NewReport } from '../edit/new-entry.ts';
import type { OpenedPlan } from '../open/opened-plan.ts';
import type { Plan } from '../plan/model.ts';
import type { ReadReturn, ReturnRow } from '../returns/return-row.ts';
import { nameOf } from '../view/agencies.ts';
import { look, reportsByTask } from '../view/look.ts';
import type { TaskView } from '../view/view.ts';
import { onceEach, unknownReports } from './known-reports.ts';
import { type RowProblem, refusal } from './refusal.ts';
import { soleOwer } from './reports.ts';
import { completionReopened } from './undated-reopening.ts';

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

/** What rows are resolved with. */
interface Resolving {
  readonly plan: Plan;
  /** The agency of the command line. */
  readonly agency: string | null;
  /** The day of the rows that say none. */
  readonly reported: Day;
  readonly tasksOn: (date: Day) => readonly TaskView[];
}

/** The reports of the rows. Throws a UsageError that names every row which cannot be resolved, or where nothing was filled in. */
export function reportsReturned(opened: OpenedPlan, read: ReadReturn, options: Options): Returned {
  const { plan, today } = opened;
  const given = dayGiven('--reported', options.reported);
  const resolving = {
    plan,
    agency: onlyAgencyGiven(plan, options),
    reported: given ?? today,
    tasksOn: tasksByDay(plan),
  };
  const rows = new Map<NewReport, number>();
  const undated = new Set<NewReport>();
  const wrong = new Map<number, Misuse>();
  for (const row of read.rows) {
    const report = misuseIn(() => reportOf(resolving, row));
    if ('fault' in report) wrong.set(row.row, report);
    else rows.set(report, row.row);
    if ('kind' in report && row.date === null && given === null) undated.add(report);
  }
  const stated = onceEach([...rows.keys()]);
  const reports = unknownReports(plan, stated, undated);
  const fresh = reports.filter((report) => undated.has(report));
  for (const [report, misuse] of reopenings(plan, fresh)) wrong.set(rows.get(report) as number, misuse);
  refuseRows(read, wrong);
  if (rows.size === 0) throw refusal({ why: 'nothing-returned', file: read.file });
  return { reports, rows, known: stated.length - reports.length, repeated: rows.size - stated.length };
}

/** Who owes what is as of the day of the report, as for a report of the command line. */
function tasksByDay(plan: Plan): Resolving['tasksOn'] {
  const seen = new Map<Day, readonly TaskView[]>();
  return (date) => {
    const tasks = seen.get(date) ?? look(plan, date).tasks;
    seen.set(date, tasks);
    return tasks;
  };
}

function misuseIn(resolve: () => NewReport): NewReport | Misuse {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof UsageError) return error.misuse;
    throw error;
  }
}

function reopenings(plan: Plan, undated: readonly NewReport[]): readonly (readonly [NewReport, Misuse])[] {
  const before = reportsByTask(plan);
  return undated.flatMap((report) => {
    const completed = completionReopened(plan, before.get(report.task) ?? [], report);
    if (completed === null) return [];
    return [[report, refusal({ why: 'undated-reopening', task: report.task, completed }).misuse]];
  });
}

function refuseRows({ file, sheet }: ReadReturn, wrong: ReadonlyMap<number, Misuse>): void {
  if (wrong.size === 0) return;
  const inOrder = [...wrong].sort(([one], [other]) => one - other);
  const rows = inOrder.map(([row, misuse]): RowProblem => ({ sheet, row, misuse }));
  throw refusal({ why: 'bad-return', file, faults: [], rows });
}

function reportOf(resolving: Resolving, row: ReturnRow): NewReport {
  const task = taskNamed(resolving.plan, row.task);
  const date = row.date ?? resolving.reported;
  const { state, period, evidence, note, obstacle, proposal } = row;
  for (const text of [evidence?.number, evidence?.title, note, obstacle, proposal]) refuseHidden(text ?? '');
  return {
    kind: 'report',
    task,
    date,
    agency: reporterOf(resolving, row, task, date),
    state,
    period,
    evidence: evidence === null ? [] : [{ ...evidence, issuer: null }],
    note,
    obstacle,
    proposal,
    corrects: null,
  };
}

/** The agency of the row, which that of the command line must not contradict; else the only one that owes the task. */
function reporterOf({ plan, agency, tasksOn }: Resolving, row: ReturnRow, id: string, date: Day): string {
  if (row.agency === null) {
    return agency ?? soleOwer(plan, tasksOn(date).find(({ task }) => task.id === id) as TaskView, date);
  }
  const own = agencyNamed(plan, row.agency);
  if (agency === null || own === agency) return own;
  throw refusal({ why: 'other-agency', agency: { id: own, name: nameOf(plan, own) }, given: agency });
}
