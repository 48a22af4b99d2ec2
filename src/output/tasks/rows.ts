/** The tasks of an answer as rows of plain text: what CSV and Markdown print. A column is one entry, the lists follow. */
import type { Day } from '../../calendar/day.ts';
import type { TaskAnswer } from '../../report/answers.ts';
import type { Align } from '../text/markdown.ts';
import { dayText } from '../words/day-text.ts';
import { dueText } from '../words/due-text.ts';
import { type Heading, headings, sourceNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { owedPeriods } from '../words/owed-periods.ts';
import { noReportLabel, stateLabels } from '../words/standing.ts';
import { besideDue, pendingText } from './requests.ts';
import { agencyNames, leadText, standingLabel, toldText } from './words.ts';

/** What stands in a column, under the heading of its name. */
interface TaskColumn {
  readonly cell: (task: TaskAnswer, language: Language) => string;
  /** Whether it is one of the few that fit beside one another in a comment. */
  readonly isShort?: true;
  /** What stands there besides, where the column that says it is none of these few. */
  readonly beside?: (task: TaskAnswer, language: Language) => string;
  readonly align?: Align;
}

/** Columns by their names. */
export type TaskColumns = Readonly<Partial<Record<Heading, TaskColumn>>>;

/** Every column, in order. Days are written as the language writes them. */
export const taskColumns = {
  id: { cell: (task) => task.id, isShort: true },
  label: { cell: (task) => task.label },
  source: { cell: (task, language) => sourceNames[task.source][language] },
  task: { cell: (task) => task.text, isShort: true },
  lead: { cell: leadText, isShort: true },
  with: { cell: (task) => agencyNames(task.with) },
  product: { cell: (task) => task.product ?? '' },
  due: { cell: ({ due }, language) => (due === null ? '' : dueText(due.value, language)) },
  dueDay: { cell: ({ due }, language) => dayOrNothing(due?.day ?? null, language), isShort: true, beside: besideDue },
  standing: { cell: standingLabel, isShort: true },
  daysLate: { cell: (task) => countOrNothing(task.daysLate), isShort: true, align: 'right' },
  daysLeft: { cell: (task) => countOrNothing(task.daysLeft), isShort: true, align: 'right' },
  state: {
    cell: ({ state, lastReport }, language) => (lastReport === null ? noReportLabel : stateLabels[state])[language],
  },
  completedOn: { cell: (task, language) => dayOrNothing(task.completedOn, language) },
  evidence: { cell: evidenceCell },
  originalDue: { cell: ({ originalDue: due }, language) => (due === null ? '' : dueText(due.value, language)) },
  extensions: { cell: (task) => String(task.extensions) },
  requests: { cell: ({ requests }, language) => requests.map((one) => pendingText(one, language)).join('; ') },
  lastReport: { cell: ({ lastReport }, language) => dayOrNothing(lastReport?.date ?? null, language) },
  note: { cell: (task) => task.lastReport?.note ?? '' },
  obstacle: { cell: (task) => toldText(task.obstacles, '; ') },
  proposal: { cell: (task) => toldText(task.proposals, '; ') },
  owed: { cell: (task, language) => owedPeriods(task.occurrences, language, false) },
  monthsSilent: { cell: (task) => countOrNothing(task.monthsSilent) },
} as const satisfies TaskColumns;

type TaskColumnName = keyof typeof taskColumns;

const columns: Readonly<Record<TaskColumnName, TaskColumn>> = taskColumns;
const everyColumn = Object.keys(taskColumns) as readonly TaskColumnName[];
const shortColumns = everyColumn.filter((name) => columns[name].isShort);

/** A table of plain text. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything about each task, for a spreadsheet. */
export function fullRows(tasks: readonly TaskAnswer[], language: Language): PlainTable {
  return table(everyColumn, tasks, language);
}

/** What fits beside one another in a comment, and how each column is set. */
export function shortRows(
  tasks: readonly TaskAnswer[],
  language: Language,
): PlainTable & { readonly aligns: readonly Align[] } {
  return {
    ...table(shortColumns, tasks, language, (column, task) => shortCell(column, task, language)),
    aligns: shortColumns.map((name) => columns[name].align ?? 'left'),
  };
}

function table(
  names: readonly TaskColumnName[],
  tasks: readonly TaskAnswer[],
  language: Language,
  cellOf = (column: TaskColumn, task: TaskAnswer) => column.cell(task, language),
): PlainTable {
  return {
    header: names.map((name) => headings[name][language]),
    rows: tasks.map((task) => names.map((name) => cellOf(columns[name], task))),
  };
}

function shortCell({ cell, beside }: TaskColumn, task: TaskAnswer, language: Language): string {
  return [cell(task, language), beside?.(task, language) ?? ''].filter((part) => part !== '').join(' ');
}

function evidenceCell({ evidence }: TaskAnswer, language: Language): string {
  return evidence
    .map(({ number, date, title }) => [number ?? title ?? '', dayOrNothing(date, language)].filter(Boolean).join(', '))
    .join('; ');
}

function dayOrNothing(day: Day | null, language: Language): string {
  return day === null ? '' : dayText(day, language);
}

function countOrNothing(count: number | null): string {
  return count === null ? '' : String(count);
}
