/** Keys of a mapping: a new one behind the others, or a value for one that has none. Lists are written one item a line. */
import { lineAt, lineBefore } from '../source/source-line.ts';
import type { Entry, MappingNode } from '../source/tree.ts';
import { insertLines, type LinePlace, placeBefore, placeBehind } from './block-lines.ts';
import { type FlowData, flowEntry, flowText, isFlowList } from './flow-text.ts';
import { insertIntoFlow } from './insert-into-flow.ts';
import { columnOf, marginOf, nextLine } from './lines.ts';
import { insertion, type Splice } from './splice.ts';

/** A text without content gets its first key, behind its comments and before the mark that ends the document. */
export function firstEntry(text: string, key: string, value: FlowData): Splice[] {
  const end = /(?:^|\n)(?=\.\.\.(?:[ \t\r\n]|$))/.exec(text);
  const at = end === null ? text.length : end.index + end[0].length;
  return [insertLines(text, { at }, entryLines('', key, value))];
}

/** The mapping gets another key, behind its last. */
export function appendEntry(text: string, mapping: MappingNode, key: string, value: FlowData): Splice[] {
  const last = mapping.entries.at(-1);
  if (mapping.style === 'flow' || last === undefined) {
    const items = mapping.entries.map((entry) => ({ start: entry.key.start, end: entry.value.end }));
    return insertIntoFlow(text, { collection: mapping, items, after: items.length - 1 }, flowEntry(key, value));
  }
  const column = mappingColumn(text, mapping);
  const place = placeBehind(text, last.value, column);
  return [insertLines(text, place, entryLines(' '.repeat(column), key, value))];
}

/** The mapping gets another key before its first, above the comments that are about that one, below the line that names a schema. */
export function prependEntry(text: string, mapping: MappingNode, key: string, value: FlowData): Splice[] {
  const { start } = mapping.entries[0]?.key ?? mapping;
  const place = placeBefore(text, { start, end: start });
  const at = schemaLine.test(text.slice(place.at)) ? nextLine(text, place.at) : place.at;
  return [insertLines(text, { ...place, at }, entryLines(marginOf(text, start) ?? '', key, value))];
}

/** Whether lines can stand before the first key: not in braces, nor where a question mark or a document's start is before it. */
export function takesEntryFirst(text: string, { style, entries }: MappingNode): boolean {
  const first = entries[0]?.key;
  return style === 'block' && first !== undefined && marginOf(text, first.start) !== null;
}

const schemaLine = /^# yaml-language-server:/;

/** The entry, whose value is blank, gets one. */
export function fillBlank(text: string, mapping: MappingNode, { key, value: blank }: Entry, value: FlowData): Splice[] {
  const hasColon = blank.start > key.end;
  if (mapping.style === 'flow') return [insertion(blank.start, `${hasColon ? '' : ':'} ${flowText(value)}`)];
  if (hasColon && !isFlowList(value)) return [insertion(blank.start, ` ${flowText(value)}`)];
  const column = mappingColumn(text, mapping);
  const margin = ' '.repeat(column);
  const lines = hasColon && isFlowList(value) ? itemLines(margin, value) : colonLines(margin, value);
  return [insertLines(text, placeBehind(text, blank, column), lines)];
}

/** The lines of a list below a key: `indent` is that of the key. */
export function itemLines(indent: string, items: readonly FlowData[]): string[] {
  return items.map((item) => `${indent}  - ${flowText(item)}`);
}

/** The place of a list's lines below an entry of a block mapping, and the indentation of the mapping. */
export function placeBelow(text: string, mapping: MappingNode, entry: Entry): { place: LinePlace; indent: string } {
  const column = mappingColumn(text, mapping);
  return { place: placeBehind(text, entry.value, column), indent: ' '.repeat(column) };
}

function entryLines(indent: string, key: string, value: FlowData): string[] {
  return isFlowList(value) ? [`${indent}${key}:`, ...itemLines(indent, value)] : [indent + flowEntry(key, value)];
}

/** For an explicit key (`? key`) that has no colon yet. */
function colonLines(indent: string, value: FlowData): string[] {
  return isFlowList(value) ? [`${indent}:`, ...itemLines(indent, value)] : [`${indent}: ${flowText(value)}`];
}

/** The column of a block mapping's keys; where the first is an explicit one, that of its question mark. */
function mappingColumn(text: string, { entries, start }: MappingNode): number {
  const key = entries[0]?.key.start ?? start;
  const line = lineAt(text, key);
  const mark = /\?[ \t]+$/.exec(text.slice(line.start, key));
  if (mark !== null) return columnOf(text, line.start + mark.index);
  const above = line.first === key ? lineBefore(text, line) : null;
  return above !== null && /^\?(?:[ \t]+#.*)?$/s.test(above.words) ? above.indent.length : columnOf(text, key);
}
