/** The program as one function: from a command line and a world to an exit code. Of the rest it loads what is asked for. */
import type { Environment } from './env/environment.ts';

/** Carries out the command line (without the program's own name). Never throws, never exits. */
export async function main(typed: readonly string[], world: Environment): Promise<number> {
  const [first = '', ...others] = typed;
  // Asked by scripts, and by whoever looks for what is broken here: it needs nothing that could be.
  if (others.length === 0 && asksVersion.includes(first) && saysVersion(world)) return 0;
  // What the shells ask at each TAB: a line that is still being typed, so nothing in it is wrong.
  if (first === 'complete') return await (await import('./cli/commands/complete.ts')).complete(others, world);
  return await (await import('./cli/carry-out.ts')).carryOut(typed, world);
}

/** Whether it could be said; else it is asked for as any answer is, and why it cannot be printed is told. */
function saysVersion({ stdout, version }: Environment): boolean {
  try {
    stdout.write(`${version}\n`);
    return true;
  } catch {
    return false;
  }
}

/** How people and other programs spell it. */
const asksVersion: readonly string[] = ['--version', '-V', 'version'];
