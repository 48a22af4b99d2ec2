/** `dondoc overdue`: load, look, report, render. */

import { overdueAnswer } from '../../report/overdue.ts';
import { exitCodeOfOwed, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { overdueRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const answer = overdueAnswer(listing.view, listing.selection, listing.around);
  await printAnswer(invocation, overdueRenderers, answer);
  await remark(invocation, listing);
  return exitCodeOfOwed(invocation, listing);
}
