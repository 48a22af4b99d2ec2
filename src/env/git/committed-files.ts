/** The files of a commit, as a folder that can be read. Links and submodules are never followed. */
import { largestPlanFile, type ReadFailure } from '../file-system.ts';
import type { CommittedFiles, FileChoice, RevisionFault } from '../repository.ts';
import { readObjects, type StoredObject } from './read-objects.ts';
import { type GitRun, type RunGit, reasonOf } from './run-git.ts';
import { allEntries, entriesIn, type TreeEntry } from './tree-entries.ts';

/** The chosen files of a folder (below the top) at a commit; null when the commit has nothing there. */
export function filesAt(
  git: RunGit,
  commit: string,
  folder: string,
  choice: FileChoice,
): CommittedFiles | RevisionFault | null {
  const entries = entriesIn(git, commit, folder, choice);
  if ('stderr' in entries) return unreadable(entries);
  if (entries.length === 0) return null;
  const start = folder === '' ? 0 : folder.length + 1;
  const named = entries.map((entry) => ({ ...entry, path: entry.path.slice(start) }));
  return readAll(git, commit, named, ({ path }) => choice.has(path.slice(path.lastIndexOf('/') + 1)));
}

/** Every file of this name anywhere at the commit. */
export function filesNamed(git: RunGit, commit: string, name: string): CommittedFiles | RevisionFault {
  const entries = allEntries(git, commit);
  if ('stderr' in entries) return unreadable(entries);
  const same = entries.filter(({ kind, path }) => kind === 'file' && (path === name || path.endsWith(`/${name}`)));
  return readAll(git, commit, same, () => true);
}

/** The contents of blobs, those too large left out. */
export function blobs(git: RunGit, hashes: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = readObjects(git, [...new Set(hashes)]);
  return new Map(
    [...found].flatMap(([hash, { content }]) => (content.length <= largestPlanFile ? [[hash, content] as const] : [])),
  );
}

function readAll(
  git: RunGit,
  commit: string,
  entries: readonly TreeEntry[],
  isChosen: (entry: TreeEntry) => boolean,
): CommittedFiles | RevisionFault {
  const wanted = entries.filter(
    (entry) => entry.kind === 'file' && isChosen(entry) && (entry.size ?? 0) <= largestPlanFile,
  );
  const objects = readObjects(git, [...new Set([commit, ...wanted.map(({ hash }) => hash)])]);
  const head = objects.get(commit);
  if (head === undefined || wanted.some(({ hash }) => !objects.has(hash))) return { fault: 'partial-clone' };
  const byName = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    committedAt: committerDate(head.content),
    names: [...byName.keys()],
    read: (name) => contentOf(byName.get(name), objects),
  };
}

function contentOf(entry: TreeEntry | undefined, objects: ReadonlyMap<string, StoredObject>): Buffer | ReadFailure {
  switch (entry?.kind) {
    case undefined:
      return { reason: 'missing', detail: '' };
    case 'link':
      return { reason: 'link', detail: '' };
    case 'submodule':
      return { reason: 'folder', detail: 'submodule' };
    case 'folder':
      return { reason: 'folder', detail: '' };
    case 'file': {
      if ((entry.size ?? 0) > largestPlanFile)
        return { reason: 'too-large', detail: `${entry.size}/${largestPlanFile}` };
      return objects.get(entry.hash)?.content ?? { reason: 'failed', detail: '' };
    }
  }
}

/** The day in the commit's own words: `committer NAME <EMAIL> SECONDS +0700`. */
function committerDate(commit: Buffer): Date {
  const seconds = /^committer .*> (-?\d+) [+-]\d+$/m.exec(commit.toString('latin1'))?.[1];
  return new Date(Number(seconds ?? 0) * 1000);
}

/** Versions of git that cannot be told not to fetch give up at the first object that is not here. */
export function unreadable(run: GitRun): RevisionFault {
  const isPartial = /promisor|missing (?:blob|object)|transport '.*' not allowed/.test(run.stderr);
  return isPartial ? { fault: 'partial-clone' } : { fault: 'git-failed', detail: reasonOf(run) };
}
