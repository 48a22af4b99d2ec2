/** A real git repository in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { copyFolder } from '../copy-folder.ts';

export interface TemporaryRepository {
  readonly folder: string;
  /** Git run in the folder; what it printed. */
  readonly git: (...args: string[]) => string;
  /** Puts files there, by their paths below the folder; null takes one away. */
  readonly put: (files: Readonly<Record<string, string | null>>) => void;
  /** Commits all that there is at the instant (`2021-03-31T10:00:00+07:00`); the commit's hash. */
  readonly commit: (message: string, instant?: string, author?: string) => string;
}

/** The repository; nothing of this machine's configuration counts there. `initial` are more arguments of `git init`. */
export function temporaryRepository(...initial: readonly string[]): TemporaryRepository {
  return copyOf(emptyRepository(initial));
}

/**
 * Answers copies of a repository that is made once, when first asked for: `make` does the work and answers what is known
 * of it. Whatever a test does to its copy, the next one gets the repository as it was made.
 */
export function copiesOf<Known extends object, Opened extends object = TemporaryRepository>(
  make: (repository: Opened) => Known,
  open: (folder: string) => Opened = repositoryIn as (folder: string) => Opened,
): () => Opened & Known {
  let original: { readonly folder: string; readonly known: Known } | undefined;
  return () => {
    if (original === undefined) {
      const folder = lastingFolder();
      copyFolder(emptyRepository([]), folder);
      original = { folder, known: make(open(folder)) };
    }
    return { ...original.known, ...open(copyOf(original.folder).folder) };
  };
}

/** A copy of the repository in the folder, as it is now. */
export function copyOf(original: string): TemporaryRepository {
  const folder = temporaryFolder();
  copyFolder(original, folder);
  return repositoryIn(folder);
}

/** New repositories of each kind, from which others are copied; they go with the folder of the run. */
const empties = new Map<string, string>();

function emptyRepository(initial: readonly string[]): string {
  const key = initial.join(' ');
  const known = empties.get(key);
  if (known !== undefined) return known;
  const folder = lastingFolder();
  repositoryIn(folder).git('init', '--quiet', '--initial-branch=main', '--template=', ...initial);
  empties.set(key, folder);
  return folder;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = lastingFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that is there until the run ends. */
function lastingFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-')));
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
    commit: (message, instant = '2021-01-01T00:00:00Z', author = 'Mẫu') => {
      run(['add', '--all']);
      const dates = { GIT_AUTHOR_DATE: instant, GIT_COMMITTER_DATE: instant, GIT_AUTHOR_NAME: author };
      const said = run(['-c', 'core.abbrev=no', 'commit', '--allow-empty', '-m', message], dates);
      return /^\[.* ([0-9a-f]{40,64})\]/.exec(said)?.[1] ?? said;
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
