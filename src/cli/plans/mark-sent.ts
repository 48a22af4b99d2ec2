/** `remind --mark-sent AGENCY` over several plans: a letter about all of them is recorded in the ledger of each. */
import type { LedgerEntry } from '../../plan/ledger-entry.ts';
import { nameOf } from '../../view/agencies.ts';
import { refused } from '../answer/listing.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';
import { withLocks } from '../recording/locked-plan.ts';
import { refuseAt } from '../sending/ledger-file.ts';
import { entriesByHand, recordByHand, tellMarked } from '../sending/mark-sent.ts';
import { namedInSome } from './named-in-some.ts';
import { overPlans } from './over-plans.ts';

export async function markSent(invocation: Invocation, folders: readonly string[], given: string): Promise<number> {
  refuseAt(invocation, '--mark-sent');
  return await withLocks(invocation, folders, () => marked(invocation, folders, given));
}

async function marked(invocation: Invocation, folders: readonly string[], given: string): Promise<number> {
  const named = namedInSome();
  const names: string[] = [];
  const ledgers: { readonly folder: string; readonly entries: readonly LedgerEntry[] }[] = [];
  const over = await overPlans(invocation, folders, 'reminders', async (listing) => {
    const { plan, folder } = listing.opened;
    const agency = named.understood(given, () => agencyNamed(plan, given));
    if (plan.register.some(({ id }) => id === agency)) names.push(nameOf(plan, agency));
    ledgers.push({ folder, entries: entriesByHand(invocation, listing, agency) });
  });
  if (over === null) return refused;
  named.refuseUnknown();
  await recordByHand(invocation, given, ledgers);
  tellMarked(invocation, names[0] ?? given, ledgers.flatMap(({ entries }) => entries).length);
  return over.end(0);
}
