/** The lines of a text by their offsets. A line ends with a line feed, with or without a carriage return before it. */

/** Where the line that holds the offset starts. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line that holds the offset ends, the line break left out. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Where the line after the one that holds the offset starts: the end of the text, if there is none. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}

/** The column of the offset, from 0. A byte order mark at the start of the text takes no room. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}

/** The blanks before the offset on its line; null if anything else stands before it. */
export function marginOf(text: string, offset: number): string | null {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ \t]*$/.test(before) ? before : null;
}

/** The line break that a line put in at the offset gets: that of the line before, else of the first one that has any. */
export function lineBreakAt(text: string, offset: number): '\n' | '\r\n' {
  const before = offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1);
  const feed = before === -1 ? text.indexOf('\n') : before;
  return text[feed - 1] === '\r' ? '\r\n' : '\n';
}
