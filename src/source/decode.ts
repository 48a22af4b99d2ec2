/** A file's bytes as text. Plans are UTF-8; whatever a reader could not see or a comparison would trip over is a fault. */
import { controlCharactersIn } from './control-characters.ts';
import type { SourceFault } from './fault.ts';
import { notNfcIn } from './unicode-form.ts';
import { isUtf16, prefixLength } from './wrong-encoding.ts';

/** A file as text. */
export interface DecodedSource {
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
