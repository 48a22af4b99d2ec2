/** How far a long run has come, on standard error, where a person looks at it: one line, gone at the end. */
import { plansWords } from '../../output/words/plans.ts';
import type { Invocation } from '../invocation.ts';

/** Told of each plan that is done. */
export interface Progress {
  readonly done: (count: number) => void;
  readonly clear: () => void;
}

/** In milliseconds: a shorter run says nothing, and nobody reads faster. */
const [silentFor, between] = [1000, 100];

/** Nothing is said with `-q`, and where standard error is no terminal. */
export function progressOver({ env, language, options }: Invocation, all: number): Progress {
  if (options.quiet === true || !env.stderr.isTerminal) return { done: () => {}, clear: () => {} };
  let next = env.now().getTime() + silentFor;
  let width = 0;
  return {
    done: (count) => {
      const now = env.now().getTime();
      if (now < next) return;
      next = now + between;
      const line = `dondoc: ${plansWords.progress[language](count, all)}`;
      env.stderr.write(`\r${line.padEnd(width)}`);
      width = line.length;
    },
    clear: () => {
      if (width > 0) env.stderr.write(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}
