/** `dondoc show ID`: load, look, report, render. */
import { nearestOf } from '../../diagnostics/nearest.ts';
import type { ShowAnswer } from '../../report/answers.ts';
import { showAnswer } from '../../report/show.ts';
import type { TaskView, View } from '../../view/view.ts';
import type { Invocation } from '../invocation.ts';
import { openListing, refused, remark } from '../listing.ts';
import { pageFor } from '../page.ts';
import { print } from '../print.ts';
import { UsageError } from '../usage-error.ts';

export async function run(invocation: Invocation): Promise<number> {
  const [id = '', ...words] = invocation.words;
  const listing = await openListing({ ...invocation, words });
  if (listing === null) return refused;
  const answer = showAnswer(listing.view, taskNamed(listing.view, id), listing.around);
  await print(invocation, await rendered(invocation, answer));
  await remark(invocation, listing);
  return 0;
}

/** The task of the id, however its letters are typed: nobody should have to hold the shift key for `pl.01`. */
function taskNamed({ tasks }: View, given: string): TaskView {
  const same = (id: string) => id === given || id.toLowerCase() === given.toLowerCase();
  const found = tasks.find(({ task }) => task.id === given) ?? tasks.find(({ task }) => same(task.id));
  if (found !== undefined) return found;
  const nearest = nearestOf(
    given,
    tasks.map(({ task }) => task.id),
  );
  throw new UsageError({ fault: 'unknown-task', given, nearest });
}

async function rendered(invocation: Invocation, answer: ShowAnswer): Promise<string> {
  switch (invocation.format) {
    case 'json':
      return (await import('../../output/answer-json.ts')).answerJson(answer);
    case 'md':
      return (await import('../../output/tasks-markdown.ts')).taskMarkdown(answer, invocation.language);
    default:
      return (await import('../../output/task-text.ts')).renderTask(answer, await pageFor(invocation));
  }
}
