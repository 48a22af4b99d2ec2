/** Text back to a file's bytes. Decoding is strict, so that this gives back exactly the bytes that were decoded. */

/** The text in UTF-8, after a byte order mark where the file has one. */
export function encodeSource(text: string, bom: boolean): Uint8Array {
  return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);
}
