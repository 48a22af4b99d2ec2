/** Text back to a file's bytes. Decoding is strict, so that this gives back exactly the bytes that were decoded. */

/** The text in UTF-8, after a byte order mark where the file has one. */
export function encodeSource(text: string, bom: boolean): Uint8Array {
  return new TextEncoder().encode(bom ? `\uFEFF${text}` : text);
}

/** Whether these are the bytes that such a text was decoded from. */
export function isEncoded(bytes: Uint8Array, { text, bom }: { readonly text: string; readonly bom: boolean }): boolean {
  const encoded = encodeSource(text, bom);
  if (encoded.length !== bytes.length) return false;
  for (let at = 0; at < bytes.length; at += 1) if (encoded[at] !== bytes[at]) return false;
  return true;
}
