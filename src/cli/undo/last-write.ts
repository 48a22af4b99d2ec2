/** What was written last into the plan, and whether it may be taken back. */
import type { Replacement, UndoNote } from '../../env/writing.ts';
import { shownPath } from '../../open/find-plan.ts';
import { isSame } from '../../open/same-bytes.ts';
import { isReadFailure } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { planFolder } from '../opening.ts';
import { replaceIn } from '../recording/locked-plan.ts';
import { notRecorded } from '../recording/not-recorded.ts';

/** A write, and what takes it back. */
export interface LastWrite {
  readonly note: UndoNote;
  /** Absolute. */
  readonly folder: string;
  /** The other way round: `before` is what each file holds now. */
  readonly files: readonly Replacement[];
  /** A file's name as people see it. */
  readonly shown: (name: string) => string;
}

/** The write. Throws a UsageError where there is none, where somebody has changed its files since, or committed them. */
export async function lastWrite(invocation: Invocation): Promise<LastWrite> {
  const { env } = invocation;
  const folder = planFolder(invocation);
  const shown = (name: string) => shownPath(env, env.path.join(folder, name));
  const note = await env.undoNotes.read(folder);
  if (note === null || note === 'not-understood')
    throw notRecorded({ why: 'nothing-to-undo', folder: shownPath(env, folder) });
  const held = note.files.map(({ name }) => contentOf(invocation, folder, name));
  if (note.files.every(({ before }, index) => isHeld(held[index], before)))
    throw notRecorded({ why: 'nothing-to-undo', folder: shownPath(env, folder) });
  const changed = note.files.filter(({ after }, index) => !isHeld(held[index], after));
  if (changed.length > 0) throw notRecorded({ why: 'changed-since', files: changed.map(({ name }) => shown(name)) });
  const committed = await committedOf(invocation, folder, note.files);
  if (committed.length > 0) throw notRecorded({ why: 'committed-since', files: committed.map(shown) });
  const files = note.files.map(({ name, before, after }) => ({ name, before: after, after: before }));
  return { note, folder, files, shown };
}

/** Takes it back under the lock, if it is still the last write. Throws a UsageError where that cannot be done. */
export async function takeBack(invocation: Invocation, agreed: LastWrite): Promise<void> {
  const { note, folder, files } = await lastWrite(invocation);
  if (note.at.getTime() !== agreed.note.at.getTime())
    throw notRecorded({ why: 'changed-since', files: files.map(({ name }) => agreed.shown(name)) });
  await replaceIn(invocation, folder, files, agreed.shown);
  await invocation.env.undoNotes.drop(folder);
}

/** The bytes; null where there is no such file; undefined where it cannot be read. */
function contentOf({ env }: Invocation, folder: string, name: string): Uint8Array | null | undefined {
  const bytes = env.files.read(env.path.join(folder, name));
  if (!isReadFailure(bytes)) return bytes;
  return bytes.reason === 'missing' ? null : undefined;
}

function isHeld(content: Uint8Array | null | undefined, expected: Uint8Array | null): boolean {
  return content !== undefined && isSame(content, expected);
}

/** The files that git has as they are; none outside of git. */
async function committedOf(
  { env }: Invocation,
  folder: string,
  files: readonly Replacement[],
): Promise<readonly string[]> {
  const repository = await env.git.repositoryOf(folder);
  if ('fault' in repository) return [];
  const paths = files.map(({ name }) => [repository.path, name].filter((part) => part !== '').join('/'));
  const states = await repository.pathStates(paths);
  return 'fault' in states ? [] : files.flatMap(({ name }, index) => (states[index] === 'same' ? [name] : []));
}
