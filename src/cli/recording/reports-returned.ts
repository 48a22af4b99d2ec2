/** The reports that the rows of a return state. Every row that cannot be resolved is told; a single one refuses them all. */
import type { Day } from '../../calendar/day.ts';
import type { NewReport } from '../../edit/new-entry.ts';
import type { Plan } from '../../plan/model.ts';
import type { ReadReturn, ReturnRow } from '../../returns/return-row.ts';
import { look } from '../../view/look.ts';
import type { TaskView, View } from '../../view/view.ts';
import { agencyNamed, taskNamed } from '../named.ts';
import type { OpenedPlan } from '../opened-plan.ts';
import type { Options } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { dayGiven, onlyAgencyGiven, refuseHidden } from './given.ts';
import { unknownReports } from './known-reports.ts';
import { type RowProblem, refusal } from './refusal.ts';
import { soleOwer } from './reports.ts';

/** What of a return is new. */
export interface Returned {
  readonly reports: readonly NewReport[];
  /** The row that each report stands in. */
  readonly rows: ReadonlyMap<NewReport, number>;
  /** How many rows say what the plan says already. */
  readonly known: number;
}

/** The reports of the rows. Throws a UsageError that names every row which cannot be resolved, or where nothing was filled in. */
export function reportsReturned(opened: OpenedPlan, read: ReadReturn, options: Options): Returned {
  const { plan, today } = opened;
  const view = look(plan, today);
  const agency = onlyAgencyGiven(plan, options);
  const reported = dayGiven('--reported', options.reported) ?? today;
  const problems: RowProblem[] = [];
  const rows = new Map<NewReport, number>();
  for (const row of read.rows) {
    try {
      rows.set(reportOf(view, row, agency, row.date ?? reported), row.row);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push({ sheet: read.sheet, row: row.row, misuse: error.misuse });
    }
  }
  if (problems.length > 0) throw refusal({ why: 'bad-return', file: read.file, faults: [], rows: problems });
  if (rows.size === 0) throw refusal({ why: 'nothing-returned', file: read.file });
  const reports = unknownReports(plan, [...rows.keys()]);
  return { reports, rows, known: rows.size - reports.length };
}

function reportOf({ plan, tasks }: View, row: ReturnRow, agency: string | null, date: Day): NewReport {
  const task = taskNamed(plan, row.task);
  const { state, period, evidence, note, obstacle, proposal } = row;
  for (const text of [evidence?.number, evidence?.title, note, obstacle, proposal]) refuseHidden(text ?? '');
  return {
    kind: 'report',
    task,
    date,
    agency: row.agency === null ? (agency ?? ower(plan, tasks, task, date)) : agencyNamed(plan, row.agency),
    state,
    period,
    evidence: evidence === null ? [] : [{ ...evidence, issuer: null }],
    note,
    obstacle,
    proposal,
    corrects: null,
  };
}

function ower(plan: Plan, tasks: readonly TaskView[], id: string, date: Day): string {
  return soleOwer(plan, tasks.find(({ task }) => task.id === id) as TaskView, date);
}
