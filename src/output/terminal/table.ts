/** Listings for a terminal: a header, one light rule, no bars. Aligned lines of our own: a listing of any length costs what it holds. */
import { displayWidth } from './display-width.ts';
import type { Page } from './page.ts';
import {
  type Block,
  type ItemColumn,
  type LaidOut,
  laidOut,
  type Piece,
  type TableContent,
  tableOf,
} from './table-cells.ts';
import { columnGap } from './table-layout.ts';
import { truncate } from './truncate.ts';

/** A list as a table: a row an item. */
export function renderItems<Item>(
  columns: readonly ItemColumn<Item>[],
  items: readonly Item[],
  { language, width, paint }: Page,
): string {
  return renderTable({ ...tableOf(columns, items, language), width, headingStyle: paint.heading });
}

/** The table as lines, each ended by a newline, none with blanks at its end. */
export function renderTable(content: TableContent): string {
  const table = laidOut(content);
  const rule = table.widths.map((width) => [{ text: '─'.repeat(width) }]);
  return [table.header, rule, ...table.rows].map((block) => alignedLines(block, table)).join('');
}

/** As many lines as the tallest cell has. */
function alignedLines(block: Block, { widths, aligns }: LaidOut): string {
  const height = Math.max(...block.map((cell) => cell.length));
  let lines = '';
  for (let line = 0; line < height; line++) {
    const cells = block.map((cell, at) => padded(cell[line], widths[at] ?? 0, aligns[at] ?? 'left'));
    lines += `${cells.join(' '.repeat(columnGap)).trimEnd()}\n`;
  }
  return lines;
}

/** A piece as wide as its column; a single character may be wider than that. */
function padded(piece: Piece | undefined, width: number, align: 'left' | 'right'): string {
  const text = truncate(piece?.text ?? '', width);
  const blanks = ' '.repeat(width - displayWidth(text));
  const painted = text === '' ? text : (piece?.style?.(text) ?? text);
  return align === 'right' ? blanks + painted : painted + blanks;
}
