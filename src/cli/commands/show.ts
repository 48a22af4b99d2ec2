/** `dondoc show ID…`: load, look, report, render. */
import { showAnswer, showSeveralAnswer } from '../../report/show.ts';
import type { TaskView, View } from '../../view/view.ts';
import { openListing, refused, remark } from '../answer/listing.ts';
import { printAnswer } from '../answer/print.ts';
import { showRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';
import { taskNamed } from '../named.ts';

export async function run(invocation: Invocation): Promise<number> {
  const listing = await openListing({ ...invocation, words: [] });
  if (listing === null) return refused;
  const { view, around } = listing;
  const tasks = invocation.words.map((id) => viewNamed(view, id));
  const [only] = tasks;
  const answer =
    only !== undefined && tasks.length === 1 ? showAnswer(view, only, around) : showSeveralAnswer(view, tasks, around);
  await printAnswer(invocation, showRenderers, answer);
  await remark(invocation, listing);
  return 0;
}

function viewNamed({ plan, tasks }: View, given: string): TaskView {
  const id = taskNamed(plan, given);
  return tasks.find(({ task }) => task.id === id) as TaskView;
}
