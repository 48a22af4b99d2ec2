/** The scalars of the quick reader: plain ones on one line or folded over several, and quoted ones on one line. */
import {
  type Cursor,
  code,
  current,
  giveUp,
  isBlankAt,
  skipSpaces,
  toContent,
  toNextContent,
  toNextLine,
} from './quick-cursor.ts';
import type { ScalarNode } from './tree.ts';

/** The key at the cursor, which is left after its colon. */
export function readKey(cursor: Cursor): ScalarNode {
  const key = isQuote(current(cursor)) ? readQuoted(cursor) : readPlainPart(cursor, plainStop(cursor));
  skipSpaces(cursor);
  if (current(cursor) !== code.colon || !isBlankAt(cursor, cursor.at + 1)) giveUp();
  if (cursor.at - key.start > longestKey || (key.style === 'plain' && key.value === '<<')) giveUp();
  cursor.at += 1;
  return key;
}

/** Whether a key with its colon is at the cursor, rather than a value. */
export function atKey(cursor: Cursor): boolean {
  if (!isQuote(current(cursor))) return cursor.text.charCodeAt(plainStop(cursor)) === code.colon;
  const start = cursor.at;
  readQuoted(cursor);
  skipSpaces(cursor);
  const found = current(cursor) === code.colon;
  cursor.at = start;
  return found;
}

/** Whether the character opens a quoted scalar. */
export function isQuote(character: number): boolean {
  return character === code.doubleQuote || character === code.singleQuote;
}

/**
 * The plain scalar at the cursor, which is left on the next content. Lines deeper than `parent`, the column of the
 * key or dash it belongs to, continue it: one line break is a space, each further one a line break.
 */
export function readPlain(cursor: Cursor, parent: number): ScalarNode {
  let stop = valueStop(cursor);
  let node = readPlainPart(cursor, stop);
  while (stop === cursor.lineEnd) {
    const breaks = toNextLine(cursor);
    if (cursor.indent <= parent || current(cursor) === code.hash) {
      toContent(cursor);
      return node;
    }
    stop = valueStop(cursor);
    node = continued(cursor, node, breaks, stop);
  }
  toNextContent(cursor);
  return node;
}

function continued(cursor: Cursor, node: ScalarNode, breaks: number, stop: number): ScalarNode {
  const end = trimmedEnd(cursor.text, cursor.at, stop);
  const fold = breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
  return { ...node, value: node.value + fold + cursor.text.slice(cursor.at, end), end };
}

/** The plain text from the cursor to `stop`, without the spaces before it; the cursor is left after it. */
export function readPlainPart(cursor: Cursor, stop: number): ScalarNode {
  const { text, at: start } = cursor;
  if (!startsPlain(cursor)) giveUp();
  const end = trimmedEnd(text, start, stop);
  cursor.at = end;
  return { kind: 'scalar', value: text.slice(start, end), style: 'plain', start, end };
}

/** The quoted scalar at the cursor, which is left after the closing quote. */
export function readQuoted(cursor: Cursor): ScalarNode {
  return current(cursor) === code.singleQuote ? readSingleQuoted(cursor) : readDoubleQuoted(cursor);
}

/** An implicit key may have 1024 characters (YAML 1.2.2, 7.4.2). */
const longestKey = 1000;

/** Where plain text must end on this line: at a colon that ends a key, at a comment, or at the line's end. */
function plainStop(cursor: Cursor): number {
  const { text, at, lineEnd } = cursor;
  for (let offset = at; offset < lineEnd; offset += 1) {
    const character = text.charCodeAt(offset);
    if (character === code.colon && isBlankAt(cursor, offset + 1)) return offset;
    if (character === code.hash && text.charCodeAt(offset - 1) === code.space) return offset;
  }
  return lineEnd;
}

function valueStop(cursor: Cursor): number {
  const stop = plainStop(cursor);
  if (stop < cursor.lineEnd && cursor.text.charCodeAt(stop) === code.colon) giveUp();
  return stop;
}

const indicators = ',[]{}#&*!|>\'"%@`';

function startsPlain(cursor: Cursor): boolean {
  const character = cursor.text.charAt(cursor.at);
  if (character === '-' || character === '?' || character === ':') return !isBlankAt(cursor, cursor.at + 1);
  return !indicators.includes(character);
}

function trimmedEnd(text: string, start: number, stop: number): number {
  let end = stop;
  while (end > start && text.charCodeAt(end - 1) === code.space) end -= 1;
  return end;
}

function readSingleQuoted(cursor: Cursor): ScalarNode {
  const { text, at: start, lineEnd } = cursor;
  let close = text.indexOf("'", start + 1);
  const first = close;
  while (close !== -1 && text.charCodeAt(close + 1) === code.singleQuote) close = text.indexOf("'", close + 2);
  if (close === -1 || close >= lineEnd) giveUp();
  const inner = text.slice(start + 1, close);
  cursor.at = close + 1;
  const value = first === close ? inner : inner.replaceAll("''", "'");
  return { kind: 'scalar', value, style: 'single', start, end: close + 1 };
}

function readDoubleQuoted(cursor: Cursor): ScalarNode {
  const { text, at: start, lineEnd } = cursor;
  let value = '';
  let from = start + 1;
  for (let offset = from; offset < lineEnd; offset += 1) {
    const character = text.charCodeAt(offset);
    if (character === code.doubleQuote) {
      cursor.at = offset + 1;
      return { kind: 'scalar', value: value + text.slice(from, offset), style: 'double', start, end: offset + 1 };
    }
    if (character !== code.backslash) continue;
    value += text.slice(from, offset) + (escapes[text.charAt(offset + 1)] ?? giveUp());
    offset += 1;
    from = offset + 1;
  }
  return giveUp();
}

const escapes: Readonly<Record<string, string | undefined>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };
