/** Two texts of which one became the other, inside a sentence. */
import { quoted } from './quoted.ts';

/** Characters of what both begin with that stay for the reader to find the place. */
const kept = 20;

/** Both between quotes; where they begin alike for long, from a word shortly before they part, so that the cut shows no twins. */
export function quotedApart(before: string, after: string): readonly [before: string, after: string] {
  const start = startShown(before, after);
  return [quoted(from(before, start)), quoted(from(after, start))];
}

function startShown(before: string, after: string): number {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return same <= kept * 2 ? 0 : before.lastIndexOf(' ', same - kept) + 1;
}

function from(text: string, start: number): string {
  return start === 0 ? text : `…${text.slice(start)}`;
}
