/** Runs a program under strace, which tells its calls to the system, and can make one of them fail or the last one. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A call, as strace shows it. */
export interface Call {
  readonly name: string;
  /** Which call of this name it was, from 1: strace counts so. Of all threads together where all are traced. */
  readonly ordinal: number;
  /** The paths in it, those of open files included, in order. */
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
  readonly calls: readonly Call[];
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

/**
 * Runs the command in the folder. `inject` is one of strace's: `rename:error=ENOSPC:when=3`. Only the main thread is
 * traced, where all writing is done; with `wholly` the others and the programs that it starts are too.
 */
export async function trace(
  command: readonly string[],
  folder: string,
  { inject, wholly = false }: { readonly inject?: string; readonly wholly?: boolean } = {},
): Promise<Traced> {
  const place = mkdtempSync(join(tmpdir(), 'dondoc-trace-'));
  const log = join(place, 'log');
  const options = ['-qq', '-y', ...(wholly ? ['-f'] : []), '-e', `trace=${traced}`];
  const injected = inject === undefined ? [] : ['-e', `inject=${inject}`];
  try {
    const ended = await finished('strace', ['-o', log, ...options, ...injected, '--', ...command], folder);
    return { ...ended, calls: callsIn(readFileSync(log, 'utf8')) };
  } finally {
    rmSync(place, { recursive: true });
  }
}

function callsIn(log: string): Call[] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((line) => {
    const name = /^(?:\d+ +)?(\w+)\(/.exec(line)?.[1];
    if (name === undefined) return [];
    const ordinal = (counts.get(name) ?? 0) + 1;
    counts.set(name, ordinal);
    return [{ name, ordinal, paths: pathsIn(line), line }];
  });
}

/** Texts that begin with a slash, and what the open files are; not the result, nor the folder that the program stands in. */
function pathsIn(line: string): string[] {
  const asked = line.replace(/AT_FDCWD<[^>]*>/g, '').replace(/\) += [^"]*$/, '');
  const found = asked.matchAll(/"(\/(?:[^"\\]|\\.)*)"|\d<(\/[^>]*)>/g);
  return [...found].map(([, text, open]) => text ?? open ?? '');
}

function finished(program: string, args: readonly string[], cwd: string): Promise<Omit<Traced, 'calls'>> {
  const child = spawn(program, args, { cwd, env: { PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // strace ends as the program did: by the same signal.
    child.on('close', (code) => resolve({ code, ...said }));
  });
}
