/** `dondoc status`: load, look, report, render. */
import { groupedStatusAnswer } from '../../report/grouped-status.ts';
import { statusAnswer } from '../../report/status.ts';
import { exitCode, type Listing, openListing, refused, remark } from '../answer/listing.ts';
import { pageFor } from '../answer/page.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { choices, chosen } from '../options.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { options } = invocation;
  const by = options.by === undefined ? null : chosen('--by', options.by, choices.by);
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  await print(invocation, by === null ? await tasks(invocation, listing) : await groups(invocation, listing, by));
  await remark(invocation, listing);
  return exitCode(invocation, listing);
}

async function tasks(invocation: Invocation, { view, selection, around }: Listing): Promise<string> {
  const answer = statusAnswer(view, selection, around);
  switch (invocation.format) {
    case 'json':
      return (await import('../../output/text/answer-json.ts')).answerJson(answer);
    case 'csv':
      return (await import('../../output/tasks/csv.ts')).tasksCsv(answer, invocation.language);
    case 'md':
      return (await import('../../output/tasks/markdown.ts')).statusMarkdown(answer, invocation.language);
    default:
      return (await import('../../output/status/table.ts')).renderStatus(answer, await pageFor(invocation));
  }
}

async function groups(
  invocation: Invocation,
  { view, selection, around }: Listing,
  by: (typeof choices.by)[number],
): Promise<string> {
  const answer = groupedStatusAnswer(view, by, selection, around);
  switch (invocation.format) {
    case 'json':
      return (await import('../../output/text/answer-json.ts')).answerJson(answer);
    case 'csv':
      return (await import('../../output/status/groups-plain.ts')).groupsCsv(answer, invocation.language);
    case 'md':
      return (await import('../../output/status/groups-plain.ts')).groupsMarkdown(answer, invocation.language);
    default:
      return (await import('../../output/status/grouped-table.ts')).renderGrouped(answer, await pageFor(invocation));
  }
}
