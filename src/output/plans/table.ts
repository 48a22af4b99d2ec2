/** Tasks of several plans for people: a summary of all, then each plan that has some, with its own count and table. */
import type { OverdueAnswer, StatusAnswer } from '../../report/answers.ts';
import type { SummedStatus } from '../../report/summed-plans.ts';
import { ratesLine, renderHead, tasksOrFolded } from '../status/table.ts';
import { linesOfOverdue } from '../tasks/overdue-table.ts';
import { type Detail, renderTaskTable } from '../tasks/table.ts';
import { type Page, paragraph } from '../terminal/page.ts';
import { sentences, totalsSentence } from '../words/sentences.ts';
import { planHead } from './plan-head.ts';

/** `status`: the day, the counts and rates of all. */
export function renderStatusHead(answer: SummedStatus, page: Page): string {
  const head = `${renderHead(answer, page)}\n`;
  if (answer.totals.tasks === 0) return head + paragraph(sentences.noTaskFound[page.language], page);
  const style = answer.totals.overdue > 0 ? page.paint.overdue : page.paint.onTime;
  return (
    head +
    paragraph(totalsSentence(answer.totals, page.language), page, '', style) +
    paragraph(ratesLine(answer, page), page, '', page.paint.muted)
  );
}

/** The tasks of one plan; nothing where it has none. */
export function renderPlanStatus(answer: StatusAnswer, folder: string, page: Page, detail: Detail): string {
  if (answer.tasks.length === 0) return '';
  const head = planHead(answer, folder, totalsSentence(answer.totals, page.language), page);
  return `\n${head}${tasksOrFolded(answer, page, detail).join('')}`;
}

/** The overdue of one plan, most days first; nothing where it has none. */
export function renderPlanOverdue(
  answer: OverdueAnswer,
  folder: string,
  page: Page,
  { isFull }: Pick<Detail, 'isFull'>,
): string {
  if (answer.tasks.length === 0) return '';
  const count = sentences.overdue[page.language](answer.tasks.length, answer.totals.tasks);
  return [
    '\n',
    planHead(answer, folder, count, page),
    renderTaskTable(answer.tasks, page, isFull, linesOfOverdue),
  ].join('');
}
