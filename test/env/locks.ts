/** Locks for the tests of locks: one that is held here, and those that others have left. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../../src/env/lock-folder.ts';
import { type LockOwner, ownerHere } from '../../src/env/lock-owner.ts';
import type { FolderLock } from '../../src/env/writing.ts';

/** A lock as somebody else has left it, so many minutes ago by the clock of the disk. */
export function leftLock(folder: string, said: Partial<LockOwner> | string, minutes = 0, name = '.dondoc-lock'): void {
  const file = join(folder, name, '1-left');
  mkdirSync(join(folder, name));
  writeFileSync(file, typeof said === 'string' ? said : JSON.stringify({ ...ownerHere('dondoc done PL.02'), ...said }));
  const then = Date.now() / 1000 - minutes * 60;
  utimesSync(file, then, then);
}

/** The lock of the folder, which nobody else has. */
export async function lock(folder: string): Promise<FolderLock> {
  const taken = await lockFolder(folder, 'dondoc done PL.01', 50);
  if ('refusal' in taken) throw new Error(`not locked: ${JSON.stringify(taken)}`);
  return taken;
}

/** The number of a process that has ended. */
export function endedPid(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
}
