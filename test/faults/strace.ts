/** Runs a program under strace, which tells its calls to the system, and can make one of them fail or the last one. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foreseen, withoutPid } from './foreseen-names.ts';

/** A call, as strace shows it. */
export interface Call {
  readonly name: string;
  /** The paths in it, those of open files included, in order; `$$` for the number of the process in them. */
  readonly paths: readonly string[];
  /** The whole line: `rename("/a", "/b") = 0`; before it the number of the thread where all are traced. */
  readonly line: string;
}

/** How the program ended, and what it asked of the system. */
export interface Traced {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether it had to be ended, with all that it had started. */
  readonly hung: boolean;
  readonly calls: readonly Call[];
}

/** What strace does to calls of one name. Those that touch none of the paths are neither counted nor shown. */
export interface Injection {
  readonly name: string;
  /** `error=ENOSPC:when=3` */
  readonly what: string;
  /** Absolute, as in a `Call`. */
  readonly paths: readonly string[];
}

/** How to trace. */
export interface Tracing {
  readonly inject?: Injection;
  /** Also the other threads, and the programs that it starts; otherwise only the main thread, where all writing is done. */
  readonly wholly?: boolean;
  /** A program that takes longer hangs. On a busy machine a traced one takes ten. */
  readonly seconds?: number;
}

/** What can change a folder, or tell a program what is in a file. */
const traced =
  'openat,open,creat,read,pread64,readv,write,pwrite64,writev,pwritev,close,fsync,fdatasync,fchmod,chmod,fchown,chown,' +
  'rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,rmdir,ftruncate,truncate,link,linkat,symlink,symlinkat,' +
  'copy_file_range,sendfile';

/** Why nothing can be traced here; null where it can. */
export function whyNotTraced(): string | null {
  const { error, status, stderr } = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (error !== undefined) return 'no fault was injected: strace is not installed here';
  return status === 0 ? null : `no fault was injected: strace may not trace here (${stderr.trim()})`;
}

/** Runs Node with the arguments in the folder. Nothing that it has started outlives it. */
export async function trace(args: readonly string[], folder: string, how: Tracing = {}): Promise<Traced> {
  const { inject, wholly = false, seconds = 60 } = how;
  const place = mkdtempSync(join(tmpdir(), 'dondoc-trace-'));
  const log = join(place, 'log');
  const filter =
    inject === undefined ? [`trace=${traced}`] : [`trace=${inject.name}`, `inject=${inject.name}:${inject.what}`];
  const options = ['-o', log, '-qq', '-y', ...(wholly ? ['-f'] : []), ...filter.flatMap((one) => ['-e', one])];
  const command = [...options, '--', process.execPath, ...foreseen, ...args];
  try {
    const ended = await run(underStrace(inject?.paths ?? [], command), folder, seconds);
    return { ...ended, calls: callsIn(readFileSync(log, 'utf8')) };
  } finally {
    rmSync(place, { recursive: true });
  }
}

function callsIn(log: string): Call[] {
  return log.split('\n').flatMap((line) => {
    const name = /^(?:\d+ +)?(\w+)\(/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, paths: pathsIn(line), line }];
  });
}

/** Texts that begin with a slash, and what the open files are; not the result, nor the folder that the program stands in. */
function pathsIn(line: string): string[] {
  const asked = line.replace(/AT_FDCWD<[^>]*>/g, '').replace(/\) += [^"]*$/, '');
  const found = asked.matchAll(/"(\/(?:[^"\\]|\\.)*)"|\d<(\/[^>]*)>/g);
  return [...found].map(([, text, open]) => withoutPid(text ?? open ?? ''));
}

/** A shell that becomes the program: with -D strace stands aside, so that `$$` is the number of what it traces. */
function underStrace(paths: readonly string[], command: readonly string[]): string[] {
  const only = paths.map((path) => ` -P "${path}"`).join('');
  return ['sh', '-c', `exec strace -D${only} "$@"`, 'sh', ...command];
}

/** `timeout` makes a group of all that is started here, and ends it after so long, even if the tests have ended before. */
async function run(command: readonly string[], cwd: string, seconds: number): Promise<Omit<Traced, 'calls'>> {
  const env = { PATH: process.env['PATH'] };
  const start = performance.now();
  const child = spawn('timeout', ['--signal=KILL', String(seconds), ...command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      said[stream] += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  endGroup(child.pid);
  return { code, ...said, hung: performance.now() - start >= seconds * 1000 };
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
}
