/**
 * The folder that is a lock: whoever renames a folder of its own onto it has it. A folder can be renamed onto an empty one,
 * never onto one that holds something: the lock holds one file, named by a token that only its owner has. So nobody can
 * take away another's lock by mistake, not even while it changes hands.
 */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { readRegular } from './disk-files.ts';
import { isGone, isRunningHere, type LockOwner, ownerHere, ownerIn } from './lock-owner.ts';
import { isFromGone } from './process-identity.ts';
import { codeOf, writeFailureOf } from './write-failure.ts';
import type { LockHolder, WriteFailure } from './writing.ts';

/** A file of an owner in a lock. */
interface OwnersFile {
  readonly path: string;
  readonly token: string;
  /** Null when it cannot be understood. */
  readonly owner: LockOwner | null;
  readonly writtenAt: Date;
}

/** Makes a lock that is not in its place yet. Throws what the disk says; what was made by then is left to `removeLock`. */
export function makeLock(place: string, token: string, purpose: string): void {
  mkdirSync(place);
  const fd = openSync(join(place, token), 'wx');
  try {
    writeSync(fd, `${JSON.stringify(ownerHere(purpose))}\n`);
    // So that after a power cut there is no lock of which nobody can tell whose it was.
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Puts the lock into its place: whether it was free. */
export function moveLock(from: string, place: string): boolean | WriteFailure {
  try {
    renameSync(from, place);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    const there = lstatSync(place, { throwIfNoEntry: false });
    if (there === undefined) return writeFailureOf(error);
    if (!there.isDirectory()) return { reason: there.isSymbolicLink() ? 'link' : 'in-the-way', detail: '' };
    return process.platform === 'win32' ? moveOntoNone(from, place) : writeFailureOf(error);
  }
}

/** Where a folder is not renamed onto another (Windows) an empty one is taken away first. */
function moveOntoNone(from: string, place: string): boolean | WriteFailure {
  try {
    rmdirSync(place);
    renameSync(from, place);
    return true;
  } catch (error) {
    const code = codeOf(error);
    return ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY'].includes(code) ? false : writeFailureOf(error);
  }
}

/** Takes the owner's file out of the lock, which is free then, and the lock itself, if nobody has taken it by then. */
export function removeLock(place: string, token: string): void {
  try {
    unlinkSync(join(place, token));
  } catch {}
  removeIfEmpty(place);
}

/** Takes the files of owners that are gone out of the lock: whether any was. `now` is the present by the clock of the disk. */
export function breakLock(place: string, now: Date): boolean {
  const gone = ownersIn(place).filter(({ owner, token, writtenAt }) => {
    const age = now.getTime() - writtenAt.getTime();
    return isGone(owner, age) || (owner === null && isFromGone(token));
  });
  // By their names: if the lock has changed hands, its file has another one.
  return gone.filter(({ path }) => isUnlinked(path)).length > 0;
}

/** Takes away a lock that never came to its place, if its owner, who had the token, is gone. */
export function clearLock(place: string, token: string, now: Date): void {
  if (breakLock(place, now) || isFromGone(token)) removeIfEmpty(place);
}

/** Who holds the lock; null when nobody does, or it may not be looked into. */
export function holderOf(place: string): LockHolder | null {
  const [first] = ownersIn(place);
  if (first === undefined) return null;
  if (first.owner === null) return unknownHolder(place, first.writtenAt);
  const { pid, host, user, purpose, since } = first.owner;
  return { pid, host, user, purpose, since: new Date(since), path: place };
}

/** Whether a program that certainly runs holds the lock: on this machine, since it was last started. */
export function isHeldHere(place: string): boolean {
  return ownersIn(place).some(({ owner }) => owner !== null && isRunningHere(owner));
}

/** A holder of whom nothing is known. */
export function unknownHolder(place: string, since: Date): LockHolder {
  return { pid: 0, host: '', user: '', purpose: '', since, path: place };
}

/** The present by the clock of the disk, as of when the lock was made. */
export function madeAt(place: string, token: string): Date {
  return lstatSync(join(place, token)).mtime;
}

/** None where there is no lock, or none any more. */
function ownersIn(place: string): OwnersFile[] {
  try {
    return readdirSync(place).map((token) => {
      const path = join(place, token);
      const bytes = readRegular(path, 64 * 1024);
      return {
        path,
        token,
        owner: 'reason' in bytes ? null : ownerIn(Buffer.from(bytes).toString()),
        writtenAt: lstatSync(path).mtime,
      };
    });
  } catch {
    return [];
  }
}

function isUnlinked(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

function removeIfEmpty(place: string): void {
  try {
    rmdirSync(place);
  } catch {}
}
