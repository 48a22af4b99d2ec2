/** The bar under the counts of `status` on a terminal: what part of all they are, seen without reading. */
import type { Totals } from '../../report/answers.ts';
import { restOf } from '../../report/totals.ts';
import type { Page } from '../terminal/page.ts';
import type { Paint } from '../terminal/paint.ts';

interface Part {
  readonly of: (totals: Totals) => number;
  readonly style: keyof Paint | null;
  /** Told apart without colours, too. */
  readonly marks: { readonly blocks: string; readonly ascii: string };
}

/** In the order in which the line above counts them. */
const parts = [
  { of: ({ overdue }) => overdue, style: 'overdue', marks: { blocks: '█', ascii: '#' } },
  { of: ({ dueSoon }) => dueSoon, style: 'dueSoon', marks: { blocks: '▓', ascii: '+' } },
  { of: ({ inTerm }) => inTerm, style: null, marks: { blocks: '▒', ascii: '-' } },
  { of: ({ done }) => done, style: 'onTime', marks: { blocks: '■', ascii: '=' } },
  { of: restOf, style: 'muted', marks: { blocks: '░', ascii: '.' } },
] as const satisfies readonly Part[];

const [narrowest, widest] = [20, 60];

/** A line; none off a terminal, where there is no room, and where all are alike. */
export function renderBar(totals: Totals, { paint, bars = null, textWidth }: Page): string {
  const counts = parts.map(({ of }) => of(totals));
  const isMixed = counts.filter((count) => count > 0).length > 1;
  if (bars === null || textWidth < narrowest || !isMixed) return '';
  const places = placesOf(counts, Math.min(widest, textWidth));
  const drawn = parts.map(({ style, marks }, index) => {
    const text = marks[bars].repeat(places[index] ?? 0);
    return style === null || text === '' ? text : paint[style](text);
  });
  return `${drawn.join('')}\n`;
}

/** How many of the places each takes: its share, one at least where there is something, all of them together. */
function placesOf(counts: readonly number[], width: number): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const places = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / all) * width))));
  const longest = places.indexOf(Math.max(...places));
  const taken = places.reduce((sum, place) => sum + place, 0);
  return places.map((place, index) => (index === longest ? place + width - taken : place));
}
