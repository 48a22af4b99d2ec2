/** `remind --log [words]`: the ledger, of an agency or a task where they are named. */
import { logAnswer } from '../../report/log-answer.ts';
import { toldBy } from '../../report/told.ts';
import { taskNamed } from '../../view/named.ts';
import { openListing, refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { logRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';

export async function showLog(invocation: Invocation): Promise<number> {
  const listing = await openListing({ ...invocation, words: [] }, 'reminders');
  if (listing === null) return refused;
  const { plan } = listing.opened;
  const tasks: string[] = [];
  const agencies = [...listing.selection.agencies];
  for (const word of invocation.words) {
    const task = taskNamed(plan, word);
    if (typeof task === 'string') tasks.push(task);
    else agencies.push(agencyNamed(plan, word));
  }
  const { last } = toldBy(plan.ledger);
  await printAnswer(invocation, logRenderers, logAnswer(listing.view, last.values(), agencies, tasks));
  return 0;
}
