/** `dondoc show ID`: load, look, report, render. */
import { showAnswer } from '../../report/show.ts';
import type { TaskView, View } from '../../view/view.ts';
import { openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { showRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { taskNamed } from '../named.ts';

export async function run(invocation: Invocation): Promise<number> {
  const [id = '', ...words] = invocation.words;
  const listing = await openListing({ ...invocation, words });
  if (listing === null) return refused;
  const answer = showAnswer(listing.view, viewNamed(listing.view, id), listing.around);
  await printAnswer(invocation, showRenderers, answer);
  await remark(invocation, listing);
  return 0;
}

function viewNamed({ plan, tasks }: View, given: string): TaskView {
  const id = taskNamed(plan, given);
  return tasks.find(({ task }) => task.id === id) as TaskView;
}
