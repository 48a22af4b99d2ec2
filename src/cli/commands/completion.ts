/** `dondoc completion SHELL`: the script that completes commands, options, ids and agencies in a shell. */
import { completionScripts } from '../completion/completion-scripts.ts';
import { installation, shells } from '../completion/shells.ts';
import type { Invocation } from '../invocation.ts';
import { chosen } from '../option-values.ts';
import { installing } from '../words/installing.ts';

export async function run({ env, language, words }: Invocation): Promise<number> {
  const shell = chosen('<shell>', words[0] ?? '', shells);
  env.stdout.write(completionScripts[shell]);
  if (env.stdout.isTerminal) {
    const { line, file } = installation[shell];
    env.stderr.write(`\n${installing[language](file)}\n  ${line}\n`);
  }
  return 0;
}
