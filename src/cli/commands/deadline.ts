/** `dondoc deadline PHRASE`: reads the phrase and says how. */
import { deadlineAnswer } from '../../report/deadline.ts';
import { pageFor } from '../answer/page.ts';
import { print } from '../answer/print.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const answer = deadlineAnswer(invocation.words.join(' '));
  const text =
    invocation.format === 'json'
      ? (await import('../../output/deadline-text.ts')).deadlineJson(answer, invocation.language)
      : (await import('../../output/deadline-text.ts')).renderDeadline(answer, await pageFor(invocation));
  await print(invocation, text);
  return answer.due === null ? 1 : 0;
}
