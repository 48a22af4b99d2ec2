/** Plan folders while they are written: nobody else writes into them. */
import type { FolderLock, ReplaceFailure } from '../../env/writing.ts';
import { shownPath } from '../../open/find-plan.ts';
import type { Invocation } from '../invocation.ts';
import { planFolder } from '../opening.ts';
import { notRecorded } from './not-recorded.ts';

/** Takes the lock. Throws a UsageError where another program keeps it, or where it cannot be made. */
async function lockPlan({ env, name, words }: Invocation, folder: string): Promise<FolderLock> {
  const lock = await env.lockFolder(folder, [name, ...words].join(' '));
  if (!('refusal' in lock)) return lock;
  if (lock.refusal === 'failed') {
    throw notRecorded({ why: 'no-lock', folder: shownPath(env, folder), failure: lock.failure });
  }
  throw notRecorded({ why: 'held', holder: lock.holder, lock: shownPath(env, lock.holder.path) });
}

/** Does the work while the plan is locked. */
export async function withLock<Result>(invocation: Invocation, work: () => Promise<Result>): Promise<Result> {
  return await withLocks(invocation, [planFolder(invocation)], work);
}

/** Does the work while these plans (absolute) are locked: in one order for everybody, so that no two programs wait for each other. */
export async function withLocks<Result>(
  invocation: Invocation,
  folders: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const locks: FolderLock[] = [];
  try {
    for (const folder of folders.toSorted()) locks.push(await lockPlan(invocation, folder));
    return await work();
  } finally {
    for (const lock of locks.toReversed()) lock.release();
  }
}

/** A UsageError for why files were not written. */
export function refuseUnwritten(failure: ReplaceFailure | null, shown: (file: string) => string): void {
  if (failure === null) return;
  const { name, ...why } = failure;
  throw notRecorded({ why: 'not-replaced', file: shown(name), failure: why });
}
