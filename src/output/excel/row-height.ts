/** How high a row must be for its wrapped texts: LibreOffice takes the height that a file states and lays lines over one another. */
import { displayWidth } from '../terminal/display-width.ts';

/** In points, of a line of 11 point type. */
const lineHeight = 15;
/** The most that Excel takes. */
const highest = 409;

/** A text in a column so many characters wide. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
  readonly isBold?: boolean;
}

/** In points, rather too high than too low; at least `fewest` lines. */
export function rowHeight(texts: readonly WrappedText[], fewest = 1): number {
  const lines = texts.map(({ text, width, isBold = false }) => linesOf(text, width * (isBold ? 0.95 : 1.12)));
  return Math.min(highest, Math.max(fewest, ...lines) * lineHeight);
}

/** Broken between words, as spreadsheets do. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, width), 0);
}

function linesOfOne(line: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of line.split(' ')) {
    const length = displayWidth(word);
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    // A word longer than the column is broken inside.
    const further = Math.max(0, Math.ceil(used / width) - 1);
    lines += further;
    used -= further * width;
  }
  return lines;
}
