/** The tables of an Excel file. It is unpacked and looked over by us, and read by the library. */
import type { Cell, Sheet } from './cells.ts';
import type { FileFault } from './return-fault.ts';
import { type CheckedMarkup, checkedMarkup } from './sheet-markup.ts';
import { storedZip } from './stored-zip.ts';
import { unzip } from './zip-archive.ts';

/** In bytes, unpacked: five thousand rows take four megabytes. */
const largestContent = 64_000_000;
/** Rows and cells of all sheets together, blank ones between included. */
const mostCells = 4_000_000;
const workbook = 'xl/workbook.xml';

/** The sheets in their order, or why there are none. */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly Sheet[] | FileFault> {
  const files = await unzip(bytes, (name) => name.endsWith('.xml') || name.endsWith('.xml.rels'), largestContent);
  if (typeof files === 'string')
    return files === 'too-large' ? { fault: files, limit: largestContent } : { fault: files };
  if (!files.has(workbook)) return { fault: 'not-excel' };
  const checked = new Map<string, Uint8Array>();
  let cost = 0;
  for (const [name, content] of files) {
    const part = checkedPart(name, content);
    if (part === null) return { fault: 'damaged' };
    cost += part.cost;
    if (cost > mostCells) return { fault: 'too-wide', cell: part.corner };
    checked.set(name, part.content);
  }
  return await readSheets(storedZip(checked));
}

/** A file of the archive as the library may have it. */
interface Part extends Pick<CheckedMarkup, 'cost' | 'corner'> {
  readonly content: Uint8Array;
}

function checkedPart(name: string, content: Uint8Array): Part | null {
  const text = textOf(content);
  if (text === null) return null;
  // LibreOffice writes `true` where the library knows `1`.
  const mended = name === workbook ? text.replace(/(\bdate1904=)(["'])true\2/, '$1"1"') : text;
  if (!mended.includes('sheetData')) return { content: encoded(mended), cost: 0, corner: '' };
  const checked = checkedMarkup(mended);
  return checked === null ? null : { ...checked, content: encoded(checked.markup) };
}

function textOf(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return null;
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Whatever the library throws, the file is not as Excel writes it. */
async function readSheets(archive: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[] | FileFault> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  try {
    const sheets = await readWorkbook(new Blob([archive]));
    return sheets.flatMap(({ sheet, data }) => (data === undefined ? [] : [{ name: sheet, rows: data as Cell[][] }]));
  } catch {
    return { fault: 'damaged' };
  }
}
