/** A sheet of the workbook, and what stands over the table of each: the plan, what the sheet holds, the day. */
import type { Row, Sheet } from 'write-excel-file/universal';
import type { StatusBook } from '../../report/book.ts';
import { lineRow } from '../excel/cells.ts';
import { rowHeight } from '../excel/row-height.ts';
import type { Language } from '../words/language.ts';
import { planName } from '../words/plan-name.ts';
import { asOfLine } from '../words/sentences.ts';

/** A sheet with how it is printed. */
export interface BookSheet {
  readonly data: Sheet<Blob>['data'];
  /** In characters. */
  readonly widths: readonly number[];
  /** The row of the head, from 1: it stays in sight and stands on every page. */
  readonly headRow: number;
  /** The cells that can be filtered: `A4:P56`; null for none. */
  readonly filter: string | null;
}

/** Three rows, as wide as the table. */
export function titleRows(book: StatusBook, title: string, widths: readonly number[], language: Language): Row[] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const name = planName(book);
  const line = (text: string, more: object) =>
    lineRow(text, widths.length, more, rowHeight([{ text, width, isBold: true }]) + 3);
  return [
    line(name, { fontWeight: 'bold' }),
    line(title, { fontWeight: 'bold', align: 'center', fontSize: 13 }),
    line(asOfLine(book, language), { fontStyle: 'italic', align: 'center' }),
  ];
}

/** The rows above the head of the table, and the head's own. */
export const headRow = 4;
