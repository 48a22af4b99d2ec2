/** `overdue` for people: how many, then each, worst first. */
import type { OverdueAnswer } from '../../report/answers.ts';
import { renderHead } from '../status/table.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { nothingOverdue, sentences } from '../words/sentences.ts';
import { type Detail, renderTaskTable } from './table.ts';

/** Lines of each task's text in the table: there are few tasks, and the text is what she reads out on the telephone. */
export const linesOfOverdue = 4;

/** The day, the count and the table. */
export function renderOverdue(answer: OverdueAnswer, page: Page, { isFull }: Pick<Detail, 'isFull'>): string {
  const { language, paint } = page;
  const head = renderHead(answer, page);
  const all = answer.totals.tasks;
  if (answer.tasks.length === 0)
    return `${head}\n${paragraph(nothingOverdue(all, language), page, '', all === 0 ? undefined : paint.onTime)}`;
  const count = paragraph(sentences.overdue[language](answer.tasks.length, all), page, '', paint.overdue);
  return `${head}\n${count}\n${renderTaskTable(answer.tasks, page, isFull, linesOfOverdue)}`;
}
