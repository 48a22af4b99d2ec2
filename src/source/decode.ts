/** A file's bytes as text. Plans are UTF-8; whatever a reader could not see or a comparison would trip over is a fault. */
import { controlCharactersIn } from './control-characters.ts';
import type { SourceFault } from './fault.ts';
import { notNfcIn } from './unicode-form.ts';

/** A file as text. */
interface DecodedSource {
  /** Without the byte order mark. Where a file is not UTF-8: what can be shown of it, U+FFFD for each bad byte. */
  readonly text: string;
  /** Whether the file began with a byte order mark, which an edit keeps. */
  readonly bom: boolean;
  /** In the order of the text; of a file that is not UTF-8, that alone. */
  readonly faults: readonly SourceFault[];
}

/** Outside of nearly all plans, which are tabs, line feeds, ASCII, composed Latin with Vietnamese, dashes and quotes: all of it NFC, and none of it invisible. */
const unusual = /[^\t\n -~\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/;

/** Decodes the bytes of a file. Nothing in them makes it throw. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = bom ? bytes.subarray(3) : bytes;
  if (isUtf16(bytes)) return notUtf8(content, bom, 'utf-16', 0);
  const text = strictText(content);
  if (text === null) return notUtf8(content, bom, 'windows', prefixLength(content));
  return { text, bom, faults: unusual.test(text) ? faultsIn(text) : [] };
}

function strictText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(bytes: Uint8Array, bom: boolean, looksLike: 'utf-16' | 'windows', badByte: number): DecodedSource {
  const loose = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = loose.decode(bytes);
  const start = loose.decode(bytes.subarray(0, badByte)).length;
  const byte = `0x${(bytes[badByte] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return { text, bom, faults: [{ rule: 'not-utf8', span: { start, end: start + 1 }, facts: { byte, looksLike } }] };
}

function faultsIn(text: string): SourceFault[] {
  return [...controlCharactersIn(text), ...notNfcIn(text)].sort((one, other) => one.span.start - other.span.start);
}

/**
 * Whether the bytes are UTF-16: by their byte order mark, or because every other one of the first is zero, as in
 * the keys of any plan.
 */
function isUtf16(bytes: Uint8Array): boolean {
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
function prefixLength(bytes: Uint8Array): number {
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
