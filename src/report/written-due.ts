/** A due value as the answers carry it. */
import { dueEntries } from '../calendar/due-name.ts';
import type { ReadDue } from '../calendar/reading.ts';
import type { WrittenDue } from './answers.ts';

/** The due value as the files write it. */
export function writtenDue(due: ReadDue): WrittenDue {
  if (due.kind === 'term') return due.value;
  return due.kind === 'ongoing' ? 'ongoing' : dueEntries(due);
}
