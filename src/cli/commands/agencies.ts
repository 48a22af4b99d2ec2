/** `dondoc agencies [WORDS]`: load, look, report, render. */
import { agenciesAnswer } from '../../report/agencies.ts';
import { openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { agenciesRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing({ ...invocation, words: [] });
  if (listing === null) return refused;
  const words = invocation.words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== '');
  await printAnswer(invocation, agenciesRenderers, agenciesAnswer(listing.view, words, listing.around));
  await remark(invocation, listing);
  return 0;
}
