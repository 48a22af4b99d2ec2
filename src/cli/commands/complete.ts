/** `dondoc complete -- WORD...`: what may stand at the cursor. Asked by the shells at each TAB, never by people. */
import type { Environment } from '../../env/environment.ts';
import { type Language, languages } from '../../output/words/language.ts';
import { answerText } from '../completion/candidate.ts';
import { candidatesFor } from '../completion/candidates.ts';
import { readTypedLine, type TypedLine } from '../completion/typed-line.ts';
import { withExpandedPlans } from '../expanded-plans.ts';
import { failed } from '../failed.ts';
import { inJobLog } from '../job-log.ts';

/** Answers for the words after `dondoc complete`, the last of which is the one at the cursor. */
export async function complete(typed: readonly string[], world: Environment): Promise<number> {
  const env = inJobLog(world, null);
  const argv = withExpandedPlans(typed, world);
  try {
    const line = readTypedLine(argv[0] === '--' ? argv.slice(1) : argv);
    const answer = await candidatesFor(line, { env, language: languageOf(line, env) });
    env.stdout.write(answerText(answer, 'start' in line.asked ? line.asked.start : ''));
    return 0;
  } catch (error) {
    return await failed(error, { argv: ['complete', ...argv], env, language: 'vi' });
  }
}

/** As for the command itself, but a language still half typed is none. */
function languageOf({ given }: TypedLine, { variables }: Environment): Language {
  return languages.find((language) => language === given.get('lang')) ?? languageSettled(variables);
}

/** Nothing is wrong at a TAB: a value that is none is passed over. */
function languageSettled(variables: Environment['variables']): Language {
  return languages.find((language) => language === variables['DONDOC_LANG']) ?? 'vi';
}
