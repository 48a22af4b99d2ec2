/** What is told of an entry of the files that says something else than it did: what in it, and where. */
import { changedKeys } from '../compare/changed-keys.ts';
import type { EditedKey } from '../diagnostics/fact-values.ts';
import type { WrittenOrigin } from '../plan/model.ts';
import type { Fault } from './rule.ts';
import { valueAt } from './rule.ts';

/** The edited keys, the place of the first of them, and where it stood; the whole entry where the words alone do not tell. */
export function editIn(
  before: WrittenOrigin,
  after: WrittenOrigin,
): Pick<Fault<'report-edited'>, 'place' | 'related'> & { readonly edited: readonly EditedKey[] } {
  const changes = changedKeys(before.written, after.written);
  const path = changes[0]?.path ?? { before: [], after: [] };
  return {
    edited: changes.map(({ key, before: was, after: is }) => ({ key, before: was, after: is })),
    place: valueAt(after, ...path.after),
    related: [{ role: 'as-it-was', place: { ...valueAt(before, ...path.before), version: 'before' } }],
  };
}
