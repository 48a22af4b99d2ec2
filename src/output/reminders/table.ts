/** `remind --format table`: one row a task under each agency, for an overview before the letters. */
import type { AgencyReminders, RemindersAnswer } from '../../report/answers.ts';
import { tasksIn } from '../../report/digest.ts';
import type { AnyHead } from '../../report/plans-answers.ts';
import { renderHead } from '../status/table.ts';
import { renderTaskTable } from '../tasks/table.ts';
import { listItem, type Page, paragraph } from '../terminal/page.ts';
import { inheritedNotes, reminderSentence } from '../words/reminded.ts';
import { nothingToChase } from '../words/sentences.ts';

/** A heading and a table for each agency. */
export function renderRemindersTable(answer: RemindersAnswer, page: Page): string {
  const { language, paint } = page;
  if (answer.agencies.length === 0) return renderNothingToChase(answer, page);
  const parts = answer.agencies.map((reminders) => {
    const title = `${reminders.agency.name}: ${reminderSentence(reminders, language)}`;
    return `\n${paragraph(title, page, '', paint.strong)}${owedTable(reminders, page)}`;
  });
  return renderHead(answer, page) + parts.join('');
}

/** What an agency owes, and which of it came to it from others. */
export function owedTable(reminders: AgencyReminders, page: Page): string {
  const notes = inheritedNotes(reminders, page.language).map((note) => listItem('- ', note, page));
  return renderTaskTable(tasksIn(reminders), page, false) + notes.join('');
}

/** The day, and that nobody needs to be reminded on it, or that there was no task to look at. */
export function renderNothingToChase(answer: AnyHead & Pick<RemindersAnswer, 'totals'>, page: Page): string {
  const all = answer.totals.tasks;
  const style = all === 0 ? undefined : page.paint.onTime;
  return `${renderHead(answer, page)}\n${paragraph(nothingToChase(all, page.language), page, '', style)}`;
}
