/** Reads the note that a cut-off replacement left in a plan folder. */
import { join } from 'node:path';
import { readRegular } from './disk-files.ts';
import { replacementsIn } from './journal.ts';
import { isHeldHere } from './lock-place.ts';
import { journalName, lockName } from './own-names.ts';
import type { Unfinished } from './writing.ts';

/** It holds many files twice; a larger one would not fit into one string. */
const largestJournal = 256 * 1024 * 1024;

/** The note in the folder, or null when there is none. */
export function readJournal(folder: string): Unfinished | null {
  const bytes = readRegular(join(folder, journalName), largestJournal);
  if ('reason' in bytes && bytes.reason === 'missing') return null;
  return {
    name: journalName,
    files: 'reason' in bytes ? bytes : (replacementsIn(bytes) ?? 'not-understood'),
    isUnderWay: isHeldHere(join(folder, lockName)),
  };
}
