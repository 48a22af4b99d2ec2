/** `dondoc overdue`: load, look, report, render. */

import { overdueAnswer } from '../../report/overdue.ts';
import { exitCode, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { isBook, printBook } from '../answer/print-book.ts';
import { overdueRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const { view, selection, around } = listing;
  if (isBook(invocation)) await printBook(invocation, 'overdue', listing);
  else await printAnswer(invocation, overdueRenderers, overdueAnswer(view, selection, around));
  await remark(invocation, listing);
  return exitCode(invocation, listing);
}
