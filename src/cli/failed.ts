/** What is said where a command line was not carried out, and the exit code of it. */
import type { Environment } from '../env/environment.ts';
import type { Language } from '../output/words/language.ts';
import { misuseIn } from './usage-error.ts';

/** Exit codes that scripts rely on. */
const exitCodes = { usage: 2, fault: 70 } as const;

/** Where something went wrong: the command line, the world, and the language as far as it is known. */
interface Attempt {
  readonly argv: readonly string[];
  readonly env: Environment;
  readonly language: Language;
}

/** Says it on standard error: a mistake on the command line with its remedy, anything else as a fault of the program. */
export async function failed(error: unknown, { argv, env, language }: Attempt): Promise<number> {
  const { faultText, usageText } = await import('./words/failures.ts');
  const misuse = misuseIn(error);
  if (misuse !== null) {
    env.stderr.write(usageText(misuse, argv, language));
    return exitCodes.usage;
  }
  env.stderr.write(faultText(error, env.version, language));
  return exitCodes.fault;
}
