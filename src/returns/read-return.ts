/** Reads a return that came back: CSV or Excel, by whatever hand and program. Everything wrong is found at once; nothing is guessed. */
import { lineOf } from '../sheets/cell.ts';
import { placeName, placeNamed } from '../sheets/place.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { sheetsIn } from '../sheets/sheets-in.ts';
import { filledColumns, informationColumns, necessaryColumns, type ReturnColumn, type ReturnWords } from './columns.ts';
import { type HeaderRow, headerRowIn, type PlacedColumn } from './header-row.ts';
import { readSheet, type SheetRead } from './read-sheet.ts';
import type { FileFault } from './return-fault.ts';
import type { ReadReturn, UnreadParts } from './return-row.ts';

/** A sheet with the headers of a return. */
interface FoundSheet {
  readonly sheet: Sheet;
  readonly header: HeaderRow;
}

/**
 * The reports in the file. `fileName` is only passed on; `words` are the headers and states to be understood. Of several
 * sheets the first with the necessary headers is read. Never throws for what is in the file.
 */
export async function readReturn(bytes: Uint8Array, fileName: string, words: ReturnWords): Promise<ReadReturn> {
  const sheets = await sheetsIn(bytes, (rows) => headerRowIn(rows, words)?.columns.size ?? 0);
  if ('fault' in sheets) return unread(fileName, sheets);
  const found = sheets.flatMap((sheet): readonly FoundSheet[] => {
    const header = headerRowIn(sheet.rows, words);
    return header === null ? [] : [{ sheet, header }];
  });
  const whole = found.filter(({ header }) => necessaryColumns.every((column) => header.columns.has(column)));
  const isSeen = ({ sheet }: FoundSheet) => !sheet.isHidden;
  const chosen = whole.find(isSeen) ?? (whole.length === 0 ? found.find(isSeen) : undefined);
  if (chosen === undefined) return unread(fileName, whole.length > 0 ? hiddenSheets(whole) : noHeader(sheets));
  const others = whole.filter((one) => one !== chosen);
  return readChosen(fileName, chosen, sheets, others, words);
}

function readChosen(
  file: string,
  { sheet, header }: FoundSheet,
  sheets: readonly Sheet[],
  others: readonly FoundSheet[],
  words: ReturnWords,
): ReadReturn {
  const name = sheet === sheets.find(({ isHidden }) => !isHidden) ? null : sheet.name;
  const read = readSheet(name, sheet, header, words);
  return {
    file,
    sheet: name,
    sheetName: sheet.name,
    columns: header.columns,
    ...unreadParts(sheet, header),
    ignoredSheets: others.map((other) => other.sheet.name ?? ''),
    ...read,
    faults: [...furtherSheets(sheet, others, words), ...read.faults],
  };
}

/** What an agency filled in on another sheet must not be lost in silence. */
function furtherSheets(read: Sheet, others: readonly FoundSheet[], words: ReturnWords): readonly FileFault[] {
  const filled = others.filter(({ sheet, header }) => isFilled(readSheet(sheet.name, sheet, header, words)));
  const hidden = filled.filter(({ sheet }) => sheet.isHidden);
  const seen = filled.flatMap(({ sheet }) => (sheet.isHidden ? [] : (sheet.name ?? '')));
  return [
    ...(seen.length === 0 ? [] : [{ fault: 'further-sheets', sheets: seen, read: read.name ?? '' } as const]),
    ...(hidden.length === 0 ? [] : [hiddenSheets(hidden)]),
  ];
}

function isFilled({ rows, faults }: SheetRead): boolean {
  return rows.length > 0 || faults.some(({ fault }) => fault !== 'repeated-column');
}

function hiddenSheets(found: readonly FoundSheet[]): FileFault {
  return { fault: 'hidden-sheets', sheets: found.map(({ sheet }) => sheet.name ?? '') };
}

function noHeader(sheets: readonly Sheet[]): FileFault {
  const rows = sheets.flatMap(({ rows: all }) =>
    all
      .filter(({ index }) => index < 100)
      .map(({ cells }) => [...cells.values()].flatMap((cell) => lineOf(cell) ?? [])),
  );
  const widest = rows.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), []);
  return widest.length === 0 ? { fault: 'empty' } : { fault: 'no-header', found: widest.slice(0, 20) };
}

function unread(file: string, fault: FileFault): ReadReturn {
  const nothing = { rows: [], columns: new Map(), blankRows: 0 };
  const unseen = { ignoredColumns: [], ignoredSheets: [], hiddenColumns: [], hasDrawings: false };
  const parts = { ...unseen, outside: [], changing: [], remarks: [] };
  return { file, sheet: null, sheetName: null, ...nothing, ...parts, faults: [fault] };
}

const filled: ReadonlySet<ReturnColumn> = new Set(filledColumns);

/** What of the sheet is not read, or not seen, for a person to look at before the rest is recorded: all but the further sheets. */
function unreadParts(sheet: Sheet, header: HeaderRow): Omit<UnreadParts, 'ignoredSheets'> {
  const given = [...header.columns].filter(([column]) => !filled.has(column) && !informationColumns.has(column));
  const isHidden = ({ index }: PlacedColumn) => sheet.hiddenColumns.at(0, index) !== null;
  return {
    ignoredColumns: header.ignored.map(plain),
    outside: outsideOf(sheet, header),
    changing: sheet.changing.filter((name) => (placeNamed(name)?.row ?? 0) > header.index),
    remarks: sheet.remarks,
    hasDrawings: sheet.hasDrawings,
    hiddenColumns: given.flatMap(([, column]) => (isHidden(column) ? [plain(column)] : [])),
  };
}

function plain({ letters, header }: PlacedColumn): { readonly letters: string; readonly header: string } {
  return { letters, header };
}

/** In text, what stands beyond the headers is a fault. */
function outsideOf(sheet: Sheet, { index: at, columns, repeated, ignored, width }: HeaderRow): readonly string[] {
  const headed = new Set([...columns.values(), ...repeated, ...ignored].map(({ index }) => index));
  const task = columns.get('task')?.index ?? -1;
  const isOutside = (column: number) => !headed.has(column) && (sheet.name !== null || column < width);
  return sheet.rows
    .filter(({ index, cells }) => index > at && cells.has(task))
    .flatMap(({ index, cells }) => [...cells.keys()].filter(isOutside).map((column) => placeName(index, column)));
}
