/** `remind --send` over several plans: one mail an agency, recorded in the ledger of every plan that it tells of. */
import { shownPath } from '../../open/find-plan.ts';
import { byLetter } from '../../report/addressed.ts';
import { gatheredReminders, together } from '../../report/gathered-reminders.ts';
import { type SendingOfPlans, sentMails } from '../../report/sending-answer.ts';
import { sendingRenderers } from '../answer/letter-renderers.ts';
import { mannerOfLetters } from '../answer/letter-template.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import type { Manner } from '../answer/rendered.ts';
import type { Invocation } from '../invocation.ts';
import { withLocks } from '../recording/locked-plan.ts';
import { refuseAt } from '../sending/ledger-file.ts';
import { type Morning, morningOf, sendingFault } from '../sending/morning.ts';
import { isSilent } from '../sending/send.ts';
import { exitCodeOfRun, rehearsed, sendMails } from '../sending/send-mails.ts';
import { type SendingFault, UsageError } from '../usage-error.ts';
import { tellAddressesApart } from './letters.ts';
import { overPlans } from './over-plans.ts';

/** Sends, or with `--dry-run` shows what would be sent. */
export async function send(invocation: Invocation, folders: readonly string[]): Promise<number> {
  refuseAt(invocation, '--send');
  if (invocation.options.dryRun === true) return await sent(invocation, folders, true);
  return await withLocks(invocation, folders, () => sent(invocation, folders, false));
}

async function sent(invocation: Invocation, folders: readonly string[], isRehearsal: boolean): Promise<number> {
  const gathered = gatheredReminders();
  const mornings: Morning[] = [];
  const manners = new Map<string, Manner>();
  const faults: [SendingFault, string][] = [];
  const over = await overPlans(invocation, folders, 'reminders', async (listing, asked) => {
    const { plan, folder } = listing.opened;
    const why = sendingFault(plan);
    if (why !== null) faults.push([why, shownPath(invocation.env, folder)]);
    const morning = morningOf(asked, listing);
    mornings.push(morning);
    gathered.add(morning.answer);
    // Before the first mail: a template that cannot be used must not stop it halfway.
    if (!isRehearsal) manners.set(plan.id, await mannerOfLetters(asked, listing.opened, ['eml']));
    return morning.answer.totals;
  });
  if (over === null) return refused;
  refuseUnset(faults);
  const results = isRehearsal ? rehearsed(mornings) : await sendMails(invocation, { mornings, manners });
  const mails = sentMails(mornings, results, isRehearsal);
  const digests = gathered.digests();
  const agencies = digests.map(together);
  const answer: SendingOfPlans = { kind: 'reminders', ...over.summed, agencies, dryRun: isRehearsal, ...mails };
  if (answer.leftOut.length > 0 || !isSilent(invocation, answer))
    await printAnswer(invocation, sendingRenderers, answer);
  tellAddressesApart(
    invocation,
    byLetter(
      mornings.flatMap(({ parts }) => parts),
      () => '',
    ),
  );
  return over.end(isRehearsal ? 0 : exitCodeOfRun(results, mails.unknown));
}

/** A usage error that names every plan of which nothing can be sent, for the first reason. */
function refuseUnset(faults: readonly (readonly [SendingFault, string])[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const [why] = first;
  const folders = faults.flatMap(([one, folder]) => (one === why ? [folder] : []));
  throw new UsageError({ fault: 'cannot-send', why, folders });
}
