/** Tables for a terminal: a header, one light rule, no bars; cells wrapped first and painted then, line by line. */

import { visibleLines } from '../text/visible.ts';
import type { InBoth } from '../words/language.ts';
import { alignLines, type Line } from './align-lines.ts';
import { displayWidth } from './display-width.ts';
import type { Page } from './page.ts';
import type { Style } from './paint.ts';
import { type Column, type Layout, layoutOf } from './table-layout.ts';
import { truncate } from './truncate.ts';
import { wrapText } from './wrap.ts';

/** What stands in a table's cell. The text may have several lines and need not be safe: that is seen to here. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
  /** Says that there is nothing: shown in its column, left out where it would take a line of its own. */
  readonly isNothing?: boolean;
}

/** A column of a list: its heading, how wide it may be, and its cell for each item. */
export interface ItemColumn<Item> {
  readonly heading: InBoth<string>;
  readonly layout: Omit<Column, 'header'>;
  readonly cell: (item: Item) => Cell;
}

/** One cell a column. */
export type Row = readonly Cell[];

/** A table to print. */
export interface TableContent {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Columns of the terminal; no line is longer, unless a single column is wider still. */
  readonly width: number;
  readonly headingStyle?: Style;
}

/** A list as a table: a row an item. */
export function renderItems<Item>(
  columns: readonly ItemColumn<Item>[],
  items: readonly Item[],
  { language, width, paint }: Page,
): string {
  const headed = columns.map(({ heading, layout }) => ({ ...layout, header: heading[language] }));
  const rows = items.map((item) => columns.map(({ cell }) => cell(item)));
  return renderTable({ columns: headed, rows, width, headingStyle: paint.heading });
}

/** The table as lines, each ended by a newline, none with blanks at its end. */
export function renderTable({ columns, rows, width, headingStyle }: TableContent): string {
  const safe = rows.map((row) => row.map((cell) => ({ ...cell, text: visibleLines(cell.text) })));
  const layout = layoutOf(columns, contentWidths(columns, safe), width);
  const lines = [
    ...headerLines(columns, layout, headingStyle),
    ...safe.flatMap((row) => rowLines(row, columns, layout)),
  ];
  const aligns = layout.shown.map((index) => columns[index]?.align ?? 'left');
  return alignLines(lines, layout.widths, aligns);
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

function headerLines(columns: readonly Column[], layout: Layout, style: Style | undefined): Line[] {
  const cells = columns.map(({ header }) => (style === undefined ? { text: header } : { text: header, style }));
  return [...rowLines(cells, columns, { ...layout, stacked: [] }), layout.widths.map((width) => '─'.repeat(width))];
}

/** A row as its lines: as many as its tallest cell has. */
function rowLines(row: Row, columns: readonly Column[], layout: Layout): Line[] {
  const cells = layout.shown.map((index, at) => {
    const width = layout.widths[at] ?? 1;
    const own = cellLines(row[index], width, columns[index]?.lines);
    return index === layout.host ? [...own, ...stackedLines(row, columns, layout, width)] : own;
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

function stackedLines(row: Row, columns: readonly Column[], { stacked }: Layout, width: number): string[] {
  return stacked.flatMap((index) => {
    const cell = row[index];
    if (cell === undefined || cell.text === '' || cell.isNothing === true) return [];
    return cellLines({ ...cell, text: `${columns[index]?.header ?? ''}: ${cell.text}` }, width, columns[index]?.lines);
  });
}

function cellLines(cell: Cell | undefined, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines = firstLines(wrapText(cell?.text ?? '', width), most, width);
  const style = cell?.style;
  return lines.map((line) => (style === undefined || line === '' ? line : style(line)));
}

/** At most so many of the lines, the last one ending in an ellipsis where more follow: between words where one fits. */
function firstLines(lines: readonly string[], most: number, width: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const kept = displayWidth(last) + 2 <= width ? last : last.slice(0, Math.max(0, last.lastIndexOf(' ')));
  return [...lines.slice(0, most - 1), kept === '' ? truncate(`${last} …`, width) : `${kept} …`];
}
