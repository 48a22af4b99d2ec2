/** The largest of many counts: as the arguments of one call, a hundred thousand rows would be too many. */
export function most(counts: Iterable<number>): number {
  let largest = 0;
  for (const count of counts) if (count > largest) largest = count;
  return largest;
}
