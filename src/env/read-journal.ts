/** Reads the note that a cut-off replacement left in a plan folder. */
import { join } from 'node:path';
import { readRegular } from './disk-files.ts';
import { replacementsIn } from './journal.ts';
import { journalName } from './own-names.ts';
import type { Unfinished } from './writing.ts';

/** It holds many files twice; a larger one would not fit into one string. */
const largestJournal = 256 * 1024 * 1024;

/** The note in the folder, or null when there is none. */
export function readJournal(folder: string): Unfinished | null {
  const bytes = readRegular(join(folder, journalName), largestJournal);
  if (!('reason' in bytes)) return { name: journalName, files: replacementsIn(bytes) ?? 'not-understood' };
  return bytes.reason === 'missing' ? null : { name: journalName, files: bytes };
}
