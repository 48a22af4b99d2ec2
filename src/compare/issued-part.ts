/** A change of the issued text of a clause, row or task. */
import type { Origin } from '../plan/model.ts';
import { type Change, inAfter } from './change.ts';
import type { SaidChange } from './said.ts';

/** The texts that a clause or row is read by: the part is its id alone. Any other is named by its key besides. */
const ownTexts: readonly string[] = ['number', 'heading', 'text', 'wording'];

/** The change of what stands under a key of the clause, row or task with the id; `task` is the one that it is about. */
export function changedText(
  id: string,
  origin: Origin,
  { key, before, after }: SaidChange,
  task: string | null,
): Change {
  const part = ownTexts.includes(key) ? id : `${id} ${key}`;
  return { kind: 'issued-text', part, before, after, at: inAfter(origin, ...key.split('.')), task };
}
