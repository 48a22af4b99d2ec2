/** `dondoc remind`: load, look, report, render. */
import { visible } from '../../output/text/visible.ts';
import { goneAgenciesNote } from '../../output/words/sentences.ts';
import type { RemindersAnswer } from '../../report/answers.ts';
import { remindersAnswer } from '../../report/reminders.ts';
import { exitCodeOfOwed, type Listing, openListing, refused, remark } from '../answer/listing.ts';
import { pageFor } from '../answer/page.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const answer = remindersAnswer(listing.view, listing.selection, listing.around);
  if (answer.agencies.length > 0 || !isSilent(invocation)) await print(invocation, await rendered(invocation, answer));
  warnOfGone(invocation, listing, answer);
  await remark(invocation, listing);
  return exitCodeOfOwed(invocation, listing);
}

/** Says on standard error which agencies no longer exist: who answers for them is a person's decision, made before sending. */
function warnOfGone({ env, language, options }: Invocation, { view }: Listing, { agencies }: RemindersAnswer): void {
  const gone = agencies.filter(({ agency }) => {
    const until = view.plan.agencies.get(agency.id)?.until ?? null;
    return until !== null && until < view.asOf;
  });
  if (gone.length === 0 || options.quiet === true) return;
  const names = gone.map(({ agency }) => visible(agency.name));
  env.stderr.write(`dondoc: ${goneAgenciesNote(names, language)}\n`);
}

/** With -q, nothing to send is nothing said: cron mails only what was printed. */
function isSilent({ options, format }: Invocation): boolean {
  return options.quiet === true && (format === 'text' || format === 'table');
}

async function rendered(invocation: Invocation, answer: RemindersAnswer): Promise<string> {
  switch (invocation.format) {
    case 'json':
      return (await import('../../output/text/answer-json.ts')).answerJson(answer);
    case 'csv':
      return (await import('../../output/reminders/plain.ts')).remindersCsv(answer, invocation.language);
    case 'md':
      return (await import('../../output/reminders/plain.ts')).remindersMarkdown(answer, invocation.language);
    case 'table':
      return (await import('../../output/reminders/table.ts')).renderRemindersTable(answer, await pageFor(invocation));
    default:
      return (await import('../../output/reminders/text.ts')).renderReminders(answer, await pageFor(invocation));
  }
}
