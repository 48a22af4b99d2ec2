/** `remind --mark-sent AGENCY`: a letter that went out by hand is recorded, so that the mails do not repeat it. */

import { visible } from '../../output/text/visible.ts';
import { sendingWords } from '../../output/words/sending.ts';
import type { LedgerEntry } from '../../plan/ledger-entry.ts';
import { recordedByHand } from '../../report/due-mails.ts';
import { remindersAnswer } from '../../report/reminders.ts';
import { toldBy } from '../../report/told.ts';
import { withTold } from '../../report/with-told.ts';
import { nameOf } from '../../view/agencies.ts';
import { openListing, refused } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import { withLock } from '../recording/locked-plan.ts';
import { say } from '../recording/show.ts';
import { UsageError } from '../usage-error.ts';
import { addEntries } from './ledger-file.ts';

export async function markSent(invocation: Invocation, given: string): Promise<number> {
  const { options, env, language } = invocation;
  if (options.at !== undefined) throw new UsageError({ fault: 'excluded-option', option: '--at', by: '--mark-sent' });
  return await withLock(invocation, async () => {
    const listing = await openListing(invocation, 'reminders');
    if (listing === null) return refused;
    const { opened, view, selection, around } = listing;
    const agency = agencyNamed(opened.plan, given);
    const told = toldBy(opened.plan.ledger);
    const owed = remindersAnswer(view, { ...selection, agencies: [agency] }, around);
    const answer = withTold(opened.plan, owed, told);
    const sentAt = env.now().toISOString();
    const blank = { outcome: 'sent', sentAt, address: null, messageId: null, reason: 'by hand' } as const;
    const entries = recordedByHand(opened.plan, answer, told).map((entry): LedgerEntry => ({ ...entry, ...blank }));
    await addEntries(invocation, opened.folder, entries);
    const name = visible(nameOf(opened.plan, agency));
    say(
      invocation,
      entries.length === 0
        ? sendingWords.nothingToMark[language](name)
        : sendingWords.marked[language](name, entries.length),
    );
    return 0;
  });
}
