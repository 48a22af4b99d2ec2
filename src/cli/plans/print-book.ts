/** `status` and `overdue` over several plans in the formats that other programs open. */
import { statusBook } from '../../report/book.ts';
import { gatheredBook } from '../../report/gathered-book.ts';
import { refused } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { bookRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { overPlans } from './over-plans.ts';

/** Makes it of all plans and writes it; the exit code. */
export async function printBookOfPlans(
  invocation: Invocation,
  folders: readonly string[],
  about: 'status' | 'overdue',
): Promise<number> {
  const gathered = gatheredBook(about, 'document', invocation.format === 'html');
  const over = await overPlans(invocation, folders, 'nothing', async ({ view, selection, around }, _, folder) => {
    const book = statusBook(about, view, selection, around);
    gathered.add(book, folder);
    return book.totals;
  });
  if (over === null) return refused;
  await printAnswer(invocation, bookRenderers, gathered.book(over.head));
  return over.end(over.failing);
}
