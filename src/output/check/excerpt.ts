/** The user's own line with carets under what a finding is about. */
import type { Location } from '../../report/check-answer.ts';
import { displayWidth } from '../terminal/display-width.ts';
import type { Style } from '../terminal/paint.ts';
import { truncate, truncateStart } from '../terminal/truncate.ts';
import { visible } from '../text/visible.ts';

/** Columns that the line itself may take; a longer one is shown around the caret. */
const room = 100;

/**
 * Two lines: the source line behind its number, and carets by display width below. Of a place over several lines the
 * carets run to the end of the first. No lines where the location has no source.
 */
export function excerpt(location: Location, paint: Style): string[] {
  if (location.source === null) return [];
  const { before, marked, after } = partsOf(location, location.source);
  const gutter = String(location.line);
  const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [
    `  ${gutter} | ${before}${marked}${after}`.trimEnd(),
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(displayWidth(before))}${paint(carets)}`,
  ];
}

interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

function partsOf({ line, column, endLine, endColumn }: Location, source: string): Parts {
  const start = column - 1;
  const end = endLine > line ? source.trimEnd().length : endColumn - 1;
  const stop = Math.max(start, end);
  // Only what could be shown is looked at: a line may be a whole file.
  const reach = room * 3;
  const before = visible(source.slice(Math.max(0, start - reach), start));
  const marked = visible(source.slice(start, Math.min(stop, start + reach)));
  const after = visible(source.slice(stop, stop + reach));
  return fitted({ before, marked, after });
}

/** The parts cut to the room: what is marked has the first claim, what stands before it half of the rest. */
function fitted({ before, marked, after }: Parts): Parts {
  const [beforeWidth, markedWidth, afterWidth] = [before, marked, after].map(displayWidth) as [number, number, number];
  if (beforeWidth + markedWidth + afterWidth <= room) return { before, marked, after };
  const mark = truncate(marked, Math.floor(room * 0.6));
  const rest = room - displayWidth(mark);
  const start = truncateStart(before, Math.max(Math.floor(rest / 2), rest - afterWidth));
  return { before: start, marked: mark, after: truncate(after, rest - displayWidth(start)) };
}
