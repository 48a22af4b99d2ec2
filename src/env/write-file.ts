/** The writing half of the disk: a file is there whole or not at all, whatever goes wrong on the way. */
import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renameOver } from './rename-over.ts';
import { syncFolder } from './sync-folder.ts';
import { temporaryName } from './temporary-name.ts';
import { writeFailureOf } from './write-failure.ts';
import type { WriteFailure } from './writing.ts';

/** New content on the disk, under a name of its own beside the place that it is for. */
interface PreparedFile {
  /** Puts it in its place. Null when it will outlast a power cut; else why not: nothing has changed, or `unconfirmed`. */
  readonly put: () => WriteFailure | null;
  /** Takes it away again. */
  readonly drop: () => void;
}

/**
 * Puts the bytes at the absolute path, in place of the file that may be there, whose mode is kept. Null when they are on
 * the disk; else why not, and then nothing has changed (but for `unconfirmed`). A link is not followed and not replaced,
 * nor is anything else that is no file, or a file that nobody may write.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): WriteFailure | null {
  const prepared = prepareFile(path, bytes);
  return 'reason' in prepared ? prepared : prepared.put();
}

/**
 * All of that but for the last step: once the bytes are prepared, a disk that is full stops nothing any more. They are
 * read back, since a disk may take fewer bytes than it says.
 */
export function prepareFile(path: string, bytes: Uint8Array): PreparedFile | WriteFailure {
  // In the same folder: a rename does not cross disks.
  const temporary = join(dirname(path), temporaryName());
  const drop = () => takeAway(temporary);
  try {
    const mode = modeToKeep(path);
    if (typeof mode === 'object') return mode;
    writeNew(temporary, bytes, mode);
    if (readFileSync(temporary).equals(bytes)) return { put: () => moveTo(path, temporary), drop };
    drop();
    return { reason: 'not-kept', detail: '' };
  } catch (error) {
    drop();
    return writeFailureOf(error);
  }
}

function moveTo(path: string, temporary: string): WriteFailure | null {
  const failure = renameOver(temporary, path);
  if (failure !== null) {
    takeAway(temporary);
    return failure;
  }
  const code = syncFolder(dirname(path));
  return code === null ? null : { reason: 'unconfirmed', detail: code };
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
