/** `dondoc deadline PHRASE`: reads the phrase and says how. */
import { deadlineAnswer } from '../../report/deadline.ts';
import { printAnswer } from '../answer/print.ts';
import { deadlineRenderers } from '../answer/renderers.ts';
import type { Invocation } from '../invocation.ts';

export async function run(invocation: Invocation): Promise<number> {
  const answer = deadlineAnswer(invocation.words.join(' '));
  await printAnswer(invocation, deadlineRenderers, answer);
  return answer.due === null ? 1 : 0;
}
