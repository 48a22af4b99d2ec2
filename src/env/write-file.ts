/** The writing half of the disk: a file is there whole or not at all, whatever goes wrong on the way. */
import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WriteFailure } from './environment.ts';

/**
 * Puts the bytes at the absolute path, in place of the file that may be there, whose mode is kept. Null when they are on
 * the disk; else why not, and then nothing has changed. A link is not followed and not replaced, nor is anything else
 * that is no file, or a file that nobody may write.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): WriteFailure | null {
  const folder = dirname(path);
  // A name that no reader takes for a file of the plan, in the same folder: a rename does not cross disks.
  const temporary = join(folder, `.dondoc-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);
  try {
    const mode = modeToKeep(path);
    if (typeof mode === 'object') return mode;
    writeNew(temporary, bytes, mode);
    renameSync(temporary, path);
  } catch (error) {
    takeAway(temporary);
    return failureOf(error);
  }
  syncFolder(folder);
  return null;
}

/** The temporary file may not have come to be; where it cannot be deleted, why it was not written says more. */
function takeAway(temporary: string): void {
  try {
    unlinkSync(temporary);
  } catch {}
}

/** The permissions of the file at the path; undefined where there is none; a failure where it must stay. */
function modeToKeep(path: string): number | undefined | WriteFailure {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  if (there.isSymbolicLink()) return { reason: 'link', detail: '' };
  if (there.isDirectory()) return { reason: 'folder', detail: '' };
  if (!there.isFile()) return { reason: 'not-a-file', detail: '' };
  const mode = there.mode & 0o777;
  return (mode & 0o222) === 0 ? { reason: 'denied', detail: '' } : mode;
}

function writeNew(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const fd = openSync(path, 'wx');
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(fd, bytes, offset);
    if (mode !== undefined) fchmodSync(fd, mode);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** The new name itself outlasts a power cut. The file is written already, so a file system that cannot do this is let be. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {}
}

const reasons: Readonly<Record<string, WriteFailure['reason']>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

function failureOf(error: unknown): WriteFailure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return { reason: reasons[code] ?? 'failed', detail: code };
}
