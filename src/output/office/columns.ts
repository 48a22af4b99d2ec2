/** The columns of the tasks in a workbook, one entry each: what it holds, how wide it is. */

import type { CellObject } from 'write-excel-file/universal';
import type { TaskAnswer } from '../../report/answers.ts';
import type { Standing } from '../../view/view.ts';
import { cellOf, type Held } from '../excel/cells.ts';
import { besideDue } from '../tasks/requests.ts';
import { agencyNames, leadText, standingText, toldText } from '../tasks/words.ts';
import { bookWords } from '../words/book.ts';
import { citedText } from '../words/document-text.ts';
import { dueText } from '../words/due-text.ts';
import { type Heading, headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';

/** Null where the task has nothing of it. */
interface BookColumn {
  readonly heading: Heading;
  /** In characters. */
  readonly width: number;
  readonly held: (task: TaskAnswer, language: Language) => Held | null;
}

const dayOf = (due: TaskAnswer['due']): Held | null => (due?.day == null ? null : { day: due.day });

/** In order, after the running number. */
const bookColumns: readonly BookColumn[] = [
  { heading: 'id', width: 10, held: ({ id }) => id },
  { heading: 'task', width: 44, held: ({ text }) => text },
  { heading: 'lead', width: 19, held: leadText },
  { heading: 'with', width: 19, held: (task) => agencyNames(task.with) },
  { heading: 'due', width: 15, held: dueInWords },
  { heading: 'originalDueDay', width: 12, held: ({ originalDue }) => dayOf(originalDue) },
  { heading: 'dueDay', width: 12, held: ({ due }) => dayOf(due) },
  { heading: 'standing', width: 16, held: standingText },
  { heading: 'daysLate', width: 8, held: ({ daysLate }) => daysLate },
  { heading: 'daysLeft', width: 8, held: ({ daysLeft }) => daysLeft },
  {
    heading: 'completedOn',
    width: 12,
    held: ({ completedOn }) => (completedOn === null ? null : { day: completedOn }),
  },
  { heading: 'result', width: 20, held: (task, language) => resultText(task, language) },
  { heading: 'obstacle', width: 22, held: ({ obstacles }) => toldText(obstacles, '\n') },
  { heading: 'proposal', width: 22, held: ({ proposals }) => toldText(proposals, '\n') },
  { heading: 'note', width: 20, held: ({ lastReport }) => lastReport?.note ?? null },
];

/** The deadline in words, and below it the one that is asked for; its day has a column of its own. */
function dueInWords(task: TaskAnswer, language: Language): string | null {
  const due = task.due === null ? '' : dueText(task.due.value, language);
  return [due, besideDue(task, language)].filter((line) => line !== '').join('\n') || null;
}

/** What proves it, a document a line. */
export function resultText({ evidence }: Pick<TaskAnswer, 'evidence'>, language: Language): string {
  return evidence.map((one) => citedText(one, language)).join('\n');
}

/** Whether a column behind the running number says of which of several plans a task is. */
type Columns = 'of-one-plan' | 'of-plans';

/** The widths of all columns, that of the running number first. */
export function bookWidths(columns: Columns): readonly number[] {
  return [6, ...(columns === 'of-plans' ? [22] : []), ...bookColumns.map(({ width }) => width)];
}

/** The headings over them. */
export function bookHead(columns: Columns, language: Language): readonly string[] {
  return [
    bookWords.number[language],
    ...(columns === 'of-plans' ? [headings.plan[language]] : []),
    ...bookColumns.map(({ heading }) => headings[heading][language]),
  ];
}

/** The colours on which standings stand; they say nothing that the words on them do not. */
const standingFills: { readonly [Name in Standing]?: string } = {
  overdue: '#f8cbc6',
  'due-soon': '#fff0c2',
  'done-late': '#fbe0c8',
  'done-on-time': '#d5ecd4',
  suspended: '#e4e4e4',
  withdrawn: '#e4e4e4',
};

/** The cells of a task, its standing in a colour besides; `plan` is what its plan is called, null of the only one. */
export function taskRow(
  task: TaskAnswer,
  index: number,
  plan: string | null,
  language: Language,
): readonly CellObject[] {
  const cells = bookColumns.map(({ heading, held }) => {
    const fill = heading === 'standing' ? standingFills[task.standing] : undefined;
    return cellOf(held(task, language), fill === undefined ? {} : { backgroundColor: fill, fontWeight: 'bold' });
  });
  return [cellOf(index + 1, { align: 'center' }), ...(plan === null ? [] : [cellOf(plan)]), ...cells];
}
