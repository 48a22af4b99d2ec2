/** Runs the program as the shells do: `main` over the real disk, its outputs kept. */
import { resolve } from 'node:path';
import type { Environment, Output } from '../../../src/env/environment.ts';
import { nodeEnvironment } from '../../../src/env/node-environment.ts';
import { main } from '../../../src/main.ts';

/** What a run wrote, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how to run. */
export interface Setting {
  /** The repository, unless given. */
  readonly cwd?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

const root = resolve(import.meta.dirname, '../../..');

/** Runs `dondoc` with these words. */
export async function dondoc(
  argv: readonly string[],
  { cwd = root, variables = {}, isTerminal = false }: Setting = {},
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => ({
    write: (text) => {
      written[name] += text;
    },
    isTerminal,
    isFile: false,
    columns: null,
    rows: null,
  });
  const env: Environment = {
    ...nodeEnvironment(root),
    cwd,
    variables,
    stdout: output('stdout'),
    stderr: output('stderr'),
  };
  return { code: await main(argv, env), ...written };
}

/** The candidates for a line whose last word is at the cursor, with their descriptions. */
export async function candidatesAt(words: readonly string[], setting?: Setting): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await dondoc(['complete', '--', ...words], setting);
  if (code !== 0 || stderr !== '') throw new Error(`${code}: ${stderr}`);
  const lines = stdout.split('\n').slice(0, -2);
  return Object.fromEntries(lines.map((line) => [line.split('\t')[0], line.split('\t')[1] ?? '']));
}
