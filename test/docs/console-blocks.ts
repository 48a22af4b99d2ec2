/** The `console` blocks of a document: what they say a command prints, and what the built program prints. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
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

/** The document with each output as the program prints it now, cut as the one that stands there. */
export function refreshed(markdown: string, run: (command: string) => string): string {
  return markdown.replace(consoleBlock, (_, block: string) => {
    const shown = shownCommands(block).map(({ command, output }) => {
      const printed = run(command);
      return `$ ${command}\n${agrees(output, printed) ? output : cutAs(output, printed)}`;
    });
    return `\`\`\`console\n${shown.join('\n')}\`\`\``;
  });
}

/** Runs commands as a reader would, `dondoc` being the built program; answers all that they print. */
export function withShell<Answer>(use: (run: (command: string) => string) => Answer): Answer {
  const folder = mkdtempSync(path.join(tmpdir(), 'console-blocks-'));
  try {
    symlinkSync(path.resolve('bin/dondoc.js'), path.join(folder, 'dondoc'));
    const env = { PATH: [folder, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter) };
    return use((command) => {
      const { status, stdout } = spawnSync('sh', ['-c', `exec 2>&1; ${command}`], { env, encoding: 'utf8' });
      if (status === null || status > 125) throw new Error(`${command}: ${stdout}`);
      return stdout;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const consoleBlock = /^```console\n(.*?)^```$/gms;

/** Each command starts with `$ `; the blank line before the next one is not output. */
function shownCommands(block: string): ShownCommand[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((shown, index, all) => {
      const end = shown.indexOf('\n');
      const output = shown.slice(end + 1);
      return { command: shown.slice(0, end), output: index < all.length - 1 ? output.replace(/\n$/, '') : output };
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
