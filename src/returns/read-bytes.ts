/** Bytes to tables: what kind of file it is, by what is in it and not by its name. */

import type { Sheet } from './cells.ts';
import type { ReturnWords } from './columns.ts';
import { csvSheet } from './csv-sheet.ts';
import { decodeText } from './decode-text.ts';
import type { FileFault } from './return-fault.ts';

/** In bytes. A return of five thousand rows takes half a megabyte. */
export const largestFile = 10_000_000;

/** The tables in the file, or why it has none. */
export async function sheetsIn(bytes: Uint8Array, words: ReturnWords): Promise<readonly Sheet[] | FileFault> {
  if (bytes.length > largestFile) return { fault: 'too-large', limit: largestFile };
  if (startsWith(bytes, [0x50, 0x4b])) return await (await import('./xlsx-sheets.ts')).xlsxSheets(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundFile(bytes);
  const text = decodeText(bytes);
  if (text === null) return { fault: 'not-utf8' };
  if (text.trim() === '') return { fault: 'empty' };
  if (/^\s*<(?:!doctype|html|\?xml|table|meta|head)\b/i.test(text)) return { fault: 'markup' };
  const sheet = await csvSheet(text, words);
  return 'fault' in sheet ? sheet : [sheet];
}

/** Old Excel and encrypted Excel share a container; the encrypted one names its content. */
function compoundFile(bytes: Uint8Array): FileFault {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return { fault: includes(bytes, name) ? 'encrypted' : 'old-excel' };
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
