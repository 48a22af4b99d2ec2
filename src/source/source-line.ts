/** A line of a text as a person sees it: its indentation, its words, and whether it reads as a key, a list item or text. */

/** One line. Offsets are UTF-16 ones into the whole text. */
export interface SourceLine {
  readonly start: number;
  /** After the last character, the line break left out. */
  readonly end: number;
  /** The first character that is no space or tab; `end` on a blank line. */
  readonly first: number;
  /** The words, without the blanks around them. */
  readonly words: string;
  /** The spaces and tabs before the words. */
  readonly indent: string;
  /** A comment is as good as blank. */
  readonly looksLike: 'blank' | 'key' | 'item' | 'text';
}

/** The line that the offset lies in. */
export function lineAt(text: string, offset: number): SourceLine {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', offset);
  const end = feed === -1 ? text.length : feed;
  const content = text.slice(start, end);
  const indent = (/^[ \t]*/.exec(content) as RegExpExecArray)[0];
  const words = content.slice(indent.length).replace(/[ \t\r]+$/, '');
  const first = words === '' ? end : start + indent.length;
  return { start, end: first + words.length, first, words, indent, looksLike: looksOf(words) };
}

/** The next line that is not blank; null if there is none. */
export function lineAfter(text: string, line: SourceLine): SourceLine | null {
  return neighbour(text, line, (from) => text.indexOf('\n', from.end) + 1 || text.length + 1);
}

/** The line before that is not blank; null if there is none. */
export function lineBefore(text: string, line: SourceLine): SourceLine | null {
  return neighbour(text, line, (from) => from.start - 1);
}

/** The end of the block that a line begins: the lines set deeper, and those of the same kind beside it. */
export function blockEnd(text: string, line: SourceLine): number {
  let last = line;
  for (let next = lineAfter(text, line); next !== null; next = lineAfter(text, next)) {
    const deeper = next.indent.length > line.indent.length;
    const beside = next.indent.length === line.indent.length && next.looksLike === line.looksLike;
    if (!deeper && !beside) break;
    last = next;
  }
  return last.end;
}

function neighbour(text: string, line: SourceLine, step: (from: SourceLine) => number): SourceLine | null {
  let found = line;
  do {
    const offset = step(found);
    if (offset < 0 || offset > text.length) return null;
    found = lineAt(text, offset);
  } while (found.looksLike === 'blank');
  return found;
}

/** Keys of a plan are ASCII words; a Vietnamese word before a colon is prose. */
function looksOf(words: string): SourceLine['looksLike'] {
  if (words === '' || words.startsWith('#')) return 'blank';
  if (/^-( |$)/.test(words)) return 'item';
  return /^["']?[A-Za-z][\w-]*["']?[ ]*:( |$)/.test(words) ? 'key' : 'text';
}
