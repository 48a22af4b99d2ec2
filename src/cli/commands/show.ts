/** `dondoc show ID`: load, look, report, render. */
import type { ShowAnswer } from '../../report/answers.ts';
import { showAnswer } from '../../report/show.ts';
import type { TaskView, View } from '../../view/view.ts';
import { openListing, refused, remark } from '../answer/listing.ts';
import { pageFor } from '../answer/page.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';
import { taskNamed } from '../named.ts';

export async function run(invocation: Invocation): Promise<number> {
  const [id = '', ...words] = invocation.words;
  const listing = await openListing({ ...invocation, words });
  if (listing === null) return refused;
  const answer = showAnswer(listing.view, viewNamed(listing.view, id), listing.around);
  await print(invocation, await rendered(invocation, answer));
  await remark(invocation, listing);
  return 0;
}

function viewNamed({ plan, tasks }: View, given: string): TaskView {
  const id = taskNamed(plan, given);
  return tasks.find(({ task }) => task.id === id) as TaskView;
}

async function rendered(invocation: Invocation, answer: ShowAnswer): Promise<string> {
  switch (invocation.format) {
    case 'json':
      return (await import('../../output/text/answer-json.ts')).answerJson(answer);
    case 'md':
      return (await import('../../output/tasks/markdown.ts')).taskMarkdown(answer, invocation.language);
    default:
      return (await import('../../output/tasks/text.ts')).renderTask(answer, await pageFor(invocation));
  }
}
