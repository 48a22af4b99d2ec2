/** Finds the repository in whose work tree a folder lies. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RepositoryFault } from '../repository.ts';
import { type GitRun, type RunGit, reasonOf } from './run-git.ts';

/** Where a repository is, seen from a folder. */
export interface FoundRepository {
  /** Absolute path of the work tree's top folder, links resolved. */
  readonly top: string;
  /** The folder below it, with `/`; empty for the top itself. */
  readonly path: string;
  readonly isShallow: boolean;
}

/** The repository of the folder; what is gone from the disk below its work tree is found too. */
export function findRepository(folder: string, gitAt: (folder: string) => RunGit): FoundRepository | RepositoryFault {
  const there = nearestFolder(folder);
  const run = gitAt(there)([
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-cdup',
    '--show-prefix',
  ]);
  if (!run.isDone) return faultOf(run);
  // Names may hold line breaks, so the only one asked for stands last.
  const [isInside, isShallow, up = '', ...prefix] = run.stdout.toString('utf8').split('\n');
  if (isInside !== 'true') return { fault: 'no-work-tree', detail: '' };
  const top = path.resolve(realpathSync(there), up);
  // Settings can name any folder as the work tree (core.worktree): only the one that holds `.git` is asked.
  if (lstatSync(path.join(top, '.git'), { throwIfNoEntry: false }) === undefined)
    return { fault: 'no-work-tree', detail: '' };
  const gone = path.relative(there, folder).split(path.sep).join('/');
  const below = prefix.join('\n').replace(/\/?\n$/, '');
  return { top, path: [below, gone].filter((part) => part !== '').join('/'), isShallow: isShallow === 'true' };
}

/** The folder itself, or the nearest one above it that is there. */
function nearestFolder(folder: string): string {
  const above = path.dirname(folder);
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isThere || above === folder ? folder : nearestFolder(above);
}

function faultOf(run: GitRun): RepositoryFault {
  if (run.isMissing) return { fault: 'git-missing', detail: '' };
  const untrusted = /dubious ownership in repository at '(.*)'$/m.exec(run.stderr);
  if (untrusted !== null) return { fault: 'untrusted-repository', detail: untrusted[1] ?? '' };
  if (/not a git repository/i.test(run.stderr)) return { fault: 'not-a-repository', detail: '' };
  if (/must be run in a work tree|cannot use bare repository/.test(run.stderr)) {
    return { fault: 'no-work-tree', detail: '' };
  }
  return { fault: 'git-failed', detail: reasonOf(run) };
}
