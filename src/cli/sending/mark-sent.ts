/** `remind --mark-sent AGENCY`: a letter that went out by hand is recorded, so that the mails do not repeat it. */

import { visible } from '../../output/text/visible.ts';
import { sendingWords } from '../../output/words/sending.ts';
import type { LedgerEntry } from '../../plan/ledger-entry.ts';
import { recordedByHand } from '../../report/due-mails.ts';
import { remindersAnswer } from '../../report/reminders.ts';
import { toldBy } from '../../report/told.ts';
import { withTold } from '../../report/with-told.ts';
import { nameOf } from '../../view/agencies.ts';
import { type Listing, openListing, refused } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import { withLock } from '../recording/locked-plan.ts';
import { replaceUndoably } from '../recording/replace-undoably.ts';
import { say } from '../say.ts';
import { ledgerWith, refuseAt } from './ledger-file.ts';

export async function markSent(invocation: Invocation, given: string): Promise<number> {
  refuseAt(invocation, '--mark-sent');
  return await withLock(invocation, async () => {
    const listing = await openListing(invocation, 'reminders');
    if (listing === null) return refused;
    const { plan, folder } = listing.opened;
    const agency = agencyNamed(plan, given);
    const entries = entriesByHand(invocation, listing, agency);
    await recordByHand(invocation, given, [{ folder, entries }]);
    tellMarked(invocation, nameOf(plan, agency), entries.length);
    return 0;
  });
}

/** What the letter to the agency told of the plan. */
export function entriesByHand(
  { env }: Invocation,
  { opened: { plan }, view, selection, around }: Listing,
  agency: string,
): readonly LedgerEntry[] {
  const told = toldBy(plan.ledger);
  const owed = remindersAnswer(view, { ...selection, agencies: [agency] }, around);
  const sentAt = env.now().toISOString();
  const blank = { outcome: 'sent', sentAt, address: null, messageId: null, reason: 'by hand' } as const;
  return recordedByHand(plan, withTold(plan, owed, told), told).map((entry) => ({ ...entry, ...blank }));
}

/** Adds them to the ledgers of their plans, all or none; `dondoc undo` takes them out again. */
export async function recordByHand(
  { env }: Invocation,
  given: string,
  ledgers: readonly { readonly folder: string; readonly entries: readonly LedgerEntry[] }[],
): Promise<void> {
  const parts = ledgers.map(({ folder, entries }) => ({ folder, files: ledgerWith({ env }, folder, entries) }));
  const written = parts.filter(({ files }) => files.length > 0);
  await replaceUndoably({ env }, `remind --mark-sent ${given}`, written);
}

/** Says of how many tasks that was recorded. */
export function tellMarked(invocation: Invocation, agency: string, tasks: number): void {
  const { nothingToMark, marked } = sendingWords;
  const { language } = invocation;
  const name = visible(agency);
  say(invocation, tasks === 0 ? nothingToMark[language](name) : marked[language](name, tasks));
}
