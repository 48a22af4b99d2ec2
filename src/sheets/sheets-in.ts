/** Bytes to tables: what kind of file it is, by what is in it and not by its name. */
import { csvSheet, type HeaderScore } from './csv-sheet.ts';
import { decodeText } from './decode-text.ts';
import type { Sheet } from './sheet.ts';
import type { SheetFault } from './sheet-fault.ts';

/** In bytes. A return of five thousand rows takes half a megabyte. */
const largestFile = 10_000_000;

const signatures: readonly (readonly [readonly number[], SheetFault['fault'] & ('pdf' | 'picture' | 'word')])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'word'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
];

/** The tables in the file, or why it has none. `score` says how well a row would do as the row of headers. */
export async function sheetsIn(bytes: Uint8Array, score: HeaderScore): Promise<readonly Sheet[] | SheetFault> {
  if (bytes.length > largestFile) return { fault: 'too-large', limit: largestFile };
  if (startsWith(bytes, [0x50, 0x4b])) return (await import('./workbook.ts')).sheetsOfWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundFile(bytes);
  const known = signatures.find(([signature]) => startsWith(bytes, signature));
  if (known !== undefined) return { fault: known[1] };
  const text = decodeText(bytes);
  if (text === null) return { fault: 'not-utf8' };
  if (text.trim() === '') return { fault: 'empty' };
  if (/^\s*<(?:!doctype|html|\?xml|table|meta|head)\b/i.test(text)) return { fault: 'markup' };
  const sheet = await csvSheet(text, score);
  return 'fault' in sheet ? sheet : [sheet];
}

/** Old Excel, old Word and encrypted Excel share a container, which names its content. */
function compoundFile(bytes: Uint8Array): SheetFault {
  if (includes(bytes, wide('EncryptedPackage'))) return { fault: 'encrypted' };
  return { fault: includes(bytes, wide('WordDocument')) ? 'word' : 'old-excel' };
}

function wide(name: string): readonly number[] {
  return [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function includes(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0] as number); at >= 0; at = bytes.indexOf(part[0] as number, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
