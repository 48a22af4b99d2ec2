/** One more item in a list of a file, wherever the list stands and however it is written. */
import type { Entry, MappingNode, SequenceNode, SourceNode } from '../source/tree.ts';
import { insertLines, placeBefore, placeBehind } from './block-lines.ts';
import { type FlowData, flowText } from './flow-text.ts';
import { insertIntoFlow } from './insert-into-flow.ts';
import { columnOf, lineBreakAt, lineEnd, marginOf } from './lines.ts';
import { appendEntry, fillBlank, firstEntry, itemLines, placeBelow, prependEntry } from './mapping-entry.ts';
import { entryAt, type ValuePlace } from './set-value.ts';
import { insertion, type Splice } from './splice.ts';

/** The list that is the value of a key: of the mapping at the path. */
export interface ListPlace extends ValuePlace {
  /** The index of the item that the new one comes behind; null before all. */
  readonly after: number | null;
  /** Whether a key that is missing comes before the others, which `takesEntryFirst` must allow; else it comes behind them. */
  readonly begins?: 'first';
}

/**
 * The splices that put the item in. The key may be missing or blank, and the text may have no content (`root` is null).
 * Throws where something else than a list stands in its place.
 */
export function insertItem(text: string, root: SourceNode | null, place: ListPlace, item: FlowData): Splice[] {
  if (root === null && place.mapping.length === 0) return firstEntry(text, place.key, [item]);
  const { mapping, entry } = entryAt(root, place);
  if (entry === undefined) {
    const begin = place.begins === 'first' ? prependEntry : appendEntry;
    return begin(text, mapping, place.key, [item]);
  }
  const list = entry.value;
  if (list.kind === 'sequence') return intoList(text, mapping, entry, list, place.after, item);
  if (list.start === list.end) return fillBlank(text, mapping, entry, [item]);
  throw new Error(`no list at ${[...place.mapping, place.key].join('.')}`);
}

function intoList(
  text: string,
  mapping: MappingNode,
  entry: Entry,
  list: SequenceNode,
  after: number | null,
  item: FlowData,
): Splice[] {
  if (list.style === 'block') return [intoBlock(text, list, after, item)];
  const isBare = /^\[[ \t]*\]$/.test(text.slice(list.start, list.end));
  if (isBare && mapping.style === 'block') return opened(text, mapping, entry, item);
  return insertIntoFlow(text, { collection: list, items: list.items, after }, flowText(item));
}

function intoBlock(text: string, list: SequenceNode, after: number | null, item: FlowData): Splice {
  const line = `- ${flowText(item)}`;
  const margin = ' '.repeat(columnOf(text, list.start));
  const neighbour = after === null ? undefined : list.items[after];
  if (neighbour !== undefined) {
    return insertLines(text, placeBehind(text, neighbour, margin.length), [margin + line]);
  }
  if (marginOf(text, list.start) !== null) return insertLines(text, placeBefore(text, list), [margin + line]);
  return insertion(list.start, line + lineBreakAt(text, list.start) + margin);
}

/** `[]` becomes a list of lines below its key; a comment behind it stays on its line. */
function opened(text: string, mapping: MappingNode, entry: Entry, item: FlowData): Splice[] {
  const { start, end } = entry.value;
  const rest = text.slice(end, lineEnd(text, end));
  const isLast = rest.trim() === '';
  const isFirst = marginOf(text, start) !== null;
  if (isLast && isFirst) return [{ start, end, text: `- ${flowText(item)}` }];
  const blanks = isFirst ? '' : (/[ \t]*$/.exec(text.slice(entry.key.end, start))?.[0] ?? '');
  const { place, indent } = placeBelow(text, mapping, entry);
  const removed = { start: start - blanks.length, end: isLast ? end + rest.length : end, text: '' };
  return [removed, insertLines(text, place, itemLines(indent, [item]))];
}
