/** `dondoc print`: load, report, render. */
import { documentAnswer } from '../../report/document.ts';
import { openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { documentRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  await printAnswer(invocation, documentRenderers, documentAnswer(listing.opened.plan));
  await remark(invocation, listing);
  return 0;
}
