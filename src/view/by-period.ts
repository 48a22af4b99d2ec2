/** What is about each occurrence of a recurring duty. */

/** The items by the period that each is about, in their order; null for those that name none. */
export function byPeriod<Item>(
  items: readonly Item[],
  periodOf: (item: Item) => string | null,
): ReadonlyMap<string | null, readonly Item[]> {
  const grouped = new Map<string | null, Item[]>();
  for (const item of items) {
    const period = periodOf(item);
    const known = grouped.get(period);
    if (known === undefined) grouped.set(period, [item]);
    else known.push(item);
  }
  return grouped;
}
