/** A workbook of texts and tables: sheets with lines over and under the cells, set up for paper. */
import type { CellObject, Row } from 'write-excel-file/universal';
import { columnLetters } from '../../sheets/place.ts';
import { headCell, lineRow, rowOf } from './cells.ts';
import { type PrintedSheet, pageSetup } from './page-setup.ts';
import { rowHeight } from './row-height.ts';

/** Cells side by side, or a line over all columns. */
export type SheetRow = readonly CellObject[] | { readonly line: string; readonly isBold: boolean };

/** A sheet. Its name has 31 characters at most, none of `[]/\\:*?`. */
export interface PlainSheet {
  readonly name: string;
  /** Above the table; the first is bold. */
  readonly titles: readonly string[];
  /** Empty for a sheet of text, which has none and no filter. */
  readonly head: readonly string[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Whether the rows can be filtered: not where lines or a total stand among them. */
  readonly isFiltered: boolean;
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
  const { name, orientation, head, rows, isFiltered } = sheet;
  const row = headRowOf(sheet);
  return {
    ...{ sheet: name, orientation, repeatedRow: head.length === 0 ? null : row },
    filter: isFiltered ? `A${row}:${columnLetters(head.length - 1)}${row + Math.max(1, rows.length)}` : null,
  };
}

function headRowOf({ titles }: PlainSheet): number {
  return titles.length + 1;
}

function dataOf({ titles, head, widths, rows, notes }: PlainSheet): Row[] {
  const line = (text: string, style: CellObject) => {
    const width = widths.reduce((sum, one) => sum + one, 0);
    return lineRow(text, widths.length, style, rowHeight([{ text, width, isBold: style.fontWeight === 'bold' }]));
  };
  return [
    ...titles.map((text, index) => line(text, index === 0 ? { fontWeight: 'bold' } : { fontStyle: 'italic' })),
    ...(head.length === 0 ? [] : [rowOf(head.map(headCell), widths)]),
    ...rows.map((row) =>
      'line' in row ? line(row.line, row.isBold ? { fontWeight: 'bold' } : {}) : rowOf(row, widths),
    ),
    ...notes.map((text) => line(text, { fontStyle: 'italic' })),
  ];
}
