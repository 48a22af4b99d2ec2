/** `remind` as CSV and Markdown. */
import type { RemindersAnswer } from '../../report/answers.ts';
import { tasksIn } from '../../report/digest.ts';
import { datedCsv } from '../tasks/csv.ts';
import { markdownHead, markdownTasks } from '../tasks/markdown.ts';
import { fullRows } from '../tasks/rows.ts';
import { escapeMarkdown } from '../text/markdown.ts';
import { headings } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { inheritedNotes, reminderSentence } from '../words/reminded.ts';
import { nothingToChase } from '../words/sentences.ts';

/** One line a task under each agency that owes it. */
export function remindersCsv(answer: RemindersAnswer, language: Language): string {
  const { header } = fullRows([], language);
  const rows = answer.agencies.flatMap((reminders) => {
    const { name, email } = reminders.agency;
    const tasks = tasksIn(reminders);
    return fullRows(tasks, language).rows.map((row, index) => [
      name,
      email ?? '',
      ...row,
      tasks[index]?.inheritedFrom?.name ?? '',
    ]);
  });
  return datedCsv(
    {
      header: [headings.agency[language], headings.email[language], ...header, headings.inheritedFrom[language]],
      rows,
    },
    answer.asOf,
    language,
  );
}

/** A heading and a table for each agency. */
export function remindersMarkdown(answer: RemindersAnswer, language: Language): string {
  const head = markdownHead(answer, language);
  if (answer.agencies.length === 0) return `${head}${nothingToChase(answer.totals.tasks, language)}\n`;
  const parts = answer.agencies.map((reminders) => {
    const title = `### ${escapeMarkdown(reminders.agency.name)}: ${reminderSentence(reminders, language)}\n\n`;
    const notes = inheritedNotes(reminders, language).map((note) => `\n- ${escapeMarkdown(note)}`);
    return `${title}${markdownTasks(tasksIn(reminders), language)}${notes.join('')}${notes.length === 0 ? '' : '\n'}`;
  });
  return head + parts.join('\n');
}
