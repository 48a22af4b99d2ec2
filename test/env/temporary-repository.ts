/** A real git repository in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface TemporaryRepository {
  readonly folder: string;
  /** Git run in the folder; what it printed. */
  readonly git: (...args: string[]) => string;
  /** Puts files there, by their paths below the folder; null takes one away. */
  readonly put: (files: Readonly<Record<string, string | null>>) => void;
  /** Commits all that there is at the instant (`2021-03-31T10:00:00+07:00`); the commit's hash. */
  readonly commit: (message: string, instant?: string) => string;
}

/** The repository; nothing of this machine's configuration counts there. `initial` are more arguments of `git init`. */
export function temporaryRepository(...initial: string[]): TemporaryRepository {
  const repository = repositoryIn(temporaryFolder());
  repository.git('init', '--quiet', '--initial-branch=main', ...initial);
  return repository;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for a folder that git has been told of already: a clone, a worktree. */
export function repositoryIn(folder: string): TemporaryRepository {
  const run = (args: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...settings, ...variables },
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  return {
    folder,
    git: (...args) => run(args),
    put: (files) => {
      for (const [name, content] of Object.entries(files)) put(join(folder, name), content);
    },
    commit: (message, instant = '2021-01-01T00:00:00Z') => {
      run(['add', '--all']);
      const dates = { GIT_AUTHOR_DATE: instant, GIT_COMMITTER_DATE: instant };
      run(['commit', '--quiet', '--allow-empty', '-m', message], dates);
      return run(['rev-parse', 'HEAD']);
    },
  };
}

/** The variables of a git that knows no user, and that leaves nothing running behind it. */
export const settings: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nowhere',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_AUTHOR_NAME: 'Mẫu',
  GIT_AUTHOR_EMAIL: 'mau@example.org',
  GIT_COMMITTER_NAME: 'Mẫu',
  GIT_COMMITTER_EMAIL: 'mau@example.org',
  GIT_ALLOW_PROTOCOL: 'file',
};

function put(path: string, content: string | null): void {
  if (content === null) {
    rmSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
