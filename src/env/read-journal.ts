/** Reads the note that a cut-off replacement left in a plan folder. */
import { join } from 'node:path';
import { isDecided } from './decision.ts';
import { readRegular } from './disk-files.ts';
import { largestNote, noteIn } from './journal.ts';
import { isHeldHere } from './lock-place.ts';
import { journalName, lockName } from './own-names.ts';
import type { Unfinished } from './writing.ts';

/** A note as it lies there: `decision` as it says, and whether the files in it count. */
interface ReadNote extends Unfinished {
  readonly decision: string | null;
  readonly isDecided: boolean;
}

/** The note in the folder, or null when there is none that counts. */
export function readJournal(folder: string): Unfinished | null {
  const note = readNote(folder);
  return note?.isDecided === true ? { name: note.name, files: note.files, isUnderWay: note.isUnderWay } : null;
}

/** The note in the folder, whether or not it counts; null when there is none. */
export function readNote(folder: string): ReadNote | null {
  const bytes = readRegular(join(folder, journalName), largestNote);
  if ('reason' in bytes && bytes.reason === 'missing') return null;
  const note = 'reason' in bytes ? null : noteIn(bytes);
  const decision = note?.decision ?? null;
  return {
    name: journalName,
    files: 'reason' in bytes ? bytes : (note?.files ?? 'not-understood'),
    isUnderWay: isHeldHere(join(folder, lockName)),
    decision,
    isDecided: note === null || decision === null || isDecided(folder, decision, note.files),
  };
}
