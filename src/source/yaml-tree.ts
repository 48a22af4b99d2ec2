/**
 * From the YAML library's concrete syntax to our tree. The library's own nodes are not used: their places for
 * blanks and collections are not those that an edit needs.
 */
import { CST } from 'yaml';
import { blankAt } from './blank.ts';
import type { Entry, MappingNode, ScalarNode, SequenceNode, SourceNode } from './tree.ts';

type Item = CST.CollectionItem;

/** The tree of a syntax token in which the library found no error. An alias stands as a blank. */
export function treeOf(token: CST.Token): SourceNode {
  switch (token.type) {
    case 'block-map':
      return blockMapping(token);
    case 'block-seq':
      return blockSequence(token);
    case 'flow-collection':
      return token.start.source === '{' ? flowMapping(token) : flowSequence(token);
    default:
      return scalarOf(token);
  }
}

/** Whether a mapping's item is a pair rather than the comments after the last one. */
function isPair(item: Item): boolean {
  return item.key !== undefined || item.sep !== undefined || indicatorEnd(item.start, 'explicit-key-ind') !== null;
}

/** The offset after the indicator among the tokens; null if it is not there. */
function indicatorEnd(tokens: readonly CST.SourceToken[] | undefined, type: CST.TokenType): number | null {
  const found = tokens?.find((token) => token.type === type);
  return found === undefined ? null : found.offset + found.source.length;
}

function blockMapping(token: CST.BlockMap): MappingNode {
  const entries = token.items.filter(isPair).map((item) => entryOf(item, token.offset));
  const start = entries[0]?.key.start ?? token.offset;
  return { kind: 'mapping', style: 'block', entries, start, end: entries.at(-1)?.value.end ?? start };
}

function blockSequence(token: CST.BlockSequence): SequenceNode {
  const items = token.items.flatMap((item) => {
    const afterDash = indicatorEnd(item.start, 'seq-item-ind');
    if (afterDash === null) return [];
    return [item.value ? treeOf(item.value) : blankAt(afterDash)];
  });
  return { kind: 'sequence', style: 'block', items, start: token.offset, end: items.at(-1)?.end ?? token.offset };
}

function flowMapping(token: CST.FlowCollection): MappingNode {
  const entries = token.items.filter(isPair).map((item) => entryOf(item, token.offset + 1));
  return { kind: 'mapping', style: 'flow', entries, start: token.offset, end: flowEnd(token) };
}

function flowSequence(token: CST.FlowCollection): SequenceNode {
  const items = token.items.flatMap((item): SourceNode[] => {
    if (isPair(item)) return [singlePair(entryOf(item, token.offset + 1))];
    return item.value ? [treeOf(item.value)] : [];
  });
  return { kind: 'sequence', style: 'flow', items, start: token.offset, end: flowEnd(token) };
}

/** `[a: b]` is a list of one mapping, which has no braces. */
function singlePair(entry: Entry): MappingNode {
  return { kind: 'mapping', style: 'flow', entries: [entry], start: entry.key.start, end: entry.value.end };
}

function flowEnd(token: CST.FlowCollection): number {
  const [close] = token.end;
  return close === undefined ? token.offset + 1 : close.offset + close.source.length;
}

/** A pair. Without a key, the key is a blank where it would stand; `before` is where the item starts at the earliest. */
function entryOf(item: Item, before: number): Entry {
  const afterColon = indicatorEnd(item.sep, 'map-value-ind');
  const place = indicatorEnd(item.start, 'explicit-key-ind') ?? (afterColon === null ? before : afterColon - 1);
  const key = item.key ? scalarOf(item.key) : blankAt(place);
  return { key, value: isWritten(item.value) ? treeOf(item.value) : blankAt(afterColon ?? key.end) };
}

/** Before a comma the library puts an empty scalar where nothing stands. */
function isWritten(token: CST.Token | undefined): token is CST.Token {
  return token !== undefined && !(token.type === 'scalar' && token.source === '');
}

const styles: Readonly<Record<string, ScalarNode['style']>> = {
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
};

function scalarOf(token: CST.Token): ScalarNode {
  if (!CST.isScalar(token)) return blankAt(token.offset);
  const resolved = CST.resolveAsScalar(token, true, ignoreError);
  if (token.type === 'block-scalar') {
    const [start, , end] = resolved.range;
    const style = resolved.type === 'BLOCK_FOLDED' ? 'folded' : 'literal';
    return { kind: 'scalar', value: resolved.value, style, start, end: blockScalarEnd(token, end) };
  }
  const style = styles[token.type] ?? 'plain';
  return { kind: 'scalar', value: resolved.value, style, start: token.offset, end: token.offset + token.source.length };
}

/** The end of the last line that is not blank: of the header's, if the text has none. */
function blockScalarEnd(token: CST.BlockScalar, end: number): number {
  const lines = token.source.split('\n');
  const last = lines.findLastIndex((line) => /[^ \t\r]/.test(line));
  const before = lines.slice(last + 1).reduce((length, line) => length + line.length + 1, 0);
  if (last !== -1) return end - before - ((lines[last] as string).endsWith('\r') ? 1 : 0);
  const header = token.props.findLast((prop) => prop.type !== 'newline' && prop.type !== 'space');
  return header === undefined || !('source' in header) ? end : header.offset + header.source.length;
}

/** The composer has reported every error; what is left are those that it knows to be none, at the root. */
function ignoreError(): void {}
