/** Bytes to text, for the encodings that Excel saves and that cannot be mistaken for one another. */

/**
 * The text of UTF-8, or of UTF-16 with its mark (Excel's "Unicode Text"), without the mark. Null for anything else:
 * the encodings of one byte a letter (Windows-1258, TCVN3) cannot be told apart.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
