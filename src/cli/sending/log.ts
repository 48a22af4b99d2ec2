/** `remind --log [words]`: the ledger, of an agency or a task where they are named. */
import { type LogAnswer, logAnswer } from '../../report/log-answer.ts';
import { toldBy } from '../../report/told.ts';
import { taskNamed } from '../../view/named.ts';
import { logRenderers } from '../answer/letter-renderers.ts';
import { type Listing, openListing, refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { agencyNamed } from '../named.ts';

export async function showLog(invocation: Invocation): Promise<number> {
  const listing = await openListing({ ...invocation, words: [] }, 'reminders');
  if (listing === null) return refused;
  await printAnswer(
    invocation,
    logRenderers,
    logOf(listing, invocation.words, (_, named) => named()),
  );
  return 0;
}

/** What the words name is understood as given: a task where there is one of that id, else an agency. */
export function logOf(
  { opened: { plan }, selection, view }: Listing,
  words: readonly string[],
  understood: (given: string, named: () => string) => string,
): LogAnswer {
  const tasks: string[] = [];
  const agencies = [...selection.agencies];
  for (const word of words) {
    const task = taskNamed(plan, word);
    if (typeof task === 'string') tasks.push(understood(word, () => task));
    else agencies.push(understood(word, () => agencyNamed(plan, word)));
  }
  const { last } = toldBy(plan.ledger);
  return logAnswer(view, last.values(), agencies, tasks);
}
