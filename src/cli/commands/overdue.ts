/** `dondoc overdue`: load, look, report, render. */

import type { OverdueAnswer } from '../../report/answers.ts';
import { overdueAnswer } from '../../report/overdue.ts';
import { exitCodeOfOwed, openListing, refused, remark } from '../answer/listing.ts';
import { pageFor } from '../answer/page.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  await print(invocation, await rendered(invocation, overdueAnswer(listing.view, listing.selection, listing.around)));
  await remark(invocation, listing);
  return exitCodeOfOwed(invocation, listing);
}

async function rendered(invocation: Invocation, answer: OverdueAnswer): Promise<string> {
  switch (invocation.format) {
    case 'json':
      return (await import('../../output/text/answer-json.ts')).answerJson(answer);
    case 'csv':
      return (await import('../../output/tasks/csv.ts')).tasksCsv(answer, invocation.language);
    case 'md':
      return (await import('../../output/tasks/markdown.ts')).overdueMarkdown(answer, invocation.language);
    default:
      return (await import('../../output/tasks/overdue-table.ts')).renderOverdue(answer, await pageFor(invocation));
  }
}
