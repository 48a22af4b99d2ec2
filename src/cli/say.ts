/** What is said to people beside an answer, on standard error, a line each. */
import type { Invocation } from './invocation.ts';

/** A remark; none with `--quiet`. */
export function say({ env, options }: Pick<Invocation, 'env' | 'options'>, text: string): void {
  if (options.quiet !== true) warn({ env }, text);
}

/** What nobody may miss, with `--quiet` either. */
export function warn({ env }: Pick<Invocation, 'env'>, text: string): void {
  env.stderr.write(`dondoc: ${text}\n`);
}
