/** The columns of the tasks in a workbook, one entry each: what it holds, how wide it is. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { Held } from '../excel/cells.ts';
import { citedText } from '../tasks/document-text.ts';
import { besideDue } from '../tasks/requests.ts';
import { agencyNames, leadText, standingText } from '../tasks/words.ts';
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
export const bookColumns: readonly BookColumn[] = [
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
  { heading: 'obstacle', width: 22, held: ({ obstacles }) => toldLines(obstacles) },
  { heading: 'proposal', width: 22, held: ({ proposals }) => toldLines(proposals) },
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

/** What was told, a line each, with whose it is where several told something. */
export function toldLines(told: TaskAnswer['obstacles']): string {
  return told.map(({ agency, text }) => (told.length > 1 ? `${agency.name}: ${text}` : text)).join('\n');
}

/** The heading in the language. */
export function bookHeading({ heading }: Pick<BookColumn, 'heading'>, language: Language): string {
  return headings[heading][language];
}
