/** Where a line can be put in between the lines of block YAML without taking a comment or a text's end from what is there. */
import type { ScalarNode, SourceNode, Span } from '../source/tree.ts';
import { columnOf, lineBreakAt, lineEnd, lineStart, nextLine } from './lines.ts';
import { insertion, type Splice } from './splice.ts';

/** A place for whole lines: the start of a line, or the end of the text. */
export interface LinePlace {
  readonly at: number;
  /** Whether a block scalar (`|`, `>`) ends here, which a carriage return would be a part of. */
  readonly afterBlockScalar?: boolean;
}

/**
 * The place behind a node of a block collection whose dashes or keys stand at the column: behind its last line, the comments
 * set deeper than the column, and the blank lines that belong to a block scalar.
 */
export function placeBehind(text: string, node: SourceNode, column: number): LinePlace {
  const scalar = lastBlockScalar(node);
  const behindText = scalar === null ? nextLine(text, node.end) : behindBlankLines(text, scalar);
  const at = behindComments(text, behindText, column);
  return { at, afterBlockScalar: scalar !== null && at === behindText };
}

/**
 * The place in front of a node that is the first on its line: above the comments that stand directly above it at its column,
 * which are about it.
 */
export function placeBefore(text: string, node: Span): LinePlace {
  const column = columnOf(text, node.start);
  let at = lineStart(text, node.start);
  while (at > 0) {
    const above = lineStart(text, at - 1);
    const margin = marginAndHash.exec(text.slice(above, at));
    if (margin?.[2] !== '#' || columnOf(text, above + (margin[1] as string).length) !== column) break;
    at = above;
  }
  return { at };
}

/** The lines put in at the place, with the line break of the line before. A text that ends without one still does. */
export function insertLines(text: string, { at, afterBlockScalar }: LinePlace, lines: readonly string[]): Splice {
  const lineBreak = lineBreakAt(text, at);
  const isOpen = at > 0 && at === text.length && !text.endsWith('\n');
  if (!isOpen) return insertion(at, lines.map((line) => line + lineBreak).join(''));
  // A carriage return at the end of the text is a character of a plain text, and the end of a line in a block scalar.
  const closing = text.endsWith('\r') ? (afterBlockScalar ? '\n' : '\r\n') : lineBreak;
  return insertion(at, closing + lines.join(lineBreak));
}

const marginAndHash = /^([ \t]*)(#?)/;

/** The block scalar with which the node ends; null if it ends with something else. */
function lastBlockScalar(node: SourceNode): ScalarNode | null {
  if (node.kind === 'scalar') return node.style === 'literal' || node.style === 'folded' ? node : null;
  const last = node.kind === 'sequence' ? node.items.at(-1) : node.entries.at(-1)?.value;
  return last === undefined ? null : lastBlockScalar(last);
}

/** Blank lines below a block scalar may be a part of it: all of them with `+`, those with many blanks always. */
function behindBlankLines(text: string, scalar: ScalarNode): number {
  let line = nextLine(text, scalar.end);
  let blank = 0;
  while (line < text.length && isBlank(text, line)) {
    const next = nextLine(text, line);
    const isOpen = next === text.length && !text.endsWith('\n');
    if (isOpen && keepsBlankLines(text, scalar) && blankLinesIn(scalar) === blank) break;
    blank += 1;
    line = next;
  }
  return line;
}

function keepsBlankLines(text: string, { start }: ScalarNode): boolean {
  return /^.\d?\+/.test(text.slice(start, start + 3));
}

/** How many of the blank lines below its last words a block scalar with `+` holds: a line break each, but for that of the words. */
function blankLinesIn({ value }: ScalarNode): number {
  const words = value.replace(/[ \t\r\n]+$/, '');
  const breaks = value.slice(words.length).split('\n').length - 1;
  return words === '' ? breaks : breaks - 1;
}

function behindComments(text: string, from: number, column: number): number {
  let behind = from;
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    if (isBlank(text, line)) continue;
    const [, margin = '', hash] = marginAndHash.exec(text.slice(line, lineEnd(text, line))) as RegExpExecArray;
    if (hash !== '#' || !(margin.includes('\t') || margin.length > column)) break;
    behind = nextLine(text, line);
  }
  return behind;
}

function isBlank(text: string, line: number): boolean {
  return /^[ \t\r]*$/.test(text.slice(line, lineEnd(text, line)));
}
