/** The files of a commit, as a folder that can be read. Links and submodules are never followed. */
import { largestPlanFile, type ReadFailure } from '../file-system.ts';
import type { CommittedFiles, FileChoice, KnownContents, RevisionFault } from '../repository.ts';
import { readObjects, sizesOf } from './read-objects.ts';
import { isBlob } from './revision-of.ts';
import { type GitRun, type RunGit, reasonOf } from './run-git.ts';
import { allEntries, entriesIn, type TreeEntry } from './tree-entries.ts';

/** Which files of a commit are wanted, and what is known already of what they may hold. */
interface Wanted {
  /** Below the top. */
  readonly folder: string;
  readonly choice: FileChoice;
  readonly known?: KnownContents | undefined;
}

/** The chosen files of a folder at a commit; null when the commit has nothing there. */
export function filesAt(
  git: RunGit,
  commit: string,
  { folder, choice, known }: Wanted,
): CommittedFiles | RevisionFault | null {
  const entries = entriesIn(git, commit, { folder, choice, withSizes: known === undefined });
  if ('stderr' in entries) return unreadable(entries);
  if (entries.length === 0) return null;
  const start = folder === '' ? 0 : folder.length + 1;
  const named = entries.map((entry) => ({ ...entry, path: entry.path.slice(start) }));
  const isChosen = ({ path }: TreeEntry) => choice.has(path.slice(path.lastIndexOf('/') + 1));
  return readAll(git, commit, { entries: named, isChosen, known });
}

/** Every file of this name anywhere at the commit. */
export function filesNamed(git: RunGit, commit: string, name: string): CommittedFiles | RevisionFault {
  const entries = allEntries(git, commit);
  if ('stderr' in entries) return unreadable(entries);
  const same = entries.filter(({ kind, path }) => kind === 'file' && (path === name || path.endsWith(`/${name}`)));
  return readAll(git, commit, { entries: same, isChosen: () => true });
}

/** The contents of blobs, those too large left out. */
export function blobs(git: RunGit, hashes: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = readObjects(git, [...new Set(hashes)]);
  return new Map(
    [...found].flatMap(([hash, { content }]) => (content.length <= largestPlanFile ? [[hash, content] as const] : [])),
  );
}

interface Entries {
  readonly entries: readonly TreeEntry[];
  readonly isChosen: (entry: TreeEntry) => boolean;
  readonly known?: KnownContents | undefined;
}

function readAll(
  git: RunGit,
  commit: string,
  { entries, isChosen, known = () => null }: Entries,
): CommittedFiles | RevisionFault {
  const chosen = entries.filter((entry) => entry.kind === 'file' && isChosen(entry));
  const contents = knownAmong(chosen, known);
  const rest = withSizes(
    git,
    chosen.filter(({ hash }) => !contents.has(hash)),
  );
  const wanted = rest.filter(({ size }) => (size ?? 0) <= largestPlanFile);
  const objects = readObjects(git, [...new Set([commit, ...wanted.map(({ hash }) => hash)])]);
  const head = objects.get(commit);
  if (head === undefined || wanted.some(({ hash }) => !objects.has(hash))) return { fault: 'partial-clone' };
  for (const [hash, { content }] of objects) contents.set(hash, content);
  const byName = new Map([...entries, ...rest].map((entry) => [entry.path, entry]));
  return {
    committedAt: committerDate(head.content),
    names: [...byName.keys()],
    read: (name) => contentOf(byName.get(name), contents),
  };
}

/** By its hash what is known already of the content of a blob. */
function knownAmong(entries: readonly TreeEntry[], known: KnownContents): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (const { path, hash } of entries) {
    const content = known(path);
    if (content !== null && isBlob(content, hash)) contents.set(hash, content);
  }
  return contents;
}

/** The entries with the sizes that were not asked for when they were listed. */
function withSizes(git: RunGit, entries: readonly TreeEntry[]): readonly TreeEntry[] {
  const unknown = entries.flatMap(({ hash, size }) => (size === null ? [hash] : []));
  const sizes = sizesOf(git, unknown);
  return entries.map((entry) => ({ ...entry, size: entry.size ?? sizes.get(entry.hash) ?? null }));
}

function contentOf(entry: TreeEntry | undefined, contents: ReadonlyMap<string, Uint8Array>): Uint8Array | ReadFailure {
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
      return contents.get(entry.hash) ?? { reason: 'failed', detail: '' };
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
