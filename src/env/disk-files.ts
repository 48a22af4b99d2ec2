/** The reading half of the disk. Nothing here throws for the state that the disk is in. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { type FileSystem, largestPlanFile, type ReadFailure } from './file-system.ts';

/** The disk as it is. Links are not followed, so that a plan cannot reach out of its folder. */
export const diskFiles: FileSystem = {
  read: (path) => readRegular(path, largestPlanFile),
  list: (path) => {
    try {
      return readdirSync(path);
    } catch (error) {
      return failureOf(error);
    }
  },
  kind: (path) => {
    const stats = statsOf(path);
    if (stats === null) return null;
    if (stats.isFile()) return 'file';
    if (stats.isDirectory()) return 'folder';
    return stats.isSymbolicLink() ? 'link' : 'other';
  },
  stamp: (path) => {
    const stats = statsOf(path);
    return stats === null ? null : `${stats.ino} ${stats.mtimeMs} ${stats.ctimeMs}`;
  },
};

/** The bytes of the regular file at the path, links not followed, if there are no more than `limit` of them; else why not. */
export function readRegular(path: string, limit: number): Uint8Array | ReadFailure {
  try {
    // O_NONBLOCK: opening a named pipe must not wait for its writer.
    const fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(fd);
      if (!stats.isFile()) return { reason: 'folder', detail: '' };
      return stats.size > limit ? { reason: 'too-large', detail: `${stats.size}/${limit}` } : readFileSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return failureOf(error);
  }
}

/** Null also below a file and in a folder that may not be looked into, where Node throws although asked not to. */
function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

const reasons: Readonly<Record<string, ReadFailure['reason']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ELOOP: 'link',
};

function failureOf(error: unknown): ReadFailure {
  const { code = '' } = error as NodeJS.ErrnoException;
  return { reason: reasons[code] ?? 'failed', detail: code };
}
