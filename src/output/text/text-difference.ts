/** Two texts compared word by word and shortened around what differs, so that one changed word in a page is seen at once. */

/** Both texts, the words that differ in square brackets, long equal stretches and long changes cut with an ellipsis. */
export interface TextDifference {
  readonly before: string;
  readonly after: string;
  /** Whether the words are the same, so that only spaces, line breaks or the Unicode form differ. */
  readonly sameWords: boolean;
}

/** Words kept on either side of a difference. */
const context = 6;
/** Words kept of a long change. */
const longestChange = 40;
/** Beyond so many comparisons the changed stretch is shown whole: a rewritten page has no small difference. */
const mostComparisons = 250_000;

/** The difference between the texts. A paragraph's end is shown as `¶`. */
export function textDifference(before: string, after: string): TextDifference {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const runs = runsOf(old, now);
  const sameWords = runs.every((run) => run.equal);
  return { before: shown(old, runs, 'before'), after: shown(now, runs, 'after'), sameWords };
}

/** The beginning of a text that only one version has. */
export function shortenedText(text: string): string {
  return firstWords(wordsOf(text).map(nameOf), longestChange);
}

/** A stretch of words: equal in both texts, or another in each. Ends are exclusive. */
interface Run {
  readonly equal: boolean;
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/** Words and line breaks. */
function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/\n|[^\s]+/g) ?? [];
}

function nameOf(word: string): string {
  return word === '\n' ? '¶' : word;
}

function runsOf(old: readonly string[], now: readonly string[]): Run[] {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  const add = (equal: boolean, toOld: number, toNow: number) => {
    const last = runs.at(-1);
    if (last !== undefined && last.equal === equal) {
      runs[runs.length - 1] = { equal, before: [last.before[0], toOld], after: [last.after[0], toNow] };
    } else if (toOld > i || toNow > j) runs.push({ equal, before: [i, toOld], after: [j, toNow] });
    [i, j] = [toOld, toNow];
  };
  for (const [fromOld, fromNow, length] of commonStretches(old, now)) {
    add(false, fromOld, fromNow);
    add(true, fromOld + length, fromNow + length);
  }
  add(false, old.length, now.length);
  return runs;
}

type Stretch = readonly [old: number, now: number, length: number];

/** The stretches that both have, in order: the common beginning and end first, then the longest common words between. */
function commonStretches(old: readonly string[], now: readonly string[]): Stretch[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const middle = longestCommon(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return [
    [0, 0, start] as const,
    ...middle.map(([i, j, length]) => [i + start, j + start, length] as const),
    [old.length - end, now.length - end, end] as const,
  ].filter(([, , length]) => length > 0);
}

/** The longest common subsequence, word by word. */
function longestCommon(old: readonly string[], now: readonly string[]): Stretch[] {
  if (old.length * now.length > mostComparisons) return [];
  const longest = commonLengths(old, now);
  const words: Stretch[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) words.push([i++, j++, 1]);
    else if (longest(i + 1, j) >= longest(i, j + 1)) i += 1;
    else j += 1;
  }
  return words;
}

/** How many words the rest from `i` and the rest from `j` have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): (i: number, j: number) => number {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function shown(words: readonly string[], runs: readonly Run[], side: 'before' | 'after'): string {
  const hasContext = runs.some((run) => run.equal);
  const parts = runs.map((run, index) => {
    const own = words.slice(...run[side]).map(nameOf);
    if (run.equal) return shortened(own, index === 0, index === runs.length - 1);
    const changed = firstWords(own, longestChange);
    return hasContext && changed !== '' ? `[${changed}]` : changed;
  });
  return parts.filter((part) => part !== '').join(' ');
}

/** An equal stretch cut to its context: nothing is needed before the first difference but the words next to it. */
function shortened(words: readonly string[], isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return firstWords(words, longestChange);
  const head = isFirst ? 0 : context;
  const tail = isLast ? 0 : context;
  if (words.length <= head + tail + 1) return words.join(' ');
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ');
}

function firstWords(words: readonly string[], most: number): string {
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')} …`;
}
