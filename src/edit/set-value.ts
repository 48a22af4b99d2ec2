/** The value of a key: written where there is none, replaced where there is one. */
import { nodeAt } from '../source/path.ts';
import type { Entry, MappingNode, NodePath, ScalarNode, SourceNode } from '../source/tree.ts';
import type { FlowData } from './flow-text.ts';
import { lineEnd } from './lines.ts';
import { appendEntry, fillBlank, firstEntry } from './mapping-entry.ts';
import { scalarText } from './scalar-text.ts';
import type { Splice } from './splice.ts';

/** The value of a key in the mapping at the path. */
export interface ValuePlace {
  readonly mapping: NodePath;
  readonly key: string;
}

/**
 * The splices that make this the key's value. The key may be missing, and the file may have no content (`root` is null).
 * Throws where a value that is a collection would be replaced, or replace another.
 */
export function setValue(text: string, root: SourceNode | null, place: ValuePlace, value: FlowData): Splice[] {
  if (root === null && place.mapping.length === 0) return firstEntry(text, place.key, value);
  const { mapping, entry } = entryAt(root, place);
  if (entry === undefined) return appendEntry(text, mapping, place.key, value);
  const { value: old } = entry;
  if (old.start === old.end) return fillBlank(text, mapping, entry, value);
  if (old.kind !== 'scalar' || typeof value !== 'string')
    throw new Error(`no scalar at ${[...place.mapping, place.key].join('.')}`);
  return replaced(text, old, value);
}

/** The mapping, and what it has under the key. Throws where no mapping is. */
export function entryAt(
  root: SourceNode | null,
  { mapping: path, key: name }: ValuePlace,
): { readonly mapping: MappingNode; readonly entry: Entry | undefined } {
  const mapping = root === null ? null : nodeAt(root, path);
  if (mapping?.kind !== 'mapping') throw new Error(`no mapping at ${path.join('.')}`);
  return { mapping, entry: mapping.entries.find(({ key }) => key.value === name) };
}

/** Exactly the characters of the old value, but for a comment that stands behind the `|` or `>` of a block scalar. */
function replaced(text: string, { style, start, end }: ScalarNode, value: string): Splice[] {
  if (style !== 'literal' && style !== 'folded') return [{ start, end, text: scalarText(value) }];
  const header = /^[|>][-+\d]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return [
    { start, end: start + header, text: scalarText(value) },
    { start: Math.min(lineEnd(text, start), end), end, text: '' },
  ];
}
