/** The sheets of a workbook or CSV file as tables: what is hidden or cannot be said for certain is told of. */

import { type Cell, textOf } from '../sheets/cell.ts';
import { placeName } from '../sheets/place.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';
import { type Described, placeIn, type ReaderRemark, type Table, type TableCell, type TableRow } from './described.ts';
import { most } from './most.ts';

/** The sheets, a table each; those without anything in them are none. */
export function sheetBlocks(sheets: readonly Sheet[], file: string): Described {
  const remarks: ReaderRemark[] = [];
  const blocks = sheets.flatMap((sheet) => (sheet.rows.length === 0 ? [] : [tableOf(sheet, file, remarks)]));
  return { file, blocks, remarks };
}

function tableOf(sheet: Sheet, file: string, remarks: ReaderRemark[]): Table {
  const { name, rows } = sheet;
  const hidden = sheet.isHidden ? (name ?? '') : hiddenParts(sheet);
  if (hidden !== '') remarks.push({ why: 'hidden-cells', text: hidden, place: placeIn(file, { sheet: name }) });
  for (const cell of sheet.remarks)
    remarks.push({ why: 'comment', text: cell, place: placeIn(file, { sheet: name, cell }) });
  const width = most(rows.map((row) => widthOf(row, sheet)));
  const read = rows.map((row) => tableRow(row, sheet, width, file, remarks));
  return { kind: 'table', rows: read, width, place: placeIn(file, { sheet: name }) };
}

function hiddenParts({ rows, hiddenColumns }: Sheet): string {
  const names = rows.flatMap(({ index, cells, isHidden }) => {
    const [first] = cells.keys();
    if (isHidden && first !== undefined) return [placeName(index, first)];
    const column = [...cells.keys()].find((one) => hiddenColumns.at(index, one) !== null);
    return column === undefined ? [] : [placeName(index, column)];
  });
  return names.slice(0, 10).join(', ') + (names.length > 10 ? ', …' : '');
}

function widthOf({ index, cells }: SheetRow, { merged }: Sheet): number {
  const last = most(cells.keys());
  return Math.min(merged.at(index, last)?.lastColumn ?? last, last + 100) + 1;
}

function tableRow(row: SheetRow, sheet: Sheet, width: number, file: string, remarks: ReaderRemark[]): TableRow {
  const { name: sheetName, merged } = sheet;
  const cells: TableCell[] = [];
  for (let column = 0; column < width; column += 1) {
    const range = merged.at(row.index, column);
    const span = range === null ? 1 : Math.min(range.lastColumn, width - 1) - column + 1;
    const cell = row.cells.get(column) ?? null;
    const place = placeIn(file, { sheet: sheetName, row: row.index + 1, cell: placeName(row.index, column) });
    if (cell?.is === 'unread') remarks.push({ why: 'unread-cell', text: cell.text, place });
    cells.push({
      column,
      span,
      isContinued: range !== null && range.row < row.index,
      lines: linesOf(cell),
      isBold: false,
      place,
    });
    column += span - 1;
  }
  return { cells, place: placeIn(file, { sheet: sheetName, row: row.index + 1 }) };
}

function linesOf(cell: Cell | null): readonly string[] {
  return (
    textOf(cell)
      ?.split('\n')
      .filter((line) => line !== '') ?? []
  );
}
