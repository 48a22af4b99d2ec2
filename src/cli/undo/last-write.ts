/** What was written last into the plan, and into others with it, and whether it may be taken back. */
import { inOrder } from '../../calendar/in-order.ts';
import type { FolderReplacements, Replacement, UndoNote } from '../../env/writing.ts';
import { shownPath } from '../../open/find-plan.ts';
import { whichFolder } from '../../open/find-plans.ts';
import { isSame } from '../../open/same-bytes.ts';
import { isReadFailure } from '../../plan/folder.ts';
import type { Invocation } from '../invocation.ts';
import { planFolder } from '../opening.ts';
import { refuseUnwritten } from '../recording/locked-plan.ts';
import { notRecorded } from '../recording/not-recorded.ts';
import { shownFile } from '../recording/show.ts';

/** A write, and what takes it back. */
export interface LastWrite {
  readonly note: UndoNote;
  /** Every folder that was written, by name, with its files the other way round: `before` is what each holds now. */
  readonly parts: readonly FolderReplacements[];
}

/** The write. Throws a UsageError where there is none, where somebody has changed its files since, or committed them. */
export async function lastWrite(invocation: Invocation): Promise<LastWrite> {
  const { env } = invocation;
  const folder = planFolder(invocation);
  const note = await env.undoNotes.read(folder);
  const nothing = notRecorded({ why: 'nothing-to-undo', folder: shownPath(env, folder) });
  if (note === null || note === 'not-understood') throw nothing;
  const own = { folder, note };
  const { others, later } = await writtenWith(invocation, own);
  // A taking back that was cut off after the first note was dropped has left nothing to take back.
  if (later.length > 0)
    throw isTakenBack(invocation, own) ? nothing : notRecorded({ why: 'changed-since', files: later });
  const written = [own, ...others];
  if (written.every((part) => isTakenBack(invocation, part))) throw nothing;
  const changed = written.flatMap((part) => changedSince(invocation, part));
  if (changed.length > 0) throw notRecorded({ why: 'changed-since', files: changed });
  const committed: string[] = [];
  for (const part of written) for (const file of await committedOf(invocation, part)) committed.push(file);
  if (committed.length > 0) throw notRecorded({ why: 'committed-since', files: committed });
  const parts = written.map((part) => ({
    folder: part.folder,
    files: part.note.files.map(({ name, before, after }) => ({ name, before: after, after: before })),
  }));
  return { note, parts: parts.toSorted((one, other) => inOrder(one.folder, other.folder)) };
}

/** Takes it back under the locks, if it is still the last write. Throws a UsageError where that cannot be done. */
export async function takeBack(invocation: Invocation, agreed: LastWrite): Promise<void> {
  const { env } = invocation;
  const { note, parts } = await lastWrite(invocation);
  if (note.at.getTime() !== agreed.note.at.getTime() || foldersOf(parts) !== foldersOf(agreed.parts)) {
    const files = parts.flatMap((part) => part.files.map(({ name }) => shownFile(invocation, part.folder, name)));
    throw notRecorded({ why: 'changed-since', files });
  }
  const failure = await env.replaceTogether(parts);
  if (failure !== null) refuseUnwritten(failure, (name) => shownFile(invocation, failure.folder, name));
  for (const { folder } of parts) await env.undoNotes.drop(folder);
}

/** A folder with its note. */
interface Written {
  readonly folder: string;
  readonly note: UndoNote;
}

/** The other folders of one write, and those (as people see them) that were written again since: all is taken back or nothing. */
async function writtenWith(
  { env }: Invocation,
  { folder, note }: Written,
): Promise<{ readonly others: readonly Written[]; readonly later: readonly string[] }> {
  const others: Written[] = [];
  const later: string[] = [];
  const known = whichFolder(env, folder);
  for (const other of note.others) {
    const its = await env.undoNotes.read(other);
    const isSameWrite =
      its !== null &&
      its !== 'not-understood' &&
      its.at.getTime() === note.at.getTime() &&
      its.others.some((one) => whichFolder(env, one) === known);
    if (isSameWrite) others.push({ folder: other, note: its });
    else later.push(shownPath(env, other));
  }
  return { others, later };
}

function foldersOf(parts: readonly FolderReplacements[]): string {
  return JSON.stringify(parts.map(({ folder }) => folder));
}

function isTakenBack(invocation: Invocation, { folder, note }: Written): boolean {
  return note.files.every(({ name, before }) => isHeld(contentOf(invocation, folder, name), before));
}

function changedSince(invocation: Invocation, { folder, note }: Written): readonly string[] {
  const changed = note.files.filter(({ name, after }) => !isHeld(contentOf(invocation, folder, name), after));
  return changed.map(({ name }) => shownFile(invocation, folder, name));
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
async function committedOf(invocation: Invocation, { folder, note }: Written): Promise<readonly string[]> {
  const repository = await invocation.env.git.repositoryOf(folder);
  if ('fault' in repository) return [];
  const files: readonly Replacement[] = note.files;
  const paths = files.map(({ name }) => [repository.path, name].filter((part) => part !== '').join('/'));
  const states = await repository.pathStates(paths);
  if ('fault' in states) return [];
  return files.flatMap(({ name }, index) => (states[index] === 'same' ? [shownFile(invocation, folder, name)] : []));
}
