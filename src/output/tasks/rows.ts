/** The tasks of an answer as rows of plain text: what CSV and Markdown print. */
import type { TaskAnswer } from '../../report/answers.ts';
import { dayText } from '../words/day-text.ts';
import { dueText } from '../words/due-text.ts';
import { type Heading, headings, sourceNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { standingLabels, stateLabels } from '../words/standing.ts';
import { agencyNames, leadText } from './words.ts';

/** What a row holds, in the order of the columns. */
const everyColumn: readonly Heading[] = [
  'id',
  'label',
  'source',
  'task',
  'lead',
  'with',
  'due',
  'dueDay',
  'standing',
  'daysLate',
  'daysLeft',
  'state',
  'completedOn',
  'evidence',
  'originalDue',
  'extensions',
  'lastReport',
  'note',
];
const shortColumns: readonly Heading[] = ['id', 'task', 'lead', 'dueDay', 'standing', 'daysLate', 'daysLeft'];

/** A table of plain text. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything about each task, for a spreadsheet. Days are written as the language writes them. */
export function fullRows(tasks: readonly TaskAnswer[], language: Language): PlainTable {
  return table(everyColumn, tasks, language);
}

/** What fits beside one another in a comment. */
export function shortRows(tasks: readonly TaskAnswer[], language: Language): PlainTable {
  return table(shortColumns, tasks, language);
}

function table(columns: readonly Heading[], tasks: readonly TaskAnswer[], language: Language): PlainTable {
  return {
    header: columns.map((column) => headings[language][column]),
    rows: tasks.map((task) => {
      const cells = cellsOf(task, language);
      return columns.map((column) => cells[column] ?? '');
    }),
  };
}

function cellsOf(task: TaskAnswer, language: Language): Partial<Record<Heading, string>> {
  const day = (value: TaskAnswer['completedOn']) => (value === null ? '' : dayText(value, language));
  const count = (value: number | null) => (value === null ? '' : String(value));
  return {
    id: task.id,
    label: task.label,
    source: sourceNames[language][task.source],
    task: task.text,
    lead: leadText(task, language),
    with: agencyNames(task.with),
    due: task.due === null ? '' : dueText(task.due.value, language),
    dueDay: day(task.due?.day ?? null),
    standing: standingLabels[task.standing][language],
    daysLate: count(task.daysLate),
    daysLeft: count(task.daysLeft),
    state: stateLabels[task.state][language],
    completedOn: day(task.completedOn),
    evidence: task.evidence.map(({ number, date }) => [number ?? '', day(date)].filter(Boolean).join(', ')).join('; '),
    originalDue: task.originalDue === null ? '' : dueText(task.originalDue.value, language),
    extensions: String(task.extensions),
    lastReport: day(task.lastReport?.date ?? null),
    note: task.lastReport?.note ?? '',
  };
}
