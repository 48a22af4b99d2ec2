/** The rows of one sheet below its headers: reports and faults. */
import { lineOf } from '../sheets/cell.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';
import { filledColumns, informationColumns, necessaryColumns, type ReturnWords } from './columns.ts';
import { comparable } from './comparable.ts';
import { type HeaderRow, knownHeaders } from './header-row.ts';
import type { RowReading } from './open-row.ts';
import { readRow } from './read-row.ts';
import type { CellFault, FileFault, ReturnFault } from './return-fault.ts';
import type { ReadReturn, ReturnRow } from './return-row.ts';

export type SheetRead = Pick<ReadReturn, 'rows' | 'faults' | 'blankRows'>;

/**
 * Rows are read even where headers are wrong in part, so that everything is told; but not without the necessary ones.
 * `name` is the sheet's where a place must say it.
 */
export function readSheet(name: string | null, sheet: Sheet, header: HeaderRow, words: ReturnWords): SheetRead {
  const ofHeader = [...missingColumns(name, header), ...repeatedColumns(name, header)];
  if (ofHeader.some(({ fault }) => fault === 'missing-column')) return { rows: [], faults: ofHeader, blankRows: 0 };
  const faults: ReturnFault[] = [...ofHeader, ...hiddenColumns(name, sheet, header)];
  const reading: RowReading = {
    sheet,
    sheetName: name,
    header,
    rows: new Map(sheet.rows.map((row) => [row.index, row])),
    states: knownStates(words),
  };
  const rows: ReturnRow[] = [];
  const hidden: number[] = [];
  let blankRows = 0;
  for (const row of rowsBelow(sheet, header, words)) {
    const read = readRow(row, reading);
    if (read === null) continue;
    if (read === 'blank') blankRows += 1;
    else if ('report' in read) rows.push(read.report);
    else for (const fault of read.faults) faults.push(fault);
    if (read !== 'blank' && row.isHidden) hidden.push(row.index + 1);
  }
  if (hidden.length > 0) faults.push({ fault: 'hidden-rows', sheet: name, rows: hidden });
  return { rows, faults, blankRows };
}

/** Without further rows of headers: several returns may be pasted one under the other. */
function rowsBelow({ rows }: Sheet, header: HeaderRow, words: ReturnWords): readonly SheetRow[] {
  const known = knownHeaders(words);
  const repeatsHeader = ({ cells }: SheetRow) =>
    necessaryColumns.every((column) => {
      const cell = lineOf(cells.get(header.columns.get(column)?.index ?? -1) ?? null);
      return cell !== null && known.get(comparable(cell))?.column === column;
    });
  return rows.filter((row) => row.index > header.index && !repeatsHeader(row));
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

/** Columns for the agency's words that nobody sees, and that have some. */
function hiddenColumns(name: string | null, sheet: Sheet, { index: at, columns }: HeaderRow): readonly FileFault[] {
  const hidden = filledColumns.flatMap((column) => {
    const found = columns.get(column);
    if (found === undefined || sheet.hiddenColumns.at(0, found.index) === null) return [];
    const isFilled = sheet.rows.some(({ index, cells }) => index > at && cells.has(found.index));
    return isFilled ? [{ letters: found.letters, header: found.header }] : [];
  });
  return hidden.length === 0 ? [] : [{ fault: 'hidden-columns', sheet: name, columns: hidden }];
}

function knownStates({ states }: ReturnWords): RowReading['states'] {
  const names = Object.entries(states) as [keyof typeof states, readonly string[]][];
  return new Map(names.flatMap(([state, spellings]) => spellings.map((name) => [comparable(name), state])));
}
