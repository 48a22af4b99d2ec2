/** Takes the lock of a plan folder, and finishes what a program that was cut off has left in it. */
import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { dropDecision } from './decision.ts';
import { breakLock, clearLock, holderOf, madeAt, makeLock, moveLock, removeLock, unknownHolder } from './lock-place.ts';
import { lockName, undoName } from './own-names.ts';
import { newToken } from './process-identity.ts';
import { settle } from './settle.ts';
import { isLeftOver, isTemporaryName } from './temporary-name.ts';
import { writeFailureOf } from './write-failure.ts';
import type { FolderLock, LockRefusal, WriteFailure } from './writing.ts';

/** As `Environment.lockFolder`; waits for `patience` milliseconds at most. */
export async function lockFolder(
  folder: string,
  purpose: string,
  patience = 20_000,
): Promise<FolderLock | LockRefusal> {
  const place = join(folder, lockName);
  const token = newToken();
  const own = `${place}-${token}`;
  try {
    makeLock(own, token, purpose);
    const now = madeAt(own, token);
    const refusal = await moveWhenFree(own, place, now, patience);
    if (refusal !== null) {
      removeLock(own, token);
      return refusal;
    }
    return settled(folder, now, () => removeLock(place, token));
  } catch (error) {
    for (const lock of [own, place]) removeLock(lock, token);
    return { refusal: 'failed', failure: writeFailureOf(error) };
  }
}

/** Null when the lock is in its place. */
async function moveWhenFree(own: string, place: string, now: Date, patience: number): Promise<LockRefusal | null> {
  const start = performance.now();
  let holder = unknownHolder(place, now);
  for (;;) {
    const moved = moveLock(own, place);
    if (moved === true) return null;
    if (moved !== false) return { refusal: 'failed', failure: moved };
    if (breakLock(place, now)) continue;
    holder = holderOf(place) ?? holder;
    const waited = performance.now() - start;
    if (waited >= patience) return { refusal: 'held', holder };
    await after(pauseAfter(waited) * (0.5 + Math.random()));
  }
}

/** In milliseconds. Who has waited long looks more often, so that nobody who comes later is always quicker. */
function pauseAfter(waited: number): number {
  return Math.max(8, 80 - waited / 20);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function settled(folder: string, now: Date, release: () => void): FolderLock | LockRefusal {
  const failure: WriteFailure | null = settle(folder);
  if (failure !== null) {
    release();
    return { refusal: 'failed', failure };
  }
  clearLeftOvers(folder, now);
  return { release };
}

/** Takes away what programs that are gone had begun to write, here and one folder below. What cannot be taken away stays. */
function clearLeftOvers(folder: string, now: Date): void {
  for (const { name } of entriesOf(join(folder, undoName))) dropDecision(folder, `${undoName}/${name}`);
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(`${lockName}-`)) clearLock(path, entry.name.slice(lockName.length + 1), now);
    else if (entry.isDirectory() && (!entry.name.startsWith('.') || entry.name === undoName)) clearTemporary(path, now);
  }
  clearTemporary(folder, now);
}

function clearTemporary(folder: string, now: Date): void {
  for (const { name } of entriesOf(folder)) {
    if (!isTemporaryName(name)) continue;
    const path = join(folder, name);
    try {
      const age = now.getTime() - lstatSync(path).mtimeMs;
      if (isLeftOver(name, age)) unlinkSync(path);
    } catch {}
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
