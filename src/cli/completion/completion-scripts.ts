/** The script that makes a shell ask dondoc at each TAB. */
import { bashScript } from './bash-script.ts';
import { fishScript } from './fish-script.ts';
import { powershellScript } from './powershell-script.ts';
import type { Shell } from './shells.ts';
import { zshScript } from './zsh-script.ts';

/** To be sourced there. */
export const completionScripts: Readonly<Record<Shell, string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};
