/** `dondoc agencies` over several plans. */
import { agenciesAnswer } from '../../report/agencies.ts';
import { gatheredAgencies } from '../../report/gathered-agencies.ts';
import { refused, wordsIn } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { agenciesRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { overPlans } from './over-plans.ts';

export async function run(invocation: Invocation, folders: readonly string[]): Promise<number> {
  const words = wordsIn(invocation.words);
  const gathered = gatheredAgencies();
  const over = await overPlans({ ...invocation, words: [] }, folders, 'nothing', async ({ view, around }) => {
    gathered.add(agenciesAnswer(view, words, around).agencies);
  });
  if (over === null) return refused;
  const agencies = gathered.all();
  await printAnswer(invocation, agenciesRenderers, { kind: 'agency-list', ...over.head, agencies });
  return over.end(0);
}
