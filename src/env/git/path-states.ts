/** How files differ from the commit at HEAD. As for the revision of a folder, they are compared by their hashes: no filter is run. */
import path from 'node:path';
import type { FileSystem } from '../file-system.ts';
import type { PathState, RevisionFault } from '../repository.ts';
import { commitNamed } from './find-commit.ts';
import type { FoundRepository } from './find-repository.ts';
import { isSame } from './revision-of.ts';
import { type GitRun, type RunGit, reasonOf } from './run-git.ts';
import { entriesAt } from './tree-entries.ts';

/** The state of each path (below the top), in step. Before the first commit all are new, or ignored. */
export function pathStates(
  git: RunGit,
  disk: Pick<FileSystem, 'read'>,
  { top, isShallow }: FoundRepository,
  paths: readonly string[],
): readonly PathState[] | RevisionFault {
  if (paths.length === 0) return [];
  const committed = committedAt(git, isShallow, paths);
  if ('fault' in committed) return committed;
  const staged = stagedAt(git, paths);
  if ('stderr' in staged) return failed(staged);
  const unknown = paths.filter((name) => !committed.has(name) && !staged.has(name));
  const ignored = ignoredAmong(git, unknown);
  if ('stderr' in ignored) return failed(ignored);
  return paths.map((name) => {
    const file = committed.get(name);
    if (file === undefined) return ignored.has(name) ? 'ignored' : 'new';
    const isUntouched = staged.get(name) === file.staged && isSame(disk.read(path.join(top, name)), file.hash);
    return isUntouched ? 'same' : 'changed';
  });
}

/** The hash of a file, and how the index would name it while nothing else is staged. */
interface CommittedFile {
  readonly hash: string;
  readonly staged: string;
}

function committedAt(
  git: RunGit,
  isShallow: boolean,
  paths: readonly string[],
): ReadonlyMap<string, CommittedFile> | RevisionFault {
  const entries = entriesAt(git, 'HEAD', paths);
  if ('stderr' in entries) {
    const head = commitNamed(git, 'HEAD', isShallow);
    if (typeof head === 'string') return failed(entries);
    return head.fault === 'no-commits' ? new Map() : head;
  }
  return new Map(entries.map(({ path: name, hash, mode }) => [name, { hash, staged: `${mode} ${hash} 0` }]));
}

/** What the index has at the paths, as `MODE HASH STAGE`: of a file that a merge left unsettled, all its versions. */
function stagedAt(git: RunGit, paths: readonly string[]): ReadonlyMap<string, string> | GitRun {
  const run = git(['ls-files', '--stage', '-z', '--', ...paths]);
  if (!run.isDone) return run;
  const staged = new Map<string, string>();
  for (const line of textsIn(run)) {
    const tab = line.indexOf('\t');
    const [name, entry] = [line.slice(tab + 1), line.slice(0, tab)];
    const others = staged.get(name);
    staged.set(name, others === undefined ? entry : `${others} ${entry}`);
  }
  return staged;
}

/** Which of the paths, none of which git knows, it was told to ignore; they need not be there. */
function ignoredAmong(git: RunGit, paths: readonly string[]): ReadonlySet<string> | GitRun {
  if (paths.length === 0) return new Set();
  // This command takes no literal pathspecs, and knows no wildcards either: only a colon in front would mean more.
  const asked = paths.map((name) => `./${name}\0`).join('');
  const run = git(['--no-literal-pathspecs', 'check-ignore', '-z', '--stdin'], asked);
  // It ends with 1 where none is ignored, and says nothing.
  return run.isDone || run.stderr === '' ? new Set(textsIn(run).map((name) => name.slice(2))) : run;
}

function textsIn({ stdout }: GitRun): string[] {
  return stdout.toString('utf8').split('\0').slice(0, -1);
}

function failed(run: GitRun): RevisionFault {
  return { fault: 'git-failed', detail: reasonOf(run) };
}
