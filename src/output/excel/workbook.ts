/** A workbook of texts and tables: sheets with lines over and under the cells, set up for paper. */
import type { CellObject, Row } from 'write-excel-file/universal';
import { columnLetters } from '../../sheets/place.ts';
import { headCell, lineRow, rowOf } from './cells.ts';
import { type PrintedSheet, pageSetup } from './page-setup.ts';
import { rowHeight } from './row-height.ts';

/** A text over all columns. */
export interface SheetLine {
  readonly line: string;
  readonly style: CellObject;
}

/** Cells side by side, or a line over all columns. */
export type SheetRow = readonly CellObject[] | SheetLine;

/** A sheet. Its name has 31 characters at most, none of `[]/\\:*?`. */
export interface PlainSheet {
  readonly name: string;
  /** Above the table, each over all columns. */
  readonly titles: readonly SheetLine[];
  /** Empty for a sheet of text, which has none and no filter. */
  readonly head: readonly string[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** How many rows from the first can be filtered: a total stays below them, however they are. None where lines stand among them. */
  readonly filtered: number | null;
  readonly orientation: PrintedSheet['orientation'];
  /** Below the table. */
  readonly notes: readonly string[];
}

/** The workbook's bytes. */
export async function workbook(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const made = writeWorkbook(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: dataOf(sheet),
      columns: sheet.widths.map((width) => ({ width })),
      ...(sheet.head.length === 0 ? {} : { stickyRowsCount: headRowOf(sheet) }),
    })),
    { fontFamily: 'Times New Roman', fontSize: 11, features: [pageSetup(sheets.map(printed))] },
  );
  return new Uint8Array(await (await made.toBlob()).arrayBuffer());
}

function printed(sheet: PlainSheet): PrintedSheet {
  const { name, orientation, head, filtered } = sheet;
  const row = headRowOf(sheet);
  return {
    ...{ sheet: name, orientation, repeatedRow: head.length === 0 ? null : row },
    filter: filtered === null ? null : `A${row}:${columnLetters(head.length - 1)}${row + Math.max(1, filtered)}`,
  };
}

function headRowOf({ titles }: PlainSheet): number {
  return titles.length + 1;
}

function dataOf({ titles, head, widths, rows, notes }: PlainSheet): Row[] {
  const line = ({ line: text, style }: SheetLine) => {
    const width = widths.reduce((sum, one) => sum + one, 0);
    return lineRow(text, widths.length, style, rowHeight([{ text, width, isBold: style.fontWeight === 'bold' }]) + 3);
  };
  return [
    ...titles.map(line),
    ...(head.length === 0 ? [] : [rowOf(head.map(headCell), widths)]),
    ...rows.map((row) => ('line' in row ? line(row) : rowOf(row, widths))),
    ...notes.map((text) => line({ line: text, style: { fontStyle: 'italic' } })),
  ];
}
