/** Which of two lists' items are the same thing in both versions of a plan. */
import { grouped } from '../plan/grouped.ts';

/** A thing of the earlier version with what it is in the later one. */
export type Pair<Item> = readonly [before: Item, after: Item];

/** Two lists matched. */
export interface Pairing<Item> {
  /** In the order of the later list. */
  readonly pairs: readonly Pair<Item>[];
  /** Only in the earlier list, in its order. */
  readonly gone: readonly Item[];
  /** Only in the later list, in its order. */
  readonly come: readonly Item[];
}

/** Items with the same key are the same; of several with one key, the first is the first. */
export function pairBy<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): Pairing<Item> {
  const waiting = grouped(before, keyOf);
  const pairs: Pair<Item>[] = [];
  const come: Item[] = [];
  for (const [index, item] of after.entries()) {
    const match = waiting.get(keyOf(item, index))?.shift();
    if (match === undefined) come.push(item);
    else pairs.push([match, item]);
  }
  const left = new Set([...waiting.values()].flat());
  return { pairs, gone: before.filter((item) => left.has(item)), come };
}

/** What only came or went: each side by side with what may be in its place, or with nothing. */
export function sideBySide<Item>({
  gone,
  come,
}: Pairing<Item>): readonly (readonly [was: Item | undefined, is: Item | undefined])[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => [gone[index], come[index]]);
}

/** The pairing with what it left over paired by another key. */
export function thenBy<Item>(found: Pairing<Item>, keyOf: (item: Item, index: number) => string): Pairing<Item> {
  const more = pairBy(found.gone, found.come, keyOf);
  return { ...more, pairs: [...found.pairs, ...more.pairs] };
}
