/** The names in a folder outlast a power cut only once the folder itself is on the disk. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { codeOf } from './write-failure.ts';

/** What a disk says that failed; whatever else comes (EINVAL, EISDIR, EPERM, ...), this file system cannot do it for folders. */
const faults: readonly string[] = ['EIO', 'ENOSPC', 'EDQUOT'];

/** Waits until the names in the folder are on the disk. Null, or the code of the error of a disk that failed. */
export function syncFolder(folder: string): string | null {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    return null;
  } catch (error) {
    const code = codeOf(error);
    return faults.includes(code) ? code : null;
  }
}
