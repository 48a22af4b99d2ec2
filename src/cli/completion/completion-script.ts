/** The script that makes a shell ask dondoc at each TAB. */
import { script } from '@bomb.sh/tab';
import { bashScript } from './bash-script.ts';
import { powershellScript } from './powershell-script.ts';
import type { Shell } from './shells.ts';

/** The script for the shell, to be sourced there. */
export function completionScript(shell: Shell): string {
  if (shell === 'bash') return bashScript;
  if (shell === 'powershell') return powershellScript;
  return printedBy(() => script(shell, 'dondoc', 'dondoc'));
}

/** What the library prints: it writes to the console and nowhere else, which is no way for a program to print. */
function printedBy(act: () => void): string {
  // biome-ignore lint/style/noRestrictedGlobals: taken over so that the library does not write to it
  const writer = console;
  const { log } = writer;
  let printed = '';
  writer.log = (text: string) => {
    printed += `${text}\n`;
  };
  try {
    act();
  } finally {
    writer.log = log;
  }
  return printed;
}
