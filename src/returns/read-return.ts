/** Reads a return that came back: CSV or Excel, by whatever hand and program. Everything wrong is found at once; nothing is guessed. */
import type { Cell, Sheet } from './cells.ts';
import { lineOf } from './cells.ts';
import { informationColumns, necessaryColumns, type ReturnWords } from './columns.ts';
import { comparable } from './comparable.ts';
import { type HeaderRow, headerRowIn, knownHeaders } from './header-row.ts';
import { sheetsIn } from './read-bytes.ts';
import { type RowReading, readRow } from './read-row.ts';
import type { CellFault, FileFault, ReturnFault } from './return-fault.ts';
import type { ReadReturn, ReturnRow } from './return-row.ts';

/**
 * The reports in the file. `fileName` is only passed on; `words` are the headers and states to be understood. Of several
 * sheets the first with the necessary headers is read. Never throws for what is in the file.
 */
export async function readReturn(bytes: Uint8Array, fileName: string, words: ReturnWords): Promise<ReadReturn> {
  const sheets = await sheetsIn(bytes, words);
  if ('fault' in sheets) return unread(fileName, sheets);
  const found = sheets.flatMap((sheet) => {
    const header = headerRowIn(sheet.rows, words);
    return header === null ? [] : [{ sheet, header }];
  });
  const whole = found.filter(({ header }) => necessaryColumns.every((column) => header.columns.has(column)));
  const chosen = whole[0] ?? found[0];
  if (chosen === undefined) return unread(fileName, noHeader(sheets));
  const { header, sheet } = chosen;
  const name = sheet === sheets[0] ? null : sheet.name;
  const others = whole.slice(1);
  const read = readSheet(name, sheet, header, words);
  return {
    file: fileName,
    sheet: name,
    sheetName: sheet.name,
    columns: header.columns,
    ignoredColumns: header.ignored,
    ignoredSheets: others.map((other) => other.sheet.name ?? ''),
    ...read,
    faults: [...furtherSheets(sheet, others, words), ...read.faults],
  };
}

interface FoundSheet {
  readonly sheet: Sheet;
  readonly header: HeaderRow;
}

/** What an agency filled in on another sheet must not be lost in silence. */
function furtherSheets(read: Sheet, others: readonly FoundSheet[], words: ReturnWords): readonly FileFault[] {
  const filled = others.filter(({ sheet, header }) => {
    const { rows, faults } = readSheet(sheet.name, sheet, header, words);
    return rows.length > 0 || faults.some(({ fault }) => fault !== 'repeated-column');
  });
  const sheets = filled.map(({ sheet }) => sheet.name ?? '');
  return sheets.length === 0 ? [] : [{ fault: 'further-sheets', sheets, read: read.name ?? '' }];
}

type SheetRead = Pick<ReadReturn, 'rows' | 'faults' | 'blankRows'>;

/** Rows are read even where headers are wrong in part, so that everything is told; but not without the necessary ones. */
function readSheet(name: string | null, sheet: Sheet, header: HeaderRow, words: ReturnWords): SheetRead {
  const faults: ReturnFault[] = [...missingColumns(name, header), ...repeatedColumns(name, header)];
  if (faults.some(({ fault }) => fault === 'missing-column')) return { rows: [], faults, blankRows: 0 };
  const reading: RowReading = { sheet: name, isText: sheet.name === null, header, states: knownStates(words) };
  const headers = knownHeaders(words);
  const rows: ReturnRow[] = [];
  let blankRows = 0;
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= header.index || repeatsHeader(cells, header, headers)) continue;
    const read = readRow(cells, index, reading);
    if (read === 'blank') blankRows += 1;
    else if (read !== null && 'report' in read) rows.push(read.report);
    else if (read !== null) faults.push(...read.faults);
  }
  return { rows, faults, blankRows };
}

function missingColumns(sheet: string | null, { index, columns, ignored }: HeaderRow): readonly FileFault[] {
  const found = [...columns.values(), ...ignored].map(({ header }) => header);
  return necessaryColumns
    .filter((column) => !columns.has(column))
    .map((column) => ({ fault: 'missing-column', column, sheet, row: index + 1, found }));
}

/** Of two columns with one header nobody can say which is meant. */
function repeatedColumns(sheet: string | null, { index, columns, repeated }: HeaderRow): readonly CellFault[] {
  return repeated
    .filter(({ column }) => !informationColumns.has(column))
    .map(({ column, letters, header }) => ({
      fault: 'repeated-column',
      place: { sheet, row: index + 1, column: letters, header },
      first: columns.get(column)?.letters ?? '',
    }));
}

function knownStates({ states }: ReturnWords): RowReading['states'] {
  const names = Object.entries(states) as [keyof typeof states, readonly string[]][];
  return new Map(names.flatMap(([state, spellings]) => spellings.map((name) => [comparable(name), state])));
}

/** Several returns pasted one under the other. */
function repeatsHeader(
  cells: readonly Cell[],
  { columns }: HeaderRow,
  known: ReturnType<typeof knownHeaders>,
): boolean {
  return necessaryColumns.every((column) => {
    const cell = lineOf(cells[columns.get(column)?.index ?? -1] ?? null);
    return cell !== null && known.get(comparable(cell)) === column;
  });
}

function noHeader(sheets: readonly Sheet[]): FileFault {
  const rows = sheets.flatMap(({ rows: all }) =>
    all.slice(0, 100).map((row) => row.flatMap((cell) => lineOf(cell) ?? [])),
  );
  const widest = rows.reduce<readonly string[]>((best, row) => (row.length > best.length ? row : best), []);
  return widest.length === 0 ? { fault: 'empty' } : { fault: 'no-header', found: widest.slice(0, 20) };
}

function unread(file: string, fault: FileFault): ReadReturn {
  const nothing = { rows: [], columns: new Map(), ignoredColumns: [], ignoredSheets: [], blankRows: 0 };
  return { file, sheet: null, sheetName: null, ...nothing, faults: [fault] };
}
