/** The program as one function: from a command line and a world to an exit code. */

import { answerFile } from './cli/answer/answer-file.ts';
import { commands } from './cli/commands.ts';
import { withExpandedPlans } from './cli/expanded-plans.ts';
import { inJobLog } from './cli/job-log.ts';
import { languageFrom } from './cli/language.ts';
import { readCommandLine } from './cli/program.ts';
import { runnerOf } from './cli/runner.ts';
import { readSettings } from './cli/settings/settings.ts';
import { startPageOptions, withSettings } from './cli/settings/with-settings.ts';
import { isQuiet, isQuietStart, spelledHere } from './cli/spelling.ts';
import { misuseIn } from './cli/usage-error.ts';
import { settledWords } from './cli/words/settled.ts';
import type { Environment } from './env/environment.ts';

/** Exit codes that scripts rely on. */
const exitCodes = { fine: 0, usage: 2, fault: 70 } as const;

/** Carries out the command line (without the program's own name). Never throws, never exits. */
export async function main(typed: readonly string[], world: Environment): Promise<number> {
  const env = inJobLog(world, null);
  const argv = withExpandedPlans(typed, world);
  let language: ReturnType<typeof languageFrom> = 'vi';
  try {
    // What the shells ask at each TAB: a line that is still being typed, so nothing in it is wrong.
    if (argv[0] === 'complete') return await (await import('./cli/commands/complete.ts')).complete(argv.slice(1), env);
    const settings = readSettings(env);
    language = languageFrom(argv, settings);
    const quiet = isQuietStart(argv);
    const request = readCommandLine(quiet ? argv.filter((word) => !isQuiet(word)) : spelledHere(argv), env, language);
    if (request === null) {
      const { welcome } = await import('./cli/welcome.ts');
      const options = { ...startPageOptions(argv, settings, env), quiet };
      env.stdout.write(await welcome({ env, language, options }));
      return exitCodes.fine;
    }
    const settled = withSettings(request, settings, world);
    if (settled.narrowedBy !== null)
      env.stderr.write(`dondoc: ${settledWords.narrowed[language](settled.narrowedBy)}\n`);
    const file = answerFile(settled.request, commands[request.name].options, settled.env);
    env.mark?.('command line');
    const run = await runnerOf(settled.request, settled.env);
    env.mark?.('command loaded');
    return await run({ env: inJobLog(settled.env, request.format), language, file, ...settled.request });
  } catch (error) {
    if (isAnswered(error)) return exitCodes.fine;
    const { faultText, usageText } = await import('./cli/words/failures.ts');
    const misuse = misuseIn(error);
    if (misuse !== null) {
      env.stderr.write(usageText(misuse, argv, language));
      return exitCodes.usage;
    }
    env.stderr.write(faultText(error, env.version, language));
    return exitCodes.fault;
  }
}

/** Commander throws after it printed help or the version. */
function isAnswered(error: unknown): boolean {
  return error instanceof Error && 'exitCode' in error && error.exitCode === 0;
}
