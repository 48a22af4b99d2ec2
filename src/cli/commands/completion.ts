/** `dondoc completion SHELL`: the script that completes commands, options, ids and agencies in a shell. */
import { bashScript } from '../completion/bash-script.ts';
import { fishScript } from '../completion/fish-script.ts';
import { powershellScript } from '../completion/powershell-script.ts';
import { installation, type Shell, shells } from '../completion/shells.ts';
import { zshScript } from '../completion/zsh-script.ts';
import type { Invocation } from '../invocation.ts';
import { chosen } from '../option-values.ts';
import { installing } from '../words/installing.ts';

const scripts: Readonly<Record<Shell, string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

export async function run({ env, language, words }: Invocation): Promise<number> {
  const shell = chosen('<shell>', words[0] ?? '', shells);
  env.stdout.write(scripts[shell]);
  if (env.stdout.isTerminal) {
    const { line, file } = installation[shell];
    env.stderr.write(`\n${installing[language](file)}\n  ${line}\n`);
  }
  return 0;
}
