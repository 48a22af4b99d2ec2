/** Prints an answer: into the file that was named; to a terminal by way of a pager when it is longer than the screen, as git does, so that its top is seen first. */
import { visible } from '../../output/text/visible.ts';
import { answerWritten } from '../../output/words/answer-written.ts';
import type { Invocation } from '../invocation.ts';
import { say } from '../say.ts';
import { writeAnswer } from './answer-file.ts';
import { type Content, mannerOf, type Renderers, rendered } from './rendered.ts';

/** Writes the answer to its file or to standard output, all at once. */
export async function print({ env, options, file }: Invocation, content: Content): Promise<void> {
  const { stdout } = env;
  env.mark?.('answer rendered');
  if (file !== null) return await writeAnswer(env, file, content);
  if (options.noPager !== true && stdout.isTerminal && isLong(content, stdout.rows) && (await env.page(content)))
    return;
  stdout.write(content);
  env.mark?.('answer written');
}

/** The same for an answer, in the format that is asked for. */
export async function printAnswer<Answer>(
  invocation: Invocation,
  renderers: Renderers<Answer>,
  answer: Answer,
): Promise<void> {
  await print(invocation, await rendered(renderers, answer, invocation.format, mannerOf(invocation)));
  tellWritten(invocation);
}

/** Says on standard error into which file the answer went. */
export function tellWritten(invocation: Invocation): void {
  const { file, language } = invocation;
  if (file !== null) say(invocation, answerWritten[language](visible(file.given)));
}

function isLong(content: Content, rows: number | null): content is string {
  return typeof content === 'string' && rows !== null && content.split('\n').length > rows;
}
