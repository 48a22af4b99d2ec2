/** Git as the program sees it: what a repository says, and the one thing that is asked of it in the user's name, a commit. */
import type { ReadFailure } from './file-system.ts';

/** Which files of a folder are meant: those whose names `has` takes, in the folder itself (`''`) and in these subfolders. */
export interface FileChoice {
  readonly subfolders: readonly string[];
  readonly has: (name: string) => boolean;
  /** Files besides, by their names relative to the folder: only asked for by `revisionOf`. */
  readonly further?: readonly string[];
}

/**
 * What git knows. Whatever a repository holds and its settings say, asking runs nothing that they name, fetches nothing
 * and writes nothing; nothing here throws for the state of a repository.
 */
export interface Git {
  /**
   * The commit that the folder's files are at: its hash, with `-dirty` when the chosen files differ from those of the
   * commit; null outside git and before the first commit.
   */
  readonly revisionOf: (folder: string, choice: FileChoice) => Promise<string | null>;
  /** The repository in whose work tree the folder (absolute) lies, also where the folder itself is gone from the disk. */
  readonly repositoryOf: (folder: string) => Promise<Repository | RepositoryFault>;
}

/** Why there is no repository to ask: the folder lies in none, git trusts it not (another user owns it), or it has no work tree. */
export interface RepositoryFault {
  readonly fault: 'git-missing' | 'not-a-repository' | 'untrusted-repository' | 'no-work-tree' | 'git-failed';
  /** Of `untrusted-repository` the folder that git would have to trust, of `git-failed` what git said; else empty. */
  readonly detail: string;
}

/** A repository, asked from one folder of its work tree. Commits are whole hashes; paths are below the top, with `/`. */
export interface Repository {
  /** Absolute path of the work tree's top folder, links resolved. */
  readonly top: string;
  /** Where the folder lies below the top; empty for the top itself. */
  readonly path: string;
  /** Whether the history was cut off when the repository was cloned. */
  readonly isShallow: boolean;
  /** The commit that a name means, in any of git's ways of naming one: `HEAD~3`, `v1.0`, `main@{1}`, `:/text`. */
  readonly commitNamed: (name: string) => Promise<string | RevisionFault>;
  /** The last commit made at the instant or before, on the current branch: along the first parents, by the committer's clock. */
  readonly commitUntil: (instant: Date) => Promise<string | RevisionFault>;
  /**
   * The chosen files of a folder at a commit; null when the commit has nothing there. `known` gives for a name what the file may hold:
   * where the commit has just that, by its hash, git is not asked for it.
   */
  readonly filesAt: (
    commit: string,
    folder: string,
    choice: FileChoice,
    known?: KnownContents,
  ) => Promise<CommittedFiles | RevisionFault | null>;
  /** Every file of this name anywhere at the commit, links and submodules left out. */
  readonly filesNamed: (commit: string, name: string) => Promise<CommittedFiles | RevisionFault>;
  /** Those of the folders (below the top) whose chosen files or files besides are on the disk not as at the commit. */
  readonly differing: (
    commit: string,
    folders: readonly FolderOfTree[],
    choice: FileChoice,
  ) => Promise<readonly string[] | RevisionFault>;
  /** The commits up to this one that changed chosen files of the folder, oldest first, along the first parents. */
  readonly log: (
    commit: string,
    folder: string,
    choice: FileChoice,
  ) => Promise<readonly LoggedCommit[] | RevisionFault>;
  /** The contents of blobs by their hashes, all read at once; one that is not there or too large is left out. */
  readonly blobs: (hashes: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** The names of branches and tags, the latest first, a few hundred at most. */
  readonly refNames: () => Promise<readonly string[]>;
  /** How each of the paths (below the top) differs from the commit at HEAD, in step. */
  readonly pathStates: (paths: readonly string[]) => Promise<readonly PathState[] | RevisionFault>;
  /**
   * Commits the paths (below the top) as they are on the disk and nothing else, as the user would by hand: with the
   * user's hooks, name and signature; what else is staged stays staged. The hash of the new commit.
   */
  readonly commitPaths: (paths: readonly string[], message: string) => Promise<string | CommitFault>;
}

/** What the file of this name may hold; null where nothing is known of it. */
export type KnownContents = (name: string) => Uint8Array | null;

/** A folder below the top, with files besides the chosen ones, by their names relative to it. */
export interface FolderOfTree {
  readonly folder: string;
  readonly further: readonly string[];
}

/** A path compared with the commit at HEAD: the same there, changed on disk or in the index, or not in it. */
export type PathState = 'same' | 'changed' | 'new' | 'ignored';

/** Why nothing was committed: git's own reason, as it said it. `in-the-middle`: of a merge, a rebase and the like. */
export interface CommitFault {
  readonly fault: 'commit-failed' | 'in-the-middle';
  readonly detail: string;
}

/** Why there is no such commit, or why it cannot be read. */
export type RevisionFault =
  | { readonly fault: 'unknown-revision' }
  /** Several things have the name; `candidates` are names that mean just one of them. */
  | { readonly fault: 'ambiguous-revision'; readonly candidates: readonly string[] }
  | { readonly fault: 'no-commits' }
  | { readonly fault: 'before-first-commit'; readonly first: Date }
  /** It may lie before the oldest commit of a history that was cut off. */
  | { readonly fault: 'shallow-history'; readonly oldest: Date }
  /** The repository leaves out what the commit holds, to be fetched when needed (a partial clone). */
  | { readonly fault: 'partial-clone' }
  | { readonly fault: 'git-failed'; readonly detail: string };

/** Files as a commit has them. */
export interface CommittedFiles {
  /** By the committer's clock. */
  readonly committedAt: Date;
  /** All there is, chosen or not: names relative to the folder asked for, with `/`, unsorted. */
  readonly names: readonly string[];
  /** The content of a chosen file; links and submodules are none. */
  readonly read: (name: string) => Uint8Array | ReadFailure;
}

/** A commit with what it changed, compared with its first parent. Names and texts are as their authors wrote them. */
export interface LoggedCommit {
  readonly hash: string;
  readonly authorName: string;
  readonly committedAt: Date;
  /** The first paragraph of the message, on one line. */
  readonly subject: string;
  /** Whether it has no parents, or they were cut off: everything it has looks added. */
  readonly isFirst: boolean;
  readonly files: readonly ChangedFile[];
}

/** A file that a commit changed; a renamed one was removed and added. */
export interface ChangedFile {
  /** Below the top of the repository. */
  readonly path: string;
  readonly change: 'added' | 'modified' | 'removed';
  /** The hash of its content afterwards, for `blobs`; null where it is gone. */
  readonly after: string | null;
}
