/** The world as the program sees it, handed in as values: tests hand in another one. */
import type path from 'node:path';

export interface Environment {
  /** Absolute path of the folder that the program was started in. */
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The instant; which day it is depends on the plan's time zone. */
  readonly now: () => Date;
  readonly files: FileSystem;
  /** Path arithmetic of this system. */
  readonly path: Pick<typeof path, 'basename' | 'dirname' | 'join' | 'relative' | 'resolve'>;
  /** The commit that the folder's files are at: its hash, with `-dirty` when they differ from it; null outside git. */
  readonly revisionOf: (folder: string) => Promise<string | null>;
  /** Shows a long text in the user's pager; false when there is none and the caller must write it. */
  readonly page: (text: string) => Promise<boolean>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** A page of the documents that ship with the program (`rules/vi/yaml-syntax.md`), or null if there is none. */
  readonly manual: (page: string) => string | null;
  readonly version: string;
  /** Told when a stage of the work is done; the benchmark listens. */
  readonly mark?: (stage: Stage) => void;
}

/** The stages of a listing, in order. */
export type Stage = 'command line' | 'command loaded' | 'plan read' | 'tasks judged' | 'answer rendered' | 'answer written' | 'errors counted';

/** A stream of text. Writing to one that the reader has closed is silently given up. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
  /** Rows of the terminal; null where there is none. */
  readonly rows: number | null;
}

/** Why a file could not be read. */
export type ReadFailure = {
  readonly reason: 'missing' | 'denied' | 'folder' | 'link' | 'too-large' | 'failed';
  readonly detail: string;
};

/** The reading half of a file system. Paths are absolute. Nothing here throws for the state of the disk. */
export interface FileSystem {
  /** The file's bytes, or why they could not be had. */
  readonly read: (path: string) => Uint8Array | ReadFailure;
  /** The names in a folder, unsorted, or why they could not be had. */
  readonly list: (path: string) => readonly string[] | ReadFailure;
  /** What is at the path, links not followed; null when nothing is. */
  readonly kind: (path: string) => 'file' | 'folder' | 'link' | 'other' | null;
}
