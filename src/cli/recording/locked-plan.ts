/** The plan folder while it is written: nobody else writes into it, and its files are replaced all at once. */
import type { FolderLock } from '../../env/writing.ts';
import { shownPath } from '../../open/find-plan.ts';
import type { Invocation } from '../invocation.ts';
import { planFolder } from '../opening.ts';
import type { Edit } from './edit.ts';
import { notRecorded } from './not-recorded.ts';
import { shownFile } from './show.ts';

/** Takes the lock. Throws a UsageError where another program keeps it, or where it cannot be made. */
export async function lockPlan(invocation: Invocation): Promise<FolderLock> {
  const { env, name, words } = invocation;
  const folder = planFolder(invocation);
  const lock = await env.lockFolder(folder, [name, ...words].join(' '));
  if (!('refusal' in lock)) return lock;
  if (lock.refusal === 'failed') {
    throw notRecorded({ why: 'no-lock', folder: shownPath(env, folder), failure: lock.failure });
  }
  throw notRecorded({ why: 'held', holder: lock.holder, lock: shownPath(env, lock.holder.path) });
}

/** Writes the files of the edit. Throws a UsageError where the disk would not, or where one is not what it was. */
export async function replaceEdited(invocation: Invocation, edit: Edit): Promise<void> {
  const files = edit.edited.map(({ file, ...content }) => ({ name: file, ...content }));
  const failure = await invocation.env.replaceFiles(edit.before.folder, files);
  if (failure === null) return;
  const { name, ...why } = failure;
  throw notRecorded({ why: 'not-replaced', file: shownFile(invocation, edit, name), failure: why });
}
