/** Lines and columns for offsets. A line ends with a line feed, with or without a carriage return before it. */

/** A line and a column, both from 1; the column counts UTF-16 units, as editors do. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** The offset at which each line starts. A text that ends with a line feed has an empty last line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

/** The position of the offset, which lies in the text or at its end. The line break belongs to the line it ends. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The text of a line (from 1) without its line break; empty for a line that the text does not have. */
export function lineText(text: string, starts: readonly number[], line: number): string {
  const start = starts[line - 1];
  if (start === undefined) return '';
  const next = starts[line];
  const end = next === undefined ? text.length : next - 1;
  return text.slice(start, next !== undefined && text[end - 1] === '\r' ? end - 1 : end);
}
