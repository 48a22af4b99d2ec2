/** The flow collections of the quick reader: `[a, b]` and `{a: b}`, on one line or several. */
import { blankAt } from './blank.ts';
import {
  atComment,
  atLineEnd,
  type Cursor,
  code,
  current,
  descend,
  giveUp,
  isBlankAt,
  skipSpaces,
  toNextLine,
} from './quick-cursor.ts';
import { addEntry } from './quick-entry.ts';
import { isQuote, readPlainPart, readQuoted } from './quick-scalar.ts';
import type { Entry, MappingNode, ScalarNode, SequenceNode, SourceNode } from './tree.ts';

/** The collection that opens at the cursor, which is left after its closing bracket. Its lines are deeper than `parent`. */
export function readFlow(cursor: Cursor, parent: number): MappingNode | SequenceNode {
  descend(cursor);
  cursor.flowDepth += 1;
  const collection =
    current(cursor) === code.openBracket ? readFlowSequence(cursor, parent) : readFlowMapping(cursor, parent);
  cursor.flowDepth -= 1;
  cursor.depth -= 1;
  return collection;
}

function readFlowSequence(cursor: Cursor, parent: number): SequenceNode {
  const start = cursor.at;
  const items: SourceNode[] = [];
  openItem(cursor, parent);
  while (current(cursor) !== code.closeBracket) {
    items.push(readFlowNode(cursor, parent));
    closeItem(cursor, parent, code.closeBracket);
  }
  cursor.at += 1;
  return { kind: 'sequence', style: 'flow', items, start, end: cursor.at };
}

function readFlowMapping(cursor: Cursor, parent: number): MappingNode {
  const start = cursor.at;
  const entries: Entry[] = [];
  openItem(cursor, parent);
  while (current(cursor) !== code.closeBrace) {
    const key = readFlowScalar(cursor);
    addEntry(entries, { key, value: readFlowValue(cursor, parent, key) });
    closeItem(cursor, parent, code.closeBrace);
  }
  cursor.at += 1;
  return { kind: 'mapping', style: 'flow', entries, start, end: cursor.at };
}

function readFlowValue(cursor: Cursor, parent: number, key: ScalarNode): SourceNode {
  skipSpaces(cursor);
  const colon = cursor.at;
  if (current(cursor) !== code.colon || !isBlankAt(cursor, colon + 1) || key.value === '<<') giveUp();
  openItem(cursor, parent);
  const next = current(cursor);
  return next === code.comma || next === code.closeBrace ? blankAt(colon + 1) : readFlowNode(cursor, parent);
}

function readFlowNode(cursor: Cursor, parent: number): SourceNode {
  const first = current(cursor);
  return first === code.openBracket || first === code.openBrace ? readFlow(cursor, parent) : readFlowScalar(cursor);
}

/** Moves past the bracket, comma or colon at the cursor, to what comes next. */
function openItem(cursor: Cursor, parent: number): void {
  cursor.at += 1;
  skipFlowBlanks(cursor, parent);
}

/** After an item: moves past the comma, or stays at the bracket that closes the collection. */
function closeItem(cursor: Cursor, parent: number, close: number): void {
  skipFlowBlanks(cursor, parent);
  if (current(cursor) === code.comma) openItem(cursor, parent);
  else if (current(cursor) !== close) giveUp();
}

function skipFlowBlanks(cursor: Cursor, parent: number): void {
  skipSpaces(cursor);
  while (atLineEnd(cursor) || atComment(cursor)) {
    if (toNextLine(cursor) === 0) giveUp();
    if (current(cursor) !== code.hash && cursor.indent <= parent && !atOuterClose(cursor, parent)) giveUp();
  }
}

/** Whether the outermost collection closes at the very column of its key: what everybody writes, and the library reads. */
function atOuterClose(cursor: Cursor, parent: number): boolean {
  const closes = current(cursor) === code.closeBracket || current(cursor) === code.closeBrace;
  return closes && cursor.indent === parent && cursor.flowDepth === 1;
}

function readFlowScalar(cursor: Cursor): ScalarNode {
  const first = current(cursor);
  if (isQuote(first)) return readQuoted(cursor);
  if (first === code.dash || first === code.colon || cursor.text.charAt(cursor.at) === '?') giveUp();
  return readPlainPart(cursor, flowStop(cursor));
}

/** Where plain text must end in a flow collection: also at its punctuation. */
function flowStop(cursor: Cursor): number {
  const { text, lineEnd } = cursor;
  for (let offset = cursor.at; offset < lineEnd; offset += 1) {
    const character = text.charAt(offset);
    if (character === ':' && (isBlankAt(cursor, offset + 1) || punctuation.includes(text.charAt(offset + 1))))
      return offset;
    if (punctuation.includes(character) || (character === '#' && text.charCodeAt(offset - 1) === code.space))
      return offset;
  }
  return lineEnd;
}

const punctuation = ',[]{}';
