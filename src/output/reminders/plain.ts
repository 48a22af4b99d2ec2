/** `remind` as CSV and Markdown. */
import type { RemindersAnswer } from '../../report/answers.ts';
import { datedCsv } from '../tasks/csv.ts';
import { markdownHead, markdownTasks } from '../tasks/markdown.ts';
import { fullRows } from '../tasks/rows.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { nothingToChase, reminderSentence } from '../words/sentences.ts';

/** One line a task under each agency that owes it. */
export function remindersCsv(answer: RemindersAnswer, language: Language): string {
  const { header } = fullRows([], language);
  const rows = answer.agencies.flatMap(({ agency, overdue, dueSoon }) =>
    fullRows([...overdue, ...dueSoon], language).rows.map((row) => [agency.name, agency.email ?? '', ...row]),
  );
  return datedCsv(
    { header: [headings.agency[language], headings.email[language], ...header], rows },
    answer.asOf,
    language,
  );
}

/** A heading and a table for each agency. */
export function remindersMarkdown(answer: RemindersAnswer, language: Language): string {
  const head = markdownHead(answer, language);
  if (answer.agencies.length === 0) return `${head}${nothingToChase(answer.totals.tasks, language)}\n`;
  const parts = answer.agencies.map(({ agency, overdue, dueSoon }) => {
    const title = `### ${escapeMarkdown(agency.name)}: ${reminderSentence(overdue.length, dueSoon.length, language)}\n\n`;
    return title + markdownTasks([...overdue, ...dueSoon], language);
  });
  return head + parts.join('\n');
}
