/** The reading half of the disk. Nothing here throws for the state that the disk is in. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import type { FileSystem, ReadFailure } from './environment.ts';

/** No file of a plan is larger; a mistake such as a log piped into the folder is. */
const largestFile = 16 * 1024 * 1024;

/** The disk as it is. Links are not followed, so that a plan cannot reach out of its folder. */
export const diskFiles: FileSystem = {
  read: (path) => {
    try {
      // O_NONBLOCK: opening a named pipe must not wait for its writer.
      const fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
      try {
        const { size } = fstatSync(fd);
        if (!fstatSync(fd).isFile()) return { reason: 'folder', detail: '' };
        return size > largestFile ? { reason: 'too-large', detail: String(size) } : readFileSync(fd);
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      return failureOf(error);
    }
  },
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
};

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
