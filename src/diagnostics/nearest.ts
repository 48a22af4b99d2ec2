/** The nearest known name to a mistyped one. */

/** The known name with the fewest single-letter slips from the text (swaps count one), if few enough to be a typing slip; else null. */
export function nearestOf(text: string, known: Iterable<string>): string | null {
  const typed = text.toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= fewest) continue;
    if (differsInNumber(typed, name.toLowerCase())) continue;
    const slips = slipsBetween(typed, name.toLowerCase());
    if (slips < fewest) [best, fewest] = [name, slips];
  }
  return best;
}

/** Whether the two name different things of one kind: `PL.09` is no slip for `PL.01`, while `PL.1` is. */
function differsInNumber(a: string, b: string): boolean {
  const letters = (text: string) => text.replace(/\d+/g, '#');
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join(' ');
  return letters(a) === letters(b) && numbers(a) !== numbers(b);
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost, swap));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? a.length;
}
