/** A pager for answers that are longer than the screen. */
import { spawnSync } from 'node:child_process';

/** The command and its arguments; one with a blank in it stands in quotes: `"C:\\Program Files\\Git\\usr\\bin\\less.exe" -R`. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
}

/** Shows the text in the pager of the user's choice (DONDOC_PAGER, PAGER, else less); false when there is none, or `cat`. */
export function showInPager(text: string, variables: Readonly<Record<string, string | undefined>>): boolean {
  const [command = '', ...args] = wordsOf(variables['DONDOC_PAGER'] ?? variables['PAGER'] ?? 'less');
  if (command === '' || command === 'cat') return false;
  const { error } = spawnSync(command, args, {
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    // As git: quit when it fits, keep colours, leave the text on the screen.
    env: { ...variables, LESS: variables['LESS'] ?? 'FRX', LESSCHARSET: variables['LESSCHARSET'] ?? 'utf-8' },
  });
  // A pager that was quit before the end has closed the pipe: that is no failure.
  return error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE';
}
