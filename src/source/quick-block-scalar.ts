/** The block scalars of the quick reader: `|` and `>`, with or without `-`. Other headers are left to the thorough one. */
import { type Cursor, code, current, giveUp, toContent, toNextLine } from './quick-cursor.ts';
import type { ScalarNode } from './tree.ts';

/** One line of a block scalar, its indentation cut; `breaks` counts the line breaks before it, the header's included. */
interface Line {
  readonly text: string;
  readonly breaks: number;
}

/**
 * The block scalar at the cursor, which is left on the next content. Its lines are deeper than `parent`, the column
 * of the key or dash it belongs to. It ends with its last line that is not blank.
 */
export function readBlockScalar(cursor: Cursor, parent: number): ScalarNode {
  const start = cursor.at;
  const style = current(cursor) === code.bar ? 'literal' : 'folded';
  cursor.at += 1;
  const strip = current(cursor) === code.dash;
  if (strip) cursor.at += 1;
  endHeader(cursor);
  const { lines, end } = readLines(cursor, parent);
  const value = style === 'literal' ? literalText(lines) : foldedText(lines);
  return { kind: 'scalar', value: strip ? value : `${value}\n`, style, start, end };
}

function endHeader(cursor: Cursor): void {
  const { at } = cursor;
  while (current(cursor) === code.space) cursor.at += 1;
  const comment = current(cursor) === code.hash && cursor.at > at;
  if (cursor.at < cursor.lineEnd && !comment) giveUp();
}

function readLines(cursor: Cursor, parent: number): { lines: Line[]; end: number } {
  const { text } = cursor;
  const lines: Line[] = [];
  let before = cursor.nextLine;
  let end = before;
  let breaks = toNextLine(cursor);
  const margin = cursor.indent;
  if (margin <= parent) giveUp();
  while (cursor.indent >= margin) {
    refuseWideBlanks(text, before, cursor.lineStart, margin);
    lines.push({ text: text.slice(cursor.lineStart + margin, cursor.lineEnd), breaks });
    end = cursor.lineEnd;
    before = cursor.nextLine;
    breaks = toNextLine(cursor);
  }
  refuseWideBlanks(text, before, cursor.indent === -1 ? text.length : cursor.lineStart, margin);
  toContent(cursor);
  return { lines, end };
}

/** Blank lines with more spaces than the margin are part of the text in ways that are better left to the library. */
function refuseWideBlanks(text: string, from: number, to: number, margin: number): void {
  let spaces = 0;
  for (let offset = from; offset < to; offset += 1) {
    spaces = text.charCodeAt(offset) === code.space ? spaces + 1 : 0;
    if (spaces > margin) giveUp();
  }
}

function literalText(lines: readonly Line[]): string {
  let text = '';
  for (const [index, line] of lines.entries())
    text += '\n'.repeat(index === 0 ? line.breaks - 1 : line.breaks) + line.text;
  return text;
}

/** Single breaks between lines at the margin are spaces; lines set deeper keep theirs (YAML 1.2.2, 8.1.3). */
function foldedText(lines: readonly Line[]): string {
  let text = '';
  let previousDeeper = false;
  for (const [index, line] of lines.entries()) {
    const deeper = line.text.charCodeAt(0) === code.space;
    if (index === 0) text = '\n'.repeat(line.breaks - 1);
    else if (deeper || previousDeeper) text += '\n'.repeat(line.breaks);
    else text += line.breaks === 1 ? ' ' : '\n'.repeat(line.breaks - 1);
    text += line.text;
    previousDeeper = deeper;
  }
  return text;
}
