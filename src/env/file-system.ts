/** The reading half of the disk, as values that tests can hand in. */

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
  /** A text that is another one once a name in the folder came, went or got another file; null when there is no folder. */
  readonly stamp: (path: string) => string | null;
}
