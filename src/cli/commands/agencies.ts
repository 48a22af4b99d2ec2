/** `dondoc agencies [WORDS]`: load, look, report, render. */
import { agenciesAnswer } from '../../report/agencies.ts';
import { openListing, refused, remark, wordsIn } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { agenciesRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing({ ...invocation, words: [] });
  if (listing === null) return refused;
  const answer = agenciesAnswer(listing.view, wordsIn(invocation.words), listing.around);
  await printAnswer(invocation, agenciesRenderers, answer);
  await remark(invocation, listing);
  return 0;
}
