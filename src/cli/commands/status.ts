/** `dondoc status`: load, look, report, render. */
import { groupedStatusAnswer } from '../../report/grouped-status.ts';
import { statusAnswer } from '../../report/status.ts';
import { exitCode, openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { groupsRenderers, statusRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { chosen } from '../option-values.ts';
import { readingOptions } from '../options/reading.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { options } = invocation;
  const by = options.by === undefined ? null : chosen('--by', options.by, readingOptions.by.values.oneOf);
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const { view, selection, around } = listing;
  if (by === null) await printAnswer(invocation, statusRenderers, statusAnswer(view, selection, around));
  else await printAnswer(invocation, groupsRenderers, groupedStatusAnswer(view, by, selection, around));
  await remark(invocation, listing);
  return exitCode(invocation, listing);
}
