/** `dondoc print`: load, report, render. */
import { documentAnswer } from '../../report/document.ts';
import { openListing, refused, remark } from '../answer/listing.ts';
import { pageFor } from '../answer/page.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const answer = documentAnswer(listing.opened.plan);
  const text =
    invocation.format === 'md'
      ? (await import('../../output/document/markdown.ts')).renderDocumentMarkdown(answer)
      : (await import('../../output/document/text.ts')).renderDocument(answer, await pageFor(invocation));
  await print(invocation, text);
  await remark(invocation, listing);
  return 0;
}
