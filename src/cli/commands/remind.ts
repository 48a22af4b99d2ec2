/** `dondoc remind`: load, look, report, render. */
import type { RemindersAnswer } from '../../report/answers.ts';
import { remindersAnswer } from '../../report/reminders.ts';
import type { Invocation } from '../invocation.ts';
import { exitCode, openListing, refused, remark } from '../listing.ts';
import { pageFor } from '../page.ts';
import { print } from '../print.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const answer = remindersAnswer(listing.view, listing.selection, listing.around);
  if (answer.agencies.length > 0 || !isSilent(invocation)) await print(invocation, await rendered(invocation, answer));
  await remark(invocation, listing);
  return exitCode(invocation, listing);
}

/** With -q, nothing to send is nothing said: cron mails only what was printed. */
function isSilent({ options, format }: Invocation): boolean {
  return options.quiet === true && (format === 'text' || format === 'table');
}

async function rendered(invocation: Invocation, answer: RemindersAnswer): Promise<string> {
  switch (invocation.format) {
    case 'json':
      return (await import('../../output/answer-json.ts')).answerJson(answer);
    case 'csv':
      return (await import('../../output/reminders-plain.ts')).remindersCsv(answer, invocation.language);
    case 'md':
      return (await import('../../output/reminders-plain.ts')).remindersMarkdown(answer, invocation.language);
    case 'table':
      return (await import('../../output/reminders-table.ts')).renderRemindersTable(answer, await pageFor(invocation));
    default:
      return (await import('../../output/reminders-text.ts')).renderReminders(answer, await pageFor(invocation));
  }
}
