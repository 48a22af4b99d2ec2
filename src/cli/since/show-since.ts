/** `dondoc status --since DAY|REV`: load both, look, compare, report, render. */

import { refusalNote } from '../../output/words/sentences.ts';
import { type Asked, askedIn, ownPartOf } from '../../report/own-part.ts';
import type { EarlierView } from '../../report/since.ts';
import { sinceAnswer } from '../../report/since.ts';
import type { SinceAnswer } from '../../report/since-answer.ts';
import { type Listing, openListing, refuse, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { isBook, printBook } from '../answer/print-book.ts';
import { sinceRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { standingList } from '../option-values.ts';
import { UsageError } from '../usage-error.ts';
import { earlierView } from './earlier-view.ts';

/** Tells what changed since then. The exit code is 1 where a task has come to a standing that `--fail-on` names. */
export async function showSince(invocation: Invocation, given: string): Promise<number> {
  refuseOthers(invocation);
  const listing = await openListing(invocation);
  if (listing === null) return refused;
  const earlier = await earlierView(invocation, listing, given);
  if ('unread' in earlier) {
    await refuse(invocation, earlier.unread, refusalNote(invocation.language, true));
    return refused;
  }
  const answer = sinceAnswer(earlier, listing.view, listing.selection, listing.around);
  if (isBook(invocation)) await printBook(invocation, 'status', listing, { order: 'urgency', since: answer });
  else await printAnswer(invocation, sinceRenderers, answer);
  await remark(invocation, listing);
  return exitCode(invocation, earlier, listing, answer);
}

/** What is about the whole list, and not about what changed. */
export function refuseOthers({ options }: Invocation): void {
  const others = { '--by': options.by, '--order': options.order, '--all': options.all };
  for (const [option, value] of Object.entries(others))
    if (value !== undefined) throw new UsageError({ fault: 'excluded-option', option, by: '--since' });
}

/** 1 where a task has come to a standing that `--fail-on` names; else 0. */
export function exitCode(
  { options }: Invocation,
  { view: before, renamed }: EarlierView,
  { view: after, selection }: Listing,
  { tasks }: SinceAnswer,
): number {
  const failing = standingList('--fail-on', options.failOn);
  if (failing.length === 0) return 0;
  const asked = askedIn(after, selection.agencies);
  const was = standingsBy(before, asked, (id) => renamed.get(id) ?? id);
  const is = standingsBy(after, asked, (id) => id);
  const came = tasks.some(({ id }) => {
    const standing = is.get(id);
    return standing !== undefined && standing !== was.get(id) && failing.includes(standing);
  });
  return came ? 1 : 0;
}

function standingsBy(view: Listing['view'], asked: Asked | null, idOf: (id: string) => string) {
  return new Map(view.tasks.map((task) => [idOf(task.task.id), ownPartOf(view, task, asked).standing]));
}
