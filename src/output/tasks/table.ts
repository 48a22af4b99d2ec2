/** The tasks of an answer as a table for a terminal. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { Page } from '../terminal/page.ts';
import { standingStyle } from '../terminal/paint.ts';
import { renderItems } from '../terminal/table.ts';
import type { ItemColumn } from '../terminal/table-cells.ts';
import { headings } from '../words/headings.ts';
import { taskNotes } from './notes.ts';
import { dueLines } from './requests.ts';
import { agencyNames, sharedText, standingText } from './words.ts';

/** How much a table tells. */
export interface Detail {
  /** Texts whole, however long. */
  readonly isFull: boolean;
  /** Open-ended tasks in one line below the table. */
  readonly isFolded: boolean;
}

/** Lines of each task's text, unless it is asked for whole. */
const linesOfText = 2;

/**
 * A task a row: id, text with what else is to know, lead, deadline, standing. Texts and leads are cut to so many lines unless
 * they are asked for in full; a single task is.
 */
export function renderTaskTable(
  tasks: readonly TaskAnswer[],
  page: Page,
  isFull: boolean,
  lines: number = linesOfText,
): string {
  const isWhole = isFull || tasks.length === 1;
  return renderItems(columnsFor(page, isWhole ? Number.POSITIVE_INFINITY : lines), tasks, page);
}

function columnsFor({ language, paint }: Page, lines: number): readonly ItemColumn<TaskAnswer>[] {
  const isWhole = lines === Number.POSITIVE_INFINITY;
  /** Who is left stands below all who owe the task; how many are done, below where the task stands, where there is room. */
  const shared = (task: TaskAnswer, isHere: boolean) =>
    (isHere ? [sharedText(task, language, isWhole)] : []).filter((text) => text !== '').map((text) => ({ text }));
  return [
    {
      heading: headings.id,
      layout: { min: 12, weight: 'fit', priority: 0 },
      cell: ({ id }) => ({ text: id, style: paint.strong }),
    },
    {
      heading: headings.task,
      layout: { min: 22, weight: 3, priority: 1, lines },
      cell: (task) => ({
        text: task.text,
        more: taskNotes(task, language).map((text) => ({ text, style: paint.muted })),
      }),
    },
    {
      heading: headings.lead,
      layout: { min: 14, weight: 2, priority: 5, lines: Math.max(3, lines), max: 48 },
      cell: (task) => ({ text: agencyNames(task.lead), more: shared(task, isWhole) }),
    },
    {
      heading: headings.due,
      layout: { min: 10, weight: 'fit', priority: 4, max: 20, lines: Math.max(4, lines) },
      // An open-ended task says so as its standing: no line of its own for that where the room is short.
      cell: (task) => ({ text: dueLines(task, language), isNothing: task.standing === 'ongoing' }),
    },
    {
      heading: headings.standing,
      layout: { min: 16, weight: 'fit', priority: 2, max: 24 },
      cell: (task) => ({
        text: standingText(task, language),
        style: standingStyle(paint, task.standing),
        more: shared(task, !isWhole),
      }),
    },
  ];
}
