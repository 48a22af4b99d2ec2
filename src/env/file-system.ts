/** The reading half of the disk, as values that tests can hand in. */

/**
 * No file of a plan is larger, in bytes: with 300,000 tasks it reaches this, and the program needs a dozen times the size of
 * what it reads. A mistake such as a log piped into the folder is.
 */
export const largestPlanFile = 128 * 1024 * 1024;

/** Why a file could not be read; `detail` of one that is too large is its size and the limit in bytes: `134217729/134217728`. */
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
  /** A text that is another one once a name in the folder came, went or got another file; null when there is no folder. */
  readonly stamp: (path: string) => string | null;
}
