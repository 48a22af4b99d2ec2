/** The order of texts by their characters; for days, which are written year first, that is the order of time. */

/** What a sort asks of two texts: negative where the first stands before the other, 0 where both are the same. */
export function inOrder(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
