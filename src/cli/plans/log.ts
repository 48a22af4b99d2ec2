/** `remind --log` over several plans: their ledgers as one, by day. */
import { type LogAnswer, logOfPlans } from '../../report/log-answer.ts';
import { select } from '../../report/selection.ts';
import { totalsOfTasks } from '../../report/totals.ts';
import { logRenderers } from '../answer/letter-renderers.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { logOf } from '../sending/log.ts';
import { namedInSome } from './named-in-some.ts';
import { overPlans } from './over-plans.ts';

export async function showLog(invocation: Invocation, folders: readonly string[]): Promise<number> {
  const named = namedInSome();
  const logs: LogAnswer[] = [];
  const over = await overPlans({ ...invocation, words: [] }, folders, 'reminders', async (listing) => {
    const { view, selection } = listing;
    logs.push(logOf(listing, invocation.words, named.understood));
    return totalsOfTasks(select(view, selection));
  });
  if (over === null) return refused;
  named.refuseUnknown();
  await printAnswer(invocation, logRenderers, logOfPlans(over.summed, logs));
  return over.end(0);
}
