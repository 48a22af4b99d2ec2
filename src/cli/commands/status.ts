/** `dondoc status`: load, look, report, render. */
import type { Order } from '../../report/order.ts';
import { statusAnswer } from '../../report/status.ts';
import { exitCode, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { isBook, printBook, refuseOtherFormat } from '../answer/print-book.ts';
import { groupsRenderers, sinceRenderers, statusRenderers } from '../answer/renderers.ts';
import { groupingOf } from '../grouping.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { by: grouping, since } = invocation.options;
  if (invocation.format !== 'html') refuseOtherFormat(invocation, sinceRenderers, '--since', since);
  refuseOtherFormat(invocation, groupsRenderers, '--by', grouping);
  if (since !== undefined) return await (await import('../since/show-since.ts')).showSince(invocation, since);
  const by = groupingOf(invocation);
  const order = orderOf(invocation);
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const { view, selection, around } = listing;
  if (isBook(invocation)) await printBook(invocation, 'status', listing, { order });
  else if (by === null) await printAnswer(invocation, statusRenderers, statusAnswer(view, selection, around, order));
  else {
    const { groupedStatusAnswer } = await import('../../report/grouped-status.ts');
    await printAnswer(invocation, groupsRenderers, groupedStatusAnswer(view, by, selection, around, order));
  }
  await remark(invocation, listing);
  return exitCode(invocation, listing);
}

/** On a screen what is to be seen to comes first; whoever reads on by machine gets the order of the document. */
export function orderOf({ options, format }: Invocation): Order {
  if (options.order !== undefined) return options.order;
  return format === 'table' && options.all !== true ? 'urgency' : 'document';
}
