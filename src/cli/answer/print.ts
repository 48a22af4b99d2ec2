/** Prints an answer: to a terminal by way of a pager when it is longer than the screen, as git does, so that its top is seen first. */
import type { Invocation } from '../invocation.ts';

/** Writes the answer to standard output, all at once. */
export async function print({ env }: Invocation, text: string): Promise<void> {
  const { stdout } = env;
  env.mark?.('answer rendered');
  if (stdout.isTerminal && stdout.rows !== null && text.split('\n').length > stdout.rows && (await env.page(text)))
    return;
  stdout.write(text);
  env.mark?.('answer written');
}
