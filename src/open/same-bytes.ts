/** Contents of files compared. */

/** Whether the two are byte for byte the same; null is a file that is not there. */
export function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
