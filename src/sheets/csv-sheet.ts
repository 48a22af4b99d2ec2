/** CSV as people save it: commas, semicolons or tabs, quotes where they were needed, lines that end in any way. */
import type * as Csv from 'csv-parse/sync';
import { type Cell, textCell } from './cell.ts';
import { Ranges } from './ranges.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { SheetFault } from './sheet-fault.ts';

/** How well one of the rows would do as the row of headers: the more of them are known, the better. */
export type HeaderScore = (rows: readonly SheetRow[]) => number;

const delimiters = [',', ';', '\t'] as const;
/** How many rows are looked at to find out what separates the cells. */
const sample = 120;
/** A number of more digits than Excel shows, saved as it was shown. */
const shortened = /^-?\d(?:[.,]\d+)?E[+-]\d{2,3}$/i;
const nothing = new Ranges([]);

/** The table, or why it is none. The cells are separated by whatever gives the best header. */
export async function csvSheet(text: string, score: HeaderScore): Promise<Sheet | SheetFault> {
  const csv = await import('csv-parse/sync');
  const [, told] = /^sep=([,;\t])\r?\n/i.exec(text) ?? [];
  const content = told === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const rows = parsed(csv, content, told ?? bestDelimiter(csv, content, score));
  if ('fault' in rows) return rows;
  const shown = { isHidden: false, hiddenColumns: nothing, merged: nothing, uncomputed: nothing };
  return { name: null, rows: rows.flatMap(rowOf), changing: [], remarks: [], hasDrawings: false, ...shown };
}

function bestDelimiter(csv: typeof Csv, text: string, score: HeaderScore): string {
  const scores = delimiters.map((delimiter) => {
    const rows = parsed(csv, text, delimiter, { to: sample });
    if ('fault' in rows) return -1;
    const width = Math.max(0, ...rows.map((row) => row.length));
    return score(rows.flatMap(rowOf)) * 1000 + Math.min(width, 999);
  });
  return delimiters[scores.indexOf(Math.max(...scores))] as string;
}

/**
 * Line breaks are told, since the parser would take the first it meets for all. A quotation mark out of place is refused:
 * read loosely, a cell that lost its end swallows the rows below it.
 */
function parsed(
  csv: typeof Csv,
  text: string,
  delimiter: string,
  more: Csv.Options = {},
): readonly (readonly string[])[] | SheetFault {
  const options: Csv.Options = { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, ...more };
  try {
    return csv.parse(text, options);
  } catch (error) {
    if (!(error instanceof csv.CsvError)) throw error;
    const { records } = error as { readonly records?: unknown };
    return { fault: 'bad-quote', row: typeof records === 'number' ? records + 1 : null };
  }
}

function rowOf(texts: readonly string[], index: number): readonly SheetRow[] {
  const cells = new Map<number, Cell>();
  for (const [column, text] of texts.entries()) {
    const cell = textCell(text);
    if (cell === null) continue;
    const isShortened = cell.is === 'text' && shortened.test(text.trim());
    cells.set(column, isShortened ? { is: 'unread', why: 'shortened-number', text: text.trim() } : cell);
  }
  return cells.size === 0 ? [] : [{ index, cells, isHidden: false }];
}
