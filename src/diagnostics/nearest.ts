/** The nearest known name to a mistyped one. */

/** The known name with the fewest single-letter slips from the text (swaps count one), if few enough to be a typing slip; else null. */
export function nearestOf(text: string, known: Iterable<string>): string | null {
  const typed = text.toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= fewest) continue;
    const slips = slipsBetween(typed, name.toLowerCase(), fewest);
    if (slips < fewest && !differsInNumber(typed, name.toLowerCase())) [best, fewest] = [name, slips];
  }
  return best;
}

/** So many names that nobody knows are no slips of the keyboard: the file that has them is gone, or was numbered anew. */
const mostSlips = 50;

/** The nearest of these names to each of several mistyped ones. */
export function nearestAmong(known: readonly string[]): (text: string) => string | null {
  return nearestToEach((text) => nearestOf(text, known));
}

/** The nearest for each of several mistyped names, found in another way; nothing for those after the fiftieth, for each costs a look at all there are. */
export function nearestToEach(nearestTo: (text: string) => string | null): (text: string) => string | null {
  const found = new Map<string, string | null>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const nearest = found.size < mostSlips ? nearestTo(text) : null;
    found.set(text, nearest);
    return nearest;
  };
}

/** Whether the two name different things of one kind: `PL.09` is no slip for `PL.01`, while `PL.1` is. */
function differsInNumber(a: string, b: string): boolean {
  const letters = (text: string) => text.replace(/\d+/g, '#');
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join(' ');
  return letters(a) === letters(b) && numbers(a) !== numbers(b);
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours; `most` where it is that
 * or more. A reference is compared with every name there is, and nearly all of them differ from the first letters on.
 */
function slipsBetween(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j += 1) last.push(j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const slips = slipsUpTo(a, b, i, j, row, last, beforeLast);
      row.push(slips);
      if (slips < least) least = slips;
    }
    if (least >= most) return most;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? a.length;
}

/** One cell of the table: the slips between the first `i` letters and the first `j`. */
function slipsUpTo(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
  const changed = (last[j - 1] as number) + (isSame ? 0 : 1);
  const slips = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, changed);
  const isSwap =
    i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
  return isSwap ? Math.min(slips, (beforeLast[j - 2] as number) + 1) : slips;
}
