/** Telling what a file is that is not UTF-8, and where it stops being so. */

/**
 * Whether the bytes are UTF-16: by their byte order mark, or because every other one of the first is zero, as in
 * the keys of any plan.
 */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, 512);
  for (let offset = 0; offset < sample; offset += 1) {
    const side = offset % 2;
    if (bytes[offset] === 0) zeros[side] = (zeros[side] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const [many, few] = [Math.max(even, odd), Math.min(even, odd)];
  return many >= 2 && many * 4 >= sample && few * 8 <= many;
}

/** How many bytes from the start are UTF-8: the offset of the first bad byte, which leads a sequence that is cut or wrong. */
export function prefixLength(bytes: Uint8Array): number {
  let good = 0;
  while (good < bytes.length) {
    const length = sequenceLength(bytes, good);
    if (length === 0) break;
    good += length;
  }
  return good;
}

/** The length of the UTF-8 sequence at the offset, 0 if there is none (Unicode standard, table 3-7). */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const [low, high] = secondByteRange(lead);
  const second = bytes[offset + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[offset + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function secondByteRange(lead: number): [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
