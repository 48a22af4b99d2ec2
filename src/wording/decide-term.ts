/** Decides what one day or period with its lead means by itself. */
import type { ReadingStep, WordingReading } from './reading.ts';
import { type Found, textOf, unreadable, type Words } from './sorted.ts';
import { type PlacedBound, placeChain, termOf } from './term.ts';

/** The reading of the term as if nothing else stood there. */
export function decideTerm(words: Words, term: Found<'term'>): WordingReading {
  const { chain, lead } = term;
  const text = textOf(words, term);
  const placing = placeChain(chain, text);
  if (placing.bounds === null) return unreadable(placing.fault, ...placing.steps);
  if (lead.loose || (lead.before && (chain.bounds.length > 1 || chain.bounds[0]?.part !== null)))
    return unreadable('not-understood', ...placing.steps, { kind: 'inexact', text });
  if (lead.from && chain.bounds.length === 1)
    return unreadable('not-understood', ...placing.steps, startOf(placing.bounds, text));
  const { due, steps } = termOf(placing.bounds, (lead.before || chain.before) && !lead.hour);
  const hour: ReadingStep[] = lead.hour ? [{ kind: 'hour-ignored' }] : [];
  return { due, day: due.day, steps: [...placing.steps, ...hour, ...steps] };
}

/** The reading of something that says only when it starts. */
export function startOf(bounds: readonly PlacedBound[], text: string): ReadingStep {
  return { kind: 'start-only', text, value: (bounds[0] as PlacedBound).value };
}
