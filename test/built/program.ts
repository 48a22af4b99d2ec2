/** The program as it is shipped: built into a folder of its own, so that nobody's `dist` is touched, and run as a process. */
import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { repository } from '../main/environment.ts';

/** What is packed besides. */
const shippedPages = ['README.md', 'README.vi.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY.md'];

/** Where and how a process runs; its variables are only these and the path. */
export interface Surroundings {
  readonly cwd?: string;
  /** What is typed at the terminal; nothing by default. */
  readonly typed?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Where this process has built the program; it goes with the folder of the run. */
let original: string | undefined;

function built(): string {
  const folder = newFolder();
  for (const part of ['src', 'scripts', 'bin', 'docs', 'plan']) copyFolder(join(repository, part), join(folder, part));
  for (const page of ['package.json', ...shippedPages]) copyFileSync(join(repository, page), join(folder, page));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  execFileSync('sh', ['-c', scripts.build], { cwd: folder, stdio: 'pipe' });
  return folder;
}

function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-built-')));
}

/** A copy of the built program, there before the tests of the file that calls this and removed after them. */
export function builtProgram() {
  const folder = newFolder();
  const bin = join(folder, 'bin', 'dondoc.js');
  beforeAll(() => {
    original ??= built();
    copyFolder(original, folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const started = (command: string, args: readonly string[], { cwd, variables, typed }: Surroundings) =>
    spawnSync(command, args, {
      ...(typed === undefined ? {} : { input: typed }),
      cwd: cwd ?? repository,
      env: { PATH: process.env['PATH'], ...variables },
      encoding: 'utf8',
    });
  return {
    /** The folder of the package. */
    folder,
    dist: join(folder, 'dist'),
    /** `dondoc ...args`, its output in pipes. */
    run: (args: readonly string[], around: Surroundings = {}): SpawnSyncReturns<string> =>
      started(process.execPath, [bin, ...args], around),
    /** A line for the shell in which `dondoc` is the program. */
    shell: (line: string, around: Surroundings = {}): SpawnSyncReturns<string> =>
      started(
        'bash',
        ['--norc', '-o', 'pipefail', '-c', `dondoc() { '${process.execPath}' '${bin}' "$@"; }; ${line}`],
        around,
      ),
    /** `dondoc line` on a terminal of 80 columns and 24 rows; what the terminal was sent. */
    onTerminal: (line: string, { variables, ...around }: Surroundings = {}): SpawnSyncReturns<string> =>
      started('script', ['-qec', `stty rows 24 cols 80; exec '${process.execPath}' '${bin}' ${line}`, '/dev/null'], {
        ...around,
        variables: { TERM: 'xterm', SHELL: '/bin/sh', ...variables },
      }),
  };
}
