/** What a commit has at a place: the entries of `git ls-tree`. */
import type { FileChoice } from '../repository.ts';
import type { GitRun, RunGit } from './run-git.ts';

/** One entry of a tree. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule' | 'folder';
  /** As git writes it: `100644`. */
  readonly mode: string;
  readonly hash: string;
  /** Bytes of a file; null where the repository has not got it or it was not asked for, and for all but files and links. */
  readonly size: number | null;
  /** Below the top of the repository. */
  readonly path: string;
}

/** Which entries are listed; for the size of each git opens the object. */
interface Listed {
  readonly folder: string;
  readonly choice: FileChoice;
  readonly withSizes: boolean;
}

/** The entries directly in the folder and in its subfolders that the choice names; a failed run where git has no answer. */
export function entriesIn(
  git: RunGit,
  commit: string,
  { folder, choice: { subfolders }, withSizes }: Listed,
): readonly TreeEntry[] | GitRun {
  const places = subfolders.map((subfolder) => `${[folder, subfolder].filter((part) => part !== '').join('/')}/`);
  const own = folder === '' ? './' : `${folder}/`;
  return listed(git(['ls-tree', ...(withSizes ? ['-l'] : []), '-z', '--full-tree', commit, '--', own, ...places]));
}

/** Every entry of the commit but folders; a failed run where git has no answer. */
export function allEntries(git: RunGit, commit: string): readonly TreeEntry[] | GitRun {
  return listed(git(['ls-tree', '-r', '-l', '-z', '--full-tree', commit]));
}

/** The entries at these paths, their sizes not asked for; a failed run where git has no answer. */
export function entriesAt(git: RunGit, commit: string, paths: readonly string[]): readonly TreeEntry[] | GitRun {
  return listed(git(['ls-tree', '-z', '--full-tree', commit, '--', ...paths]));
}

const line = /^(\d{6}) (\w+) ([0-9a-f]+)(?: +(\d+|-|BAD))?\t(.*)$/s;

function listed(run: GitRun): readonly TreeEntry[] | GitRun {
  if (!run.isDone) return run;
  return run.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((text) => {
      const [, mode = '', type = '', hash = '', size = '', path = ''] = line.exec(text) ?? [];
      return path === ''
        ? []
        : [{ kind: kindOf(mode, type), mode, hash, size: /\d/.test(size) ? Number(size) : null, path }];
    });
}

function kindOf(mode: string, type: string): TreeEntry['kind'] {
  if (type === 'tree') return 'folder';
  if (type === 'commit') return 'submodule';
  return mode === '120000' ? 'link' : 'file';
}
