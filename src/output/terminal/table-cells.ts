/** What stands in the cells of a table, laid out for a width: every cell as its lines, wrapped first and painted last. */
import { visibleLines } from '../text/visible.ts';
import type { InBoth, Language } from '../words/language.ts';
import { displayWidth } from './display-width.ts';
import type { Style } from './paint.ts';
import { type Column, columnGap, type Layout, layoutOf } from './table-layout.ts';
import { truncate } from './truncate.ts';
import { wrapText } from './wrap.ts';

/** What stands in a table's cell. The text may have several lines and need not be safe: that is seen to here. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
  /** Paragraphs of their own below it, each cut to as many lines as the text. */
  readonly more?: readonly Piece[];
  /** Says that there is nothing: shown in its column, left out where it would take a line of its own. */
  readonly isNothing?: boolean;
}

/** One cell a column. */
export type Row = readonly Cell[];

/** A column of a list: its heading, how wide it may be, and its cell for each item. */
export interface ItemColumn<Item> {
  readonly heading: InBoth<string>;
  readonly layout: Omit<Column, 'header'>;
  readonly cell: (item: Item) => Cell;
}

/** A table to lay out. */
export interface TableContent {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Columns of the terminal; no line is longer, unless a single column is wider still. */
  readonly width: number;
  readonly headingStyle?: Style;
}

/** One line of a cell. Codes of colour take no columns, so they are added last. */
export interface Piece {
  readonly text: string;
  readonly style?: Style;
}

/** A row, of each column shown the lines. */
export type Block = readonly (readonly Piece[])[];

/** A table laid out: what is shown, how wide. */
export interface LaidOut {
  readonly widths: readonly number[];
  readonly aligns: readonly ('left' | 'right')[];
  readonly header: Block;
  readonly rows: readonly Block[];
  /** Whether every column has room beside the others. */
  readonly isWhole: boolean;
}

/** A list as a table: a row an item. */
export function tableOf<Item>(
  columns: readonly ItemColumn<Item>[],
  items: readonly Item[],
  language: Language,
): Pick<TableContent, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ heading, layout }) => ({ ...layout, header: heading[language] })),
    rows: items.map((item) => columns.map(({ cell }) => cell(item))),
  };
}

/** The table with its columns `gap` apart, as wide as its content and no wider than there is room. */
export function laidOut({ columns, rows, width, headingStyle }: TableContent, gap = columnGap): LaidOut {
  const safe = rows.map((row) => row.map(safely));
  const layout = layoutOf(columns, contentWidths(columns, safe), width, gap);
  const headings = columns.map(({ header }) => ({ text: header, ...(headingStyle && { style: headingStyle }) }));
  return {
    widths: layout.widths,
    aligns: layout.shown.map((index) => columns[index]?.align ?? 'left'),
    header: blockOf(headings, columns, { ...layout, stacked: [] }),
    rows: safe.map((row) => blockOf(row, columns, layout)),
    isWhole: layout.shown.length === columns.length,
  };
}

function safely(cell: Cell): Cell {
  const more = cell.more?.map((piece) => ({ ...piece, text: visibleLines(piece.text) }));
  return { ...cell, text: visibleLines(cell.text), ...(more && { more }) };
}

/** The widest line of each column; a header counts by its longest word, since it wraps. */
function contentWidths(columns: readonly Column[], rows: readonly Row[]): number[] {
  return columns.map(({ header }, index) => {
    let widest = Math.max(...header.split(' ').map(displayWidth));
    for (const row of rows) {
      for (const line of (row[index]?.text ?? '').split('\n')) widest = Math.max(widest, displayWidth(line));
    }
    return widest;
  });
}

function blockOf(row: Row, columns: readonly Column[], layout: Layout): Block {
  return layout.shown.map((index, at) => {
    const width = layout.widths[at] ?? 1;
    const own = cellLines(row[index], width, columns[index]?.lines);
    const more = (row[index]?.more ?? []).flatMap((piece) => cellLines(piece, width, columns[index]?.lines));
    return index === layout.host ? [...own, ...stackedLines(row, columns, layout, width), ...more] : [...own, ...more];
  });
}

function stackedLines(row: Row, columns: readonly Column[], { stacked }: Layout, width: number): readonly Piece[] {
  return stacked.flatMap((index) => {
    const cell = row[index];
    if (cell === undefined || cell.text === '' || cell.isNothing === true) return [];
    const first = { ...cell, text: `${columns[index]?.header ?? ''}: ${cell.text}` };
    return [first, ...(cell.more ?? [])].flatMap((piece) => cellLines(piece, width, columns[index]?.lines));
  });
}

function cellLines(cell: Cell | undefined, width: number, most = Number.POSITIVE_INFINITY): readonly Piece[] {
  const style = cell?.style;
  return firstLines(wrapText(cell?.text ?? '', width), most, width).map((text) => ({ text, ...(style && { style }) }));
}

/** At most so many of the lines, the last one ending in an ellipsis where more follow: between words where one fits. */
function firstLines(lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const kept = displayWidth(last) + 2 <= width ? last : last.slice(0, Math.max(0, last.lastIndexOf(' ')));
  return [...lines.slice(0, most - 1), kept === '' ? truncate(`${last} …`, width) : `${kept} …`];
}
