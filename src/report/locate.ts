/** Places as file, line and column: resolved only for what is reported. */
import type { Place } from '../diagnostics/finding.ts';
import type { LoadedPlan } from '../plan/load.ts';
import { spanAt } from '../source/path.ts';
import { lineStarts, lineText, positionAt } from '../source/places.ts';
import type { Location } from './check-answer.ts';

/** Turns places of one plan into locations. */
export type Locate = (place: Place) => Location;

/** A resolver over the plan's files. `shown` makes a file's name relative to the plan what people see. */
export function locator(sources: LoadedPlan['sources'], shown: (file: string) => string): Locate {
  const starts = new Map<string, readonly number[]>();
  // One line may be as long as the file and hold thousands of findings.
  const shownLines = new Map<string, string | null>();
  const shownAt = (place: Place, text: string, lines: readonly number[], line: number) => {
    const key = `${line} ${place.file}`;
    const known = shownLines.get(key);
    if (known !== undefined) return known;
    const shownText = shownLine(lineText(text, lines, line));
    shownLines.set(key, shownText);
    return shownText;
  };
  return (place) => {
    const file = shown(place.file);
    const source = sources.get(place.file);
    if (source === undefined) return { file, line: 1, column: 1, endLine: 1, endColumn: 1, source: null };
    const lines = starts.get(place.file) ?? lineStarts(source.text);
    starts.set(place.file, lines);
    const atStart = { start: 0, end: 0 };
    const span =
      'span' in place ? place.span : source.root === null ? atStart : spanAt(source.root, place.path, place.part);
    const from = positionAt(lines, span.start);
    const to = positionAt(lines, span.end);
    return {
      file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      source: shownAt(place, source.text, lines, from.line),
    };
  };
}

/** A line with a NUL in it is no text (a file in UTF-16, say): shown, it would be noise. */
function shownLine(line: string): string | null {
  return line.includes('\0') ? null : line;
}
