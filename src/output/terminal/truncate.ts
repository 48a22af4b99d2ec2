/** Text cut to a width, the cut marked by an ellipsis. */
import { clustersOf } from './clusters.ts';
import { displayWidth } from './display-width.ts';

const ellipsis = '…';

/** The text in at most `width` columns: whole, or its beginning with `…` for the rest. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1
    ? ''
    : takeColumns(clustersOf(text), width - 1)
        .join('')
        .trimEnd() + ellipsis;
}

/** The text in at most `width` columns: whole, or its end with `…` for what went before. */
export function truncateStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1
    ? ''
    : ellipsis +
        takeColumns([...clustersOf(text)].reverse(), width - 1)
          .reverse()
          .join('');
}

function takeColumns(characters: Iterable<string>, width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += displayWidth(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}
