/** Bytes to a described document: what kind of file it is, by what is in it, and by its name where that does not tell. */
import { decodeText } from '../sheets/decode-text.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { SheetFault } from '../sheets/sheet-fault.ts';
import type { Described } from './described.ts';
import { most } from './most.ts';

/** Why a file gives no document. */
export type SourceFault = SheetFault | OtherFile | { readonly fault: 'old-word' };

/** In bytes: pictures take most of a large Word file, and are not unpacked. */
const largestFile = 100_000_000;
/** Text has no pictures. */
const largestText = 20_000_000;

/** What the file holds, or why it cannot be read. `file` is its name as people see it. Never throws for what is in it. */
export async function readSource(bytes: Uint8Array, file: string): Promise<Described | SourceFault> {
  if (bytes.length > largestFile) return { fault: 'too-large', limit: largestFile };
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, 'PK')) return readPacked(bytes, file);
  if (startsWith(bytes, '{\\rtf')) return { fault: 'old-word' };
  const other = otherFile(bytes);
  if (other !== null) return other;
  const text = decodeText(bytes);
  const isText = text !== null && !startsWith(bytes, '%PDF');
  if (!isText || ending === 'csv') return readTable(bytes, file, ending);
  if (bytes.length > largestText) return { fault: 'too-large', limit: largestText };
  if (text.trim() === '') return { fault: 'empty' };
  if (/^\s*<(?:!doctype|html|\?xml|table|meta|head|body|p|div)\b/i.test(text) || /^html?$/.test(ending))
    return (await import('./text/html-blocks.ts')).htmlBlocks(text, file);
  const { textBlocks } = await import('./text/text-blocks.ts');
  return textBlocks(text.normalize('NFC'), file, ending !== 'txt');
}

async function readPacked(bytes: Uint8Array, file: string): Promise<Described | SourceFault> {
  const { sheetsOfWorkbook } = await import('../sheets/workbook.ts');
  const sheets = sheetsOfWorkbook(bytes);
  if (!('fault' in sheets)) return (await import('./sheet-blocks.ts')).sheetBlocks(sheets, file);
  return sheets.fault === 'word' ? (await import('./docx/read-docx.ts')).readDocx(bytes, file) : sheets;
}

/** CSV; and what is no text at all, which is told by its kind. */
async function readTable(bytes: Uint8Array, file: string, ending: string): Promise<Described | SourceFault> {
  const { sheetsIn } = await import('../sheets/sheets-in.ts');
  const { sheetBlocks } = await import('./sheet-blocks.ts');
  const sheets = await sheetsIn(bytes, mostCells);
  if (!('fault' in sheets)) return sheetBlocks(sheets, file);
  // By its name no text, and not what it is called either.
  if (sheets.fault === 'not-utf8' && /^(?:docx|docm|xlsx|xlsm|doc|xls)$/.test(ending)) return { fault: 'damaged' };
  return sheets.fault === 'word' ? { fault: 'old-word' } : sheets;
}

/** The more cells of a row are filled in, the better it has been cut. */
function mostCells(rows: readonly SheetRow[]): number {
  return most(rows.map(({ cells }) => cells.size));
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

/** Files that hold a document, or might, in a form that is not read here. */
interface OtherFile {
  /**
   * `archive`: several files packed into one, but not as zip does. `web-archive`: a page with its pictures (`.mht`).
   * `office-xml`: Word or Excel of 2003, as one XML file.
   */
  readonly fault: 'archive' | 'web-archive' | 'office-xml';
}

const archives: readonly string[] = ['Rar!', '7z\xbc\xaf\x27\x1c', '\x1f\x8b', 'BZh', '\xfd7zXZ'];

/** What a file is that is no document of ours, by its first bytes; null where they tell nothing. */
function otherFile(bytes: Uint8Array): OtherFile | null {
  const start = String.fromCharCode(...bytes.subarray(0, 400));
  if (archives.some((mark) => start.startsWith(mark))) return { fault: 'archive' };
  if (/^\s*(?:MIME-Version:|From: <Saved by|Content-Type: multipart)/i.test(start)) return { fault: 'web-archive' };
  return /^(?:ï»¿)?\s*<\?xml/i.test(start) && /progid="(?:Word|Excel)\.|office:spreadsheet|word\/2003/i.test(start)
    ? { fault: 'office-xml' }
    : null;
}
