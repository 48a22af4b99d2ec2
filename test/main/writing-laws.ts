/**
 * What holds for every run that may write: without success nothing is written, nothing of our own is left lying about, and
 * what the program says of how to undo the edit, done to the letter, brings back every byte.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { type CommandName, commandNames, commands } from '../../src/cli/commands.ts';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeGit } from '../../src/env/git/node-git.ts';
import { copyFolder } from '../copy-folder.ts';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { type Outcome, run } from './environment.ts';
import { wordsOf } from './words-of.ts';

/** A run, and what its folder held before it. */
export interface Written {
  readonly folder: string;
  readonly cwd: string;
  readonly before: Contents;
  readonly argv: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
  /** Whether it is tried to undo it, too, which costs as much as the run. */
  readonly isToUndo: boolean;
}

/** What every file below a folder holds, a character for a byte, by its path; those of git itself and the note for `undo` left out. */
export type Contents = ReadonlyMap<string, string>;

/** The commands that record facts. */
const recording: ReadonlySet<string> = new Set(commandNames.filter(takesCommit));

function takesCommit(name: CommandName): boolean {
  return commands[name].options.includes('commit');
}

/** The files of the folder as they are now. */
export function contentsOf(folder: string): Contents {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const others = names.filter((name) => !/^\.git(?:\/|$)|(?:^|\/)\.dondoc-undo(?:\/|$)/.test(name));
  const files = others.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** Fails the test where the run broke one of the laws. Whether it was undone, too. */
export async function expectLawful(written: Written, { code, stderr }: Outcome): Promise<boolean> {
  const { argv, before, folder } = written;
  const after = contentsOf(folder);
  const mayWrite = (code === 0 || code === 3) && !argv.includes('--dry-run');
  if (!mayWrite) expect({ argv, written: differing(before, after) }).toEqual({ argv, written: {} });
  const ours = [...after.keys()].filter((name) => name.includes('.dondoc') && !before.has(name));
  expect({ argv, left: ours }).toEqual({ argv, left: [] });
  const undo = [...stderr.matchAll(/^dondoc: (?:hoàn tác|to undo) \([^)]*\): (.*)$/gm)].map(([, line = '']) => line);
  const isTold = tellsUndo(argv) && Object.keys(differing(before, after)).length > 0;
  if (isTold) expect({ argv, undo }).not.toEqual({ argv, undo: [] });
  if (undo.length === 0 || !written.isToUndo) return false;
  const back = await undone(written, undo);
  expect({ argv, notUndone: differing(before, back) }).toEqual({ argv, notUndone: {} });
  return true;
}

/** Whether the run says how to undo what it writes. */
function tellsUndo(argv: readonly string[]): boolean {
  return argv.some((word) => recording.has(word)) && !argv.includes('-q') && !argv.includes('--quiet');
}

/** The files that differ, with what they hold now. */
function differing(before: Contents, after: Contents): Readonly<Record<string, string | undefined>> {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const others = names.filter((name) => before.get(name) !== after.get(name));
  return Object.fromEntries(others.map((name) => [name, after.get(name)]));
}

/** What the files hold once the edit has been undone as it was said, in a twin of the folder. */
async function undone({ folder, cwd, variables }: Written, undo: readonly string[]): Promise<Contents> {
  const twin = join(temporaryFolder(), 'twin');
  copyFolder(folder, twin);
  const here = join(twin, relative(folder, cwd));
  for (const line of undo) {
    if (!line.startsWith('dondoc ')) execFileSync('sh', ['-c', line], { cwd: here, env: variables, stdio: 'pipe' });
    else {
      const [, ...words] = wordsOf(line);
      expect(await run(words, { folder: here, git: nodeGit(variables, diskFiles) })).toMatchObject({ code: 0 });
    }
  }
  return contentsOf(twin);
}
