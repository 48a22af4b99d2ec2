/** `overdue` for people: how many, then each, worst first. */
import type { OverdueAnswer } from '../../report/answers.ts';
import type { CountedOverdue } from '../../report/plans-answers.ts';
import { renderHead } from '../status/table.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { overdueSentence } from '../words/sentences.ts';
import { type Detail, renderTaskTable } from './table.ts';

/** Lines of each task's text in the table: there are few tasks, and the text is what she reads out on the telephone. */
export const linesOfOverdue = 4;

/** The day, and how many of all. */
export function renderOverdueHead(answer: CountedOverdue, page: Page): string {
  const { language, paint } = page;
  const style = answer.listed > 0 ? paint.overdue : answer.totals.tasks > 0 ? paint.onTime : undefined;
  return `${renderHead(answer, page)}\n${paragraph(overdueSentence(answer, language), page, '', style)}`;
}

/** The day, the count and the table. */
export function renderOverdue(answer: OverdueAnswer, page: Page, { isFull }: Pick<Detail, 'isFull'>): string {
  const { tasks } = answer;
  const head = renderOverdueHead({ ...answer, listed: tasks.length }, page);
  return tasks.length === 0 ? head : `${head}\n${renderTaskTable(tasks, page, isFull, linesOfOverdue)}`;
}
