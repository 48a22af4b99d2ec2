/** `status` and `overdue` over several plans in the formats that other programs open. */
import { statusBook } from '../../report/book.ts';
import { gatheredBook } from '../../report/gathered-book.ts';
import { exitCode, refused } from '../answer/listing.ts';
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
  let code = 0;
  const over = await overPlans(invocation, folders, 'nothing', async (listing, asked, folder) => {
    const { view, selection, around } = listing;
    const book = statusBook(about, view, selection, around);
    gathered.add(book, folder);
    code = Math.max(code, exitCode(asked, listing));
    return book.totals;
  });
  if (over === null) return refused;
  const { plans: _, totals: __, ...head } = over.summed;
  await printAnswer(invocation, bookRenderers, gathered.book(head));
  over.remark();
  return over.exitCode(code);
}
