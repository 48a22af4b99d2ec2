/** `dondoc overdue`: load, look, report, render. */

import { overdueAnswer } from '../../report/overdue.ts';
import { exitCode, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { isBook, printBook, refuseOtherFormat } from '../answer/print-book.ts';
import { overdueGroupsRenderers, overdueRenderers } from '../answer/renderers.ts';
import { groupingOf } from '../grouping.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  refuseOtherFormat(invocation, overdueGroupsRenderers, '--by', invocation.options.by);
  const by = groupingOf(invocation);
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const { view, selection, around } = listing;
  if (isBook(invocation)) await printBook(invocation, 'overdue', listing);
  else if (by === null) await printAnswer(invocation, overdueRenderers, overdueAnswer(view, selection, around));
  else {
    const { groupedOverdueAnswer } = await import('../../report/grouped-overdue.ts');
    await printAnswer(invocation, overdueGroupsRenderers, groupedOverdueAnswer(view, by, selection, around));
  }
  await remark(invocation, listing);
  return exitCode(invocation, listing);
}
