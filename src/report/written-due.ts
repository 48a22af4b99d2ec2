/** A due value as the answers carry it. */

import type { Due } from '../calendar/due.ts';
import { dueEntries } from '../calendar/due-name.ts';
import type { WrittenDue } from './answers.ts';

/** The due value as the files write it. */
export function writtenDue(due: Due): WrittenDue {
  if (due.kind === 'term') return due.value;
  return due.kind === 'ongoing' ? 'ongoing' : dueEntries(due);
}
