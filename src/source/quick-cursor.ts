/**
 * Where the quick reader stands: an offset in the text and the line it is on. Tabs and carriage returns on their
 * own never get this far, so blanks are spaces and a line ends at a line feed, with or without a return before it.
 */

/** The reader's place. Every offset is a UTF-16 one; `indent` is -1 at the end of the text. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** The column, from 0, of the first character of the line that the last move to a line came to. */
  indent: number;
  lineStart: number;
  /** After the line's last character, the line break left out. */
  lineEnd: number;
  nextLine: number;
  /** How many collections are open, and how many of them are flow collections. */
  depth: number;
  flowDepth: number;
}

export const code = {
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  comma: 44,
  dash: 45,
  dot: 46,
  colon: 58,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  bar: 124,
  fold: 62,
  openBrace: 123,
  closeBrace: 125,
} as const;

const deepest = 60;

/** What the quick reader throws, and catches itself, at whatever it is not perfectly sure about. */
export class Unsure extends Error {}

/** Leaves the text to the thorough reader. */
export function giveUp(): never {
  throw new Unsure();
}

/** A cursor before the first line. */
export function cursorOver(text: string): Cursor {
  return { text, at: 0, indent: 0, lineStart: 0, lineEnd: 0, nextLine: 0, depth: 0, flowDepth: 0 };
}

/** The code of the character at the cursor; not a number at the end of the text. */
export function current(cursor: Cursor): number {
  return cursor.text.charCodeAt(cursor.at);
}

/** Moves over the spaces of the line. */
export function skipSpaces(cursor: Cursor): void {
  while (current(cursor) === code.space) cursor.at += 1;
}

/** Whether nothing follows on the line. */
export function atLineEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.lineEnd;
}

/** Whether a comment begins at the cursor: a hash is one only at the start of a line or after a space. */
export function atComment(cursor: Cursor): boolean {
  if (current(cursor) !== code.hash) return false;
  return cursor.at === cursor.lineStart || cursor.text.charCodeAt(cursor.at - 1) === code.space;
}

/** Whether a list item's dash is at the cursor. */
export function atDash(cursor: Cursor): boolean {
  return current(cursor) === code.dash && isBlankAt(cursor, cursor.at + 1);
}

/** Whether a space or the end of the line is at the offset. */
export function isBlankAt(cursor: Cursor, offset: number): boolean {
  return offset >= cursor.lineEnd || cursor.text.charCodeAt(offset) === code.space;
}

/** Moves to the next line that is not blank; answers how many line breaks lie between, 0 at the end of the text. */
export function toNextLine(cursor: Cursor): number {
  const { text } = cursor;
  for (let breaks = 1; cursor.nextLine < text.length; breaks += 1) {
    openLine(cursor);
    skipSpaces(cursor);
    cursor.indent = cursor.at - cursor.lineStart;
    if (cursor.at < cursor.lineEnd) return breaks;
  }
  cursor.at = text.length;
  cursor.lineEnd = text.length;
  cursor.indent = -1;
  return 0;
}

/** Moves to the next line with content: neither blank nor a comment. Answers whether comment lines lie between. */
export function toNextContent(cursor: Cursor): boolean {
  toNextLine(cursor);
  return toContent(cursor);
}

/** Moves on from comment lines, if the cursor is at one. Document markers are left to the thorough reader. */
export function toContent(cursor: Cursor): boolean {
  const commented = skipComments(cursor);
  if (atMarker(cursor)) giveUp();
  return commented;
}

/** Moves on from comment lines; answers whether the cursor was at one. */
export function skipComments(cursor: Cursor): boolean {
  if (cursor.indent === -1 || current(cursor) !== code.hash) return false;
  while (cursor.indent >= 0 && current(cursor) === code.hash) toNextLine(cursor);
  return true;
}

/** Whether the line begins with `---` or `...`, which begin and end documents. */
export function atMarker(cursor: Cursor): boolean {
  if (cursor.indent !== 0) return false;
  const first = current(cursor);
  if (first !== code.dash && first !== code.dot) return false;
  const { text, at } = cursor;
  return text.charCodeAt(at + 1) === first && text.charCodeAt(at + 2) === first && isBlankAt(cursor, at + 3);
}

/** Ends a line whose value is read: nothing but a comment may follow. */
export function finishLine(cursor: Cursor): void {
  skipSpaces(cursor);
  if (!atLineEnd(cursor) && !atComment(cursor)) giveUp();
  toNextContent(cursor);
}

/** Notes that a collection opens. */
export function descend(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth > deepest) giveUp();
}

function openLine(cursor: Cursor): void {
  const { text, nextLine } = cursor;
  const lineFeed = text.indexOf('\n', nextLine);
  const end = lineFeed === -1 ? text.length : lineFeed;
  cursor.lineStart = nextLine;
  cursor.at = nextLine;
  cursor.nextLine = end + 1;
  cursor.lineEnd = end > nextLine && text.charCodeAt(end - 1) === code.carriageReturn ? end - 1 : end;
}
