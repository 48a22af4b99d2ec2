/** A pager for answers that are longer than the screen. */
import { spawn } from 'node:child_process';

/** The command and its arguments; one with a blank in it stands in quotes: `"C:\\Program Files\\Git\\usr\\bin\\less.exe" -R`. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
}

/**
 * Shows the text in the pager of the user's choice (DONDOC_PAGER, PAGER, else less); false when there is none, when it is `cat`,
 * or when it failed: who called must write the text then. A pager that was quit before the end has not failed.
 */
export async function showInPager(
  text: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const [command = '', ...args] = wordsOf(variables['DONDOC_PAGER'] ?? variables['PAGER'] ?? 'less');
  if (command === '' || command === 'cat') return false;
  // Ctrl+C at the terminal reaches this process too. It is the pager's to answer: without it, the terminal must not be left to two.
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.on('SIGINT', interrupt);
  const isDone = await endsWell(command, args, text, variables);
  process.off('SIGINT', interrupt);
  return isDone || isInterrupted;
}

/** Whether the pager could be started and ended by itself without an error. */
function endsWell(
  command: string,
  args: readonly string[],
  text: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const pager = spawn(command, args, {
      stdio: ['pipe', 'inherit', 'inherit'],
      // As git: quit when it fits, keep colours, leave the text on the screen.
      env: { ...variables, LESS: variables['LESS'] ?? 'FRX', LESSCHARSET: variables['LESSCHARSET'] ?? 'utf-8' },
    });
    pager.on('error', () => resolve(false));
    // 130 is how a shell says that Ctrl+C ended it; this process may not have been told of that yet.
    pager.on('close', (code, signal) => resolve(code === 0 || code === 130 || signal === 'SIGINT'));
    // One that is quit before the end closes the pipe: how it ended says whether that is a failure.
    pager.stdin.on('error', () => {});
    pager.stdin.end(text);
  });
}
