/**
 * What holds for every run that may write: without success nothing is written, nothing of our own is left lying about, and
 * what the program says of how to undo the edit, done to the letter, brings back every byte.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { temporaryFolder } from '../env/temporary-repository.ts';
import type { Outcome } from './environment.ts';

/** A run, and what its folder held before it. */
export interface Written {
  readonly folder: string;
  readonly cwd: string;
  readonly before: Contents;
  readonly argv: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/** What every file below a folder holds, a character for a byte, by its path; those of git itself left out. */
export type Contents = ReadonlyMap<string, string>;

/** The commands that record facts. */
const recording = new Set(['done', 'update', 'correct', 'extend', 'amend', 'occurred', 'record']);

/** The files of the folder as they are now. */
export function contentsOf(folder: string): Contents {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = names.filter((name) => !/^\.git(?:\/|$)/.test(name) && statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

/** Fails the test where the run broke one of the laws. */
export function expectLawful(written: Written, { code, stderr }: Outcome): void {
  const { argv, before, folder } = written;
  const after = contentsOf(folder);
  const mayWrite = (code === 0 || code === 3) && !argv.includes('--dry-run');
  if (!mayWrite) expect({ argv, written: differing(before, after) }).toEqual({ argv, written: {} });
  const ours = [...after.keys()].filter((name) => name.includes('.dondoc') && !before.has(name));
  expect({ argv, left: ours }).toEqual({ argv, left: [] });
  const undo = [...stderr.matchAll(/^dondoc: (?:hoàn tác|to undo) \([^)]*\): (.*)$/gm)].map(([, line = '']) => line);
  const isTold = tellsUndo(argv) && Object.keys(differing(before, after)).length > 0;
  if (isTold) expect({ argv, undo }).not.toEqual({ argv, undo: [] });
  if (undo.length === 0) return;
  expect({ argv, notUndone: differing(trimmed(before), undone(written, undo)) }).toEqual({ argv, notUndone: {} });
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
function undone({ folder, cwd, variables }: Written, undo: readonly string[]): Contents {
  const twin = join(temporaryFolder(), 'twin');
  copyFolder(folder, twin);
  const here = join(twin, relative(folder, cwd));
  for (const line of undo) {
    if (!undoneByHand(here, line)) execFileSync('sh', ['-c', line], { cwd: here, env: variables, stdio: 'pipe' });
  }
  return trimmed(contentsOf(twin));
}

/** Whether the line was one for people; it was done then. */
function undoneByHand(folder: string, line: string): boolean {
  const put = /^(?:trong|in) (.+), (?:sửa dòng|change line) (\d+) (?:lại thành|back to): (.*)$/.exec(line);
  const out = /^(?:trong|in) (.+), (?:bỏ dòng|take out line) (\d+): /.exec(line);
  const [, file = '', number = '', before] = put ?? out ?? [];
  if (file === '') return false;
  const lines = readFileSync(join(folder, file), 'utf8').split(/(?<=\n)/);
  const index = Number(number) - 1;
  const end = /\r?\n$/.exec(lines[index] ?? '')?.[0] ?? '';
  lines.splice(index, 1, ...(before === undefined ? [] : [before + end]));
  writeFileSync(join(folder, file), lines.join(''));
  return true;
}

/** Without the newline at the end of each file: who edits by hand may leave one. */
function trimmed(contents: Contents): Contents {
  return new Map([...contents].map(([name, text]) => [name, text.replace(/\r?\n$/, '')]));
}
