/** The tasks of an answer as a table for a terminal. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { Page } from '../terminal/page.ts';
import { standingStyle } from '../terminal/paint.ts';
import { renderTable } from '../terminal/table.ts';
import type { Column } from '../terminal/table-layout.ts';
import { headings } from '../words/headings.ts';
import { dueDayText, leadText, standingText } from './words.ts';

/** One line or more a task: id, text, lead, deadline, standing. Texts and leads are cut to so many lines: `show` has the whole. */
export function renderTaskTable(tasks: readonly TaskAnswer[], page: Page, lines: number): string {
  const { language, paint, width } = page;
  const words = headings[language];
  const columns: Column[] = [
    { header: words.id, min: 12, weight: 'fit', align: 'left', priority: 0 },
    { header: words.task, min: 22, weight: 3, align: 'left', priority: 1, lines },
    { header: words.lead, min: 14, weight: 2, align: 'left', priority: 5, lines: Math.max(3, lines), max: 48 },
    { header: words.due, min: 10, weight: 'fit', align: 'left', priority: 4, max: 20, lines: Math.max(2, lines) },
    { header: words.standing, min: 16, weight: 'fit', align: 'left', priority: 2, max: 24 },
  ];
  const rows = tasks.map((task) => [
    { text: task.id, style: paint.strong },
    { text: task.text },
    { text: leadText(task, language) },
    // An open-ended task says so as its standing: no line of its own for that where the room is short.
    { text: dueDayText(task, language), isNothing: task.standing === 'ongoing' },
    { text: standingText(task, language), style: standingStyle(paint, task.standing) },
  ]);
  return renderTable({ columns, rows, width, headingStyle: paint.heading });
}
