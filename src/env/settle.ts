/** Finishes a replacement that was cut off. Only who holds the folder's lock may do it. */
import { dirname, join } from 'node:path';
import { dropDecision } from './decision.ts';
import { journalName } from './own-names.ts';
import { readNote } from './read-journal.ts';
import { replaceFile } from './replace-file.ts';
import { removeJournal } from './replace-files.ts';
import { syncFolder } from './sync-folder.ts';
import { contentAt, foldersTo, isSame, obstacleIn, writeFailureFrom } from './target.ts';
import type { Replacement, WriteFailure } from './writing.ts';

/**
 * Null when nothing is unfinished (any more); else why it could not be finished. `interrupted`: a file is neither what it
 * was nor what it was to be, so somebody has changed it since, or the note cannot be understood; nothing was touched then.
 */
export function settle(folder: string): WriteFailure | null {
  const note = readNote(folder);
  if (note === null) return null;
  const { files, decision } = note;
  if (files === 'not-understood') return { reason: 'interrupted', detail: journalName };
  if ('reason' in files) return writeFailureFrom(files);
  // A write into several folders that never came to be: nothing has been replaced.
  if (!note.isDecided) return failedBy(removeJournal(folder));
  const pending: Replacement[] = [];
  const failure = pendingOf(folder, files, pending) ?? finish(folder, pending);
  if (failure !== null) return failure;
  // Those in place already may not be on the disk yet: the note goes only when all are.
  const unsynced = files.map(({ name }) => syncFolder(dirname(join(folder, name)))).find((code) => code !== null);
  const code = unsynced ?? removeJournal(folder);
  if (code === null && decision !== null) dropDecision(folder, decision);
  return failedBy(code);
}

function failedBy(code: string | null): WriteFailure | null {
  return code === null ? null : { reason: 'failed', detail: code };
}

/** Gathers the files that hold still what they held before. */
function pendingOf(folder: string, files: readonly Replacement[], pending: Replacement[]): WriteFailure | null {
  for (const file of files) {
    const content = obstacleIn(foldersTo(folder, file.name)) ?? contentAt(join(folder, file.name));
    if (content !== null && 'reason' in content) return content;
    if (isSame(content, file.after)) continue;
    if (!isSame(content, file.before)) return { reason: 'interrupted', detail: file.name };
    pending.push(file);
  }
  return null;
}

function finish(folder: string, pending: readonly Replacement[]): WriteFailure | null {
  for (const file of pending) {
    const failure = replaceFile(folder, file);
    if (failure === null) continue;
    const { reason, detail } = failure;
    if (reason === 'changed') return { reason: 'interrupted', detail: file.name };
    // That the earlier write is in place is nothing to tell who wants to write now.
    return { reason: reason === 'unconfirmed' ? 'failed' : reason, detail };
  }
  return null;
}
