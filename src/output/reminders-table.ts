/** `remind --format table`: one row a task under each agency, for an overview before the letters. */
import type { RemindersAnswer } from '../report/answers.ts';
import { type Page, paragraph } from './page.ts';
import { renderHead } from './status-table.ts';
import { renderTaskTable } from './task-table.ts';
import { nothingToChase, reminderSentence } from './words/sentences.ts';

/** Lines of each task's text. */
const linesOfText = 2;

/** A heading and a table for each agency. */
export function renderRemindersTable(answer: RemindersAnswer, page: Page): string {
  const { language, paint } = page;
  const head = renderHead(answer, page);
  if (answer.agencies.length === 0) return `${head}\n${paragraph(nothingToChase(language), page)}`;
  const parts = answer.agencies.map(({ agency, overdue, dueSoon }) => {
    const title = `${agency.name}: ${reminderSentence(overdue.length, dueSoon.length, language)}`;
    return `\n${paragraph(title, page, '', paint.strong)}${renderTaskTable([...overdue, ...dueSoon], page, linesOfText)}`;
  });
  return head + parts.join('');
}
