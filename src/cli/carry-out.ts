/** A command line carried out: read, settled, run by its command, and what went wrong put into words. */

import type { Environment } from '../env/environment.ts';
import { answerFile } from './answer/answer-file.ts';
import { commands } from './commands.ts';
import { withExpandedPlans } from './expanded-plans.ts';
import { failed } from './failed.ts';
import { inJobLog } from './job-log.ts';
import { languageFrom } from './language.ts';
import { readCommandLine } from './program.ts';
import { runnerOf } from './runner.ts';
import { warn } from './say.ts';
import { readSettings } from './settings/settings.ts';
import { startPageOptions, withSettings } from './settings/with-settings.ts';
import { isQuiet, isQuietStart, spelledHere } from './spelling.ts';
import { narrowed } from './words/settled.ts';

/** Carries out the command line (without the program's own name); what goes wrong is said. */
export async function carryOut(typed: readonly string[], world: Environment): Promise<number> {
  const env = inJobLog(world, null);
  const argv = withExpandedPlans(typed, world);
  let language: ReturnType<typeof languageFrom> = 'vi';
  try {
    const settings = readSettings(env);
    language = languageFrom(argv, settings);
    const quiet = isQuietStart(argv);
    const request = readCommandLine(quiet ? argv.filter((word) => !isQuiet(word)) : spelledHere(argv), env, language);
    if (request === null) {
      const { welcome } = await import('./welcome.ts');
      const options = { ...startPageOptions(argv, settings, env), quiet };
      env.stdout.write(await welcome({ env, language, options }));
      return 0;
    }
    const settled = withSettings(request, settings, world);
    if (settled.narrowedBy !== null) warn({ env }, narrowed[language](settled.narrowedBy));
    const file = answerFile(settled.request, commands[request.name].options, settled.env);
    env.mark?.('command line');
    const run = await runnerOf(settled.request, settled.env);
    env.mark?.('command loaded');
    return await run({ env: inJobLog(settled.env, request.format), language, file, ...settled.request });
  } catch (error) {
    return isAnswered(error) ? 0 : await failed(error, { argv, env, language });
  }
}

/** Commander throws after it printed help or the version. */
function isAnswered(error: unknown): boolean {
  return error instanceof Error && 'exitCode' in error && error.exitCode === 0;
}
