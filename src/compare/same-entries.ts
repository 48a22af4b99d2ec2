/** Lists whose order says nothing. */

/** Whether both hold the same entries, in whatever order. */
export function sameEntries(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.toSorted().join('\n') === b.toSorted().join('\n');
}
