/** `remind` as CSV and Markdown. */
import type { AgencyReminders, RemindersAnswer } from '../../report/answers.ts';
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
    return owedRows(reminders, language).map((row) => [name, email ?? '', ...row]);
  });
  const own = [headings.agency, headings.email].map((heading) => heading[language]);
  return datedCsv(answer, { header: [...own, ...header, headings.inheritedFrom[language]], rows }, language);
}

/** A row for each task that an agency owes, whose it was in the last cell. */
export function owedRows(reminders: AgencyReminders, language: Language): readonly (readonly string[])[] {
  const tasks = tasksIn(reminders);
  return fullRows(tasks, language).rows.map((row, index) => [...row, tasks[index]?.inheritedFrom?.name ?? '']);
}

/** A heading and a table for each agency. */
export function remindersMarkdown(answer: RemindersAnswer, language: Language): string {
  const head = markdownHead(answer, language);
  if (answer.agencies.length === 0) return `${head}${nothingToChase(answer.totals.tasks, language)}\n`;
  const parts = answer.agencies.map((reminders) => {
    const title = `### ${escapeMarkdown(reminders.agency.name)}: ${reminderSentence(reminders, language)}\n\n`;
    return title + owedMarkdown(reminders, language);
  });
  return head + parts.join('\n');
}

/** What an agency owes as a table, and which of it came to it from others. */
export function owedMarkdown(reminders: AgencyReminders, language: Language): string {
  const notes = inheritedNotes(reminders, language).map((note) => `\n- ${escapeMarkdown(note)}`);
  return `${markdownTasks(tasksIn(reminders), language)}${notes.join('')}${notes.length === 0 ? '' : '\n'}`;
}
