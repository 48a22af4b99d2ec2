/** What one list has that another lacks, entry by entry: of two that say the same, each counts. */

/** The items of the later list, in its order, without as many as the earlier one has of the same key. */
export function remainder<Item>(
  later: readonly Item[],
  earlier: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const left = new Map<string, number>();
  for (const item of earlier) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  return later.filter((item) => {
    const known = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), known - 1);
    return known <= 0;
  });
}
