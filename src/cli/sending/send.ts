/** `remind --send`: what is due is sent once, and recorded before and after; a second run at the same time waits or yields. */
import { type SendingAnswer, type SendingOfPlans, sendingAnswer } from '../../report/sending-answer.ts';
import { sendingRenderers } from '../answer/letter-renderers.ts';
import { mannerOfLetters } from '../answer/letter-template.ts';
import { type Listing, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { withLock } from '../recording/locked-plan.ts';
import { UsageError } from '../usage-error.ts';
import { refuseAt } from './ledger-file.ts';
import { type Morning, morningOf, sendingFault } from './morning.ts';
import { exitCodeOfRun, rehearsed, sendMails } from './send-mails.ts';
import type { Result } from './send-one.ts';

/** Sends, or with `--dry-run` shows what would be sent. */
export async function send(invocation: Invocation): Promise<number> {
  refuseAt(invocation, '--send');
  if (invocation.options.dryRun === true) return await sent(invocation, true);
  return await withLock(invocation, () => sent(invocation, false));
}

async function sent(invocation: Invocation, isRehearsal: boolean): Promise<number> {
  const listing = await openListing(invocation, 'reminders');
  if (listing === null) return refused;
  const why = sendingFault(listing.opened.plan);
  if (why !== null) throw new UsageError({ fault: 'cannot-send', why, folders: [] });
  const morning = morningOf(invocation, listing);
  const results = isRehearsal ? rehearsed([morning]) : await sendAll(invocation, listing, morning);
  const answer = sendingAnswer(morning, results, isRehearsal);
  if (!isSilent(invocation, answer)) await printAnswer(invocation, sendingRenderers, answer);
  await remark(invocation, listing);
  return isRehearsal ? 0 : exitCodeOfRun(results, answer.unknown);
}

/** With -q, where nothing was to be done nothing is said: cron mails only what was printed. */
export function isSilent({ options, format }: Invocation, answer: SendingAnswer | SendingOfPlans): boolean {
  const { sent, failed, unknown, skipped } = answer;
  return (
    options.quiet === true && format !== 'json' && [sent, failed, unknown, skipped].every((list) => list.length === 0)
  );
}

async function sendAll(invocation: Invocation, { opened }: Listing, morning: Morning): Promise<Result[]> {
  // Before the first mail: a template that cannot be used must not stop it halfway.
  const manner = await mannerOfLetters(invocation, opened, ['eml']);
  return await sendMails(invocation, { mornings: [morning], manners: new Map([[opened.plan.id, manner]]) });
}
