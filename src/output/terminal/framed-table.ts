/**
 * Short tables in a frame, drawn by cli-table3. It is given wrapped cells, since its own wrapping loses count, and few
 * rows: each costs it fifty times what an aligned line of `table.ts` costs, and a long frame helps no eye.
 */
import CliTable from 'cli-table3';
import type { Page } from './page.ts';
import { renderItems } from './table.ts';
import { type Block, type ItemColumn, laidOut, tableOf } from './table-cells.ts';

/** What the frame takes: a bar with a blank on each side between two columns, and half of that at either edge. */
const frame = { between: 3, edges: 4 } as const;

/** The most rows that are framed. */
const mostRows = 50;

/** A list as a table, a row an item: in a frame where it is short and all its columns have room in one. */
export function renderFramed<Item>(columns: readonly ItemColumn<Item>[], items: readonly Item[], page: Page): string {
  const framed = items.length > mostRows ? null : inFrame(columns, items, page);
  return framed ?? renderItems(columns, items, page);
}

function inFrame<Item>(
  columns: readonly ItemColumn<Item>[],
  items: readonly Item[],
  { language, width, paint }: Page,
): string | null {
  const content = { ...tableOf(columns, items, language), width: width - frame.edges, headingStyle: paint.heading };
  const { header, rows, widths, aligns, isWhole } = laidOut(content, frame.between);
  if (!isWhole) return null;
  const table = new CliTable({
    head: cellsOf(header),
    style: { head: [], border: [], compact: true },
    colWidths: widths.map((one) => one + 2),
    colAligns: [...aligns],
  });
  for (const row of rows) table.push(cellsOf(row));
  return `${table.toString()}\n`;
}

function cellsOf(block: Block): string[] {
  return block.map((lines) =>
    lines.map(({ text, style }) => (style === undefined || text === '' ? text : style(text))).join('\n'),
  );
}
