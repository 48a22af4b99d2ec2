/** Changes of a text by its characters: what no splice names stays as it is, byte for byte. */
import type { Span } from '../source/tree.ts';

/** The characters from `start` to `end` are replaced by `text`; where both are the same, it is an insertion. */
export interface Splice extends Span {
  readonly text: string;
}

/** The text put in at the offset. */
export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** The text with the splices made. They stand in the order of the text and do not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: put } of splices) {
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}
