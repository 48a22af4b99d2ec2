/** The tasks of an answer as a table for a terminal. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { Page } from '../terminal/page.ts';
import { standingStyle } from '../terminal/paint.ts';
import { renderItems } from '../terminal/table.ts';
import type { ItemColumn } from '../terminal/table-cells.ts';
import { headings } from '../words/headings.ts';
import { dueDayText, leadText, standingText } from './words.ts';

/** One line or more a task: id, text, lead, deadline, standing. Texts and leads are cut to so many lines: `show` has the whole. */
export function renderTaskTable(tasks: readonly TaskAnswer[], page: Page, lines: number): string {
  return renderItems(columnsFor(page, lines), tasks, page);
}

function columnsFor({ language, paint }: Page, lines: number): readonly ItemColumn<TaskAnswer>[] {
  return [
    {
      heading: headings.id,
      layout: { min: 12, weight: 'fit', priority: 0 },
      cell: ({ id }) => ({ text: id, style: paint.strong }),
    },
    {
      heading: headings.task,
      layout: { min: 22, weight: 3, priority: 1, lines },
      cell: ({ text }) => ({ text }),
    },
    {
      heading: headings.lead,
      layout: { min: 14, weight: 2, priority: 5, lines: Math.max(3, lines), max: 48 },
      cell: (task) => ({ text: leadText(task, language) }),
    },
    {
      heading: headings.due,
      layout: { min: 10, weight: 'fit', priority: 4, max: 20, lines: Math.max(2, lines) },
      // An open-ended task says so as its standing: no line of its own for that where the room is short.
      cell: (task) => ({ text: dueDayText(task, language), isNothing: task.standing === 'ongoing' }),
    },
    {
      heading: headings.standing,
      layout: { min: 16, weight: 'fit', priority: 2, max: 24 },
      cell: (task) => ({ text: standingText(task, language), style: standingStyle(paint, task.standing) }),
    },
  ];
}
