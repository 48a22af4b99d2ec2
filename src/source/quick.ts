/**
 * Our own reader of the plain YAML in which plans are written, because the library costs a cold program two starts
 * of Node. It reads in one pass; at anything unusual, a mistake included, it gives the text up to the library, so
 * that what it answers is exactly what the library would.
 */
import { blankAt } from './blank.ts';
import type { SourceFault } from './fault.ts';
import { readBlockScalar } from './quick-block-scalar.ts';
import {
  atComment,
  atDash,
  atLineEnd,
  atMarker,
  type Cursor,
  code,
  current,
  cursorOver,
  descend,
  finishLine,
  giveUp,
  skipComments,
  skipSpaces,
  toNextContent,
  toNextLine,
  Unsure,
} from './quick-cursor.ts';
import { addEntry } from './quick-entry.ts';
import { readFlow } from './quick-flow.ts';
import { atKey, isQuote, readKey, readPlain, readQuoted } from './quick-scalar.ts';
import type { Entry, MappingNode, SequenceNode, SourceNode } from './tree.ts';

/** A text as a tree, with what is wrong in it, in the order of the text. */
export interface SourceReading {
  /** Null when the text has no content, or when a fault keeps it from being understood. */
  readonly root: SourceNode | null;
  readonly faults: readonly SourceFault[];
}

/**
 * The tree of a text in which nothing is wrong or unusual; null where the reader is not perfectly sure of it: that is for
 * `thorough.ts`, which costs far more to load.
 */
export function readSource(text: string): SourceReading | null {
  if (text.includes('\t') || text.includes('\uFEFF') || hasLoneReturn(text)) return null;
  // A mark of a merge that git left unfinished could pass for a key.
  if (text.includes('<<<<<<<')) return null;
  try {
    return { root: readRoot(cursorOver(text)), faults: [] };
  } catch (error) {
    if (error instanceof Unsure) return null;
    throw error;
  }
}

function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== code.lineFeed) return true;
  }
  return false;
}

function readRoot(cursor: Cursor): SourceNode | null {
  toNextLine(cursor);
  skipComments(cursor);
  if (atMarker(cursor)) {
    if (current(cursor) !== code.dash || cursor.lineEnd - cursor.at !== 3) giveUp();
    toNextContent(cursor);
  }
  if (cursor.indent === -1) return null;
  if (!atDash(cursor) && (opensFlow(cursor) || !atKey(cursor))) giveUp();
  const root = readBlockNode(cursor, -1);
  if (cursor.indent !== -1) giveUp();
  return root;
}

/** The node at the cursor, which may be a block collection. `parent` is the column of the key or dash it belongs to. */
function readBlockNode(cursor: Cursor, parent: number): SourceNode {
  if (atDash(cursor)) return readSequence(cursor);
  return !opensFlow(cursor) && atKey(cursor) ? readMapping(cursor) : readInline(cursor, parent);
}

function readMapping(cursor: Cursor): MappingNode {
  descend(cursor);
  const start = cursor.at;
  const column = start - cursor.lineStart;
  const entries: Entry[] = [];
  let value: SourceNode;
  do {
    const key = readKey(cursor);
    value = readValue(cursor, column);
    addEntry(entries, { key, value });
  } while (cursor.indent === column && !atDash(cursor));
  endCollection(cursor, column);
  return { kind: 'mapping', style: 'block', entries, start, end: value.end };
}

/** The value of a key at `column`: on its line, deeper on the next ones, or a list at the key's own column. */
function readValue(cursor: Cursor, column: number): SourceNode {
  const afterColon = cursor.at;
  skipSpaces(cursor);
  if (!atLineEnd(cursor) && !atComment(cursor)) return readInline(cursor, column);
  const below = readBelow(cursor, column);
  if (below !== null) return below;
  return cursor.indent === column && atDash(cursor) ? readSequence(cursor) : blankAt(afterColon);
}

function readSequence(cursor: Cursor): SequenceNode {
  descend(cursor);
  const start = cursor.at;
  const column = start - cursor.lineStart;
  const items: SourceNode[] = [];
  let item: SourceNode;
  do {
    cursor.at += 1;
    item = readItem(cursor, column);
    items.push(item);
  } while (cursor.indent === column && atDash(cursor));
  endCollection(cursor, column);
  return { kind: 'sequence', style: 'block', items, start, end: item.end };
}

function readItem(cursor: Cursor, column: number): SourceNode {
  const afterDash = cursor.at;
  skipSpaces(cursor);
  if (!atLineEnd(cursor) && !atComment(cursor)) return readBlockNode(cursor, column);
  return readBelow(cursor, column) ?? blankAt(afterDash);
}

/** The node on the lines below a key or dash at `column`; null if what comes next is not set deeper. */
function readBelow(cursor: Cursor, column: number): SourceNode | null {
  const commented = toNextContent(cursor);
  if (cursor.indent <= column) return null;
  const node = readBlockNode(cursor, column);
  // yaml 2.9.1 takes the comment's column for the margin of text below it, and joins the next keys to that text.
  if (commented && (node.kind === 'scalar' || node.style === 'flow')) giveUp();
  return node;
}

/** A value that begins at the cursor and is no block collection. */
function readInline(cursor: Cursor, parent: number): SourceNode {
  const first = current(cursor);
  if (first === code.bar || first === code.fold) return readBlockScalar(cursor, parent);
  if (opensFlow(cursor)) return finished(cursor, readFlow(cursor, parent));
  return isQuote(first) ? finished(cursor, readQuoted(cursor)) : readPlain(cursor, parent);
}

function opensFlow(cursor: Cursor): boolean {
  const first = current(cursor);
  return first === code.openBracket || first === code.openBrace;
}

function finished(cursor: Cursor, node: SourceNode): SourceNode {
  finishLine(cursor);
  return node;
}

/** The line that ends a collection is set less deep than its items, or is a key beside a list at its key's column. */
function endCollection(cursor: Cursor, column: number): void {
  if (cursor.indent > column) giveUp();
  cursor.depth -= 1;
}
