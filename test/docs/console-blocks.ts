/** The `console` blocks of a document: what they say a command prints, and what the built program prints. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A line that stands for any lines that were left out. */
const leftOut = '…';

/** A command of a block with the output shown under it. */
export interface ShownCommand {
  readonly command: string;
  readonly output: string;
}

/** The commands of every `console` block, in order. */
export function commandsIn(markdown: string): ShownCommand[] {
  return [...markdown.matchAll(consoleBlock)].flatMap(([, block = '']) => shownCommands(block));
}

/**
 * The document with each output as the program prints it now, cut as the one that stands there. What a reader does by hand
 * between two blocks is done by a command in a comment: `<!-- first: COMMAND -->`.
 */
export function refreshed(markdown: string, run: (command: string) => string): string {
  return markdown.replace(blockOrHand, (whole, byHand: string | undefined, block = '') => {
    if (byHand !== undefined) {
      const printed = run(byHand);
      if (printed !== '') throw new Error(`${byHand}: ${printed}`);
      return whole;
    }
    const shown = shownCommands(block).map(({ prompt, command, output }) => {
      const printed = run(command);
      return `${prompt}${command}\n${agrees(output, printed) ? output : cutAs(output, printed)}`;
    });
    return `\`\`\`console\n${shown.join('\n')}\`\`\``;
  });
}

/** Where and when a reader types: by default in the repository, today. */
export interface Typing {
  readonly cwd?: string;
  /** The day of the program's clock, as `YYYY-MM-DD`. */
  readonly today?: string;
}

/**
 * Runs commands as a reader would, `dondoc` being the built program; answers all that they print. `$FILES` is the folder of what
 * others would send them.
 */
export function withShell<Answer>(
  use: (run: (command: string) => string) => Answer,
  { cwd = '.', today }: Typing = {},
): Answer {
  const folder = mkdtempSync(path.join(tmpdir(), 'console-blocks-'));
  try {
    if (today === undefined) symlinkSync(path.resolve('bin/dondoc.js'), path.join(folder, 'dondoc'));
    else writeFileSync(path.join(folder, 'dondoc'), startedOn(today), { mode: 0o755 });
    const env = {
      PATH: [folder, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
      HOME: folder,
      FILES: path.resolve('test/docs/files'),
    };
    return use((command) => {
      const { status, stdout } = spawnSync('sh', ['-c', `exec 2>&1; ${command}`], { env, cwd, encoding: 'utf8' });
      if (status === null || status > 125) throw new Error(`${command}: ${stdout}`);
      return stdout;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The program as `bin/dondoc.js` starts it, with another clock. */
function startedOn(day: string): string {
  const root = JSON.stringify(path.resolve('.'));
  return `#!/usr/bin/env node
const { main, nodeEnvironment } = require(${root} + '/dist/dondoc.cjs');
const now = () => new Date('${day}T01:00:00Z');
main(process.argv.slice(2), { ...nodeEnvironment(${root}), now }).then((code) => { process.exitCode = code; });
`;
}

const consoleBlock = /^```console\n(.*?)^```$/gms;
const blockOrHand = /^<!-- first: ([^\n]*) -->$|^```console\n(.*?)^```$/gms;

/** Each command starts with `$ `, on Windows with `PS> `; the blank line before the next one is not output. */
function shownCommands(block: string): (ShownCommand & { readonly prompt: string })[] {
  const parts = block.split(/^(\$ |PS> )/m).slice(1);
  return parts.flatMap((prompt, index) => {
    if (index % 2 === 1) return [];
    const shown = parts[index + 1] ?? '';
    const end = shown.indexOf('\n');
    const output = shown.slice(end + 1);
    const isLast = index + 2 >= parts.length;
    return [{ prompt, command: shown.slice(0, end), output: isLast ? output : output.replace(/\n$/, '') }];
  });
}

/** Whether the output shown is what is printed, lines left out. */
function agrees(shown: string, printed: string): boolean {
  const [start = '', end] = partsOf(shown);
  if (end === undefined) return shown === printed;
  return start.length + end.length <= printed.length && printed.startsWith(start) && printed.endsWith(end);
}

/** What is printed, with as many lines before and after the cut as the output shown has. */
function cutAs(shown: string, printed: string): string {
  const [start = '', end] = partsOf(shown);
  if (end === undefined) return printed;
  const lines = printed.split(/(?<=\n)/);
  const [before, after] = [lineCount(start), lineCount(end)];
  if (lines.length <= before + after) return printed;
  return [...lines.slice(0, before), `${leftOut}\n`, ...lines.slice(lines.length - after)].join('');
}

/** What stands before and after the lines left out. */
function partsOf(shown: string): string[] {
  return shown.split(new RegExp(`^${leftOut}\n`, 'm'));
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
