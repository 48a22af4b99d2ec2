/** Tables of Word files: with borders for lists, without for blocks that stand side by side. */
import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { millimetres } from './paragraphs.ts';
import { RowsInTurn } from './written-rows.ts';

/** The paragraphs of one cell, over one column or more. */
export interface Cell {
  readonly content: readonly Paragraph[];
  readonly columns?: number;
  readonly isCentred?: boolean;
}

/** A list with thin borders: its head on every page, no row in two. Widths in millimetres. */
export function listTable(widths: readonly number[], head: readonly Cell[], rows: readonly (readonly Cell[])[]): Table {
  return new Table(listOptions(widths, head, rows));
}

/** The same of however many rows, each made only when it is written: for a document that `officialPage` makes. */
export function longTable(
  widths: readonly number[],
  head: readonly Cell[],
  rows: () => Iterable<readonly Cell[]>,
): Table {
  const table = new Table(listOptions(widths, head, []));
  return table.addChildElement(
    new RowsInTurn(function* () {
      for (const cells of rows()) yield row(widths, cells, false);
    }),
  ) as Table;
}

function listOptions(widths: readonly number[], head: readonly Cell[], rows: readonly (readonly Cell[])[]) {
  return {
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(sum(widths)), type: WidthType.DXA },
    columnWidths: widths.map(millimetres),
    rows: [row(widths, head, true), ...rows.map((cells) => row(widths, cells, false))],
    margins: { left: millimetres(1), right: millimetres(1), top: millimetres(0.5), bottom: millimetres(0.5) },
  };
}

/** Blocks side by side, without borders. */
export function sideBySide(widths: readonly number[], rows: readonly (readonly Cell[])[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(sum(widths)), type: WidthType.DXA },
    columnWidths: widths.map(millimetres),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0 },
    rows: rows.map((cells) => row(widths, cells, false)),
  });
}

function row(widths: readonly number[], cells: readonly Cell[], isHead: boolean): TableRow {
  let column = 0;
  const made = cells.map(({ content, columns = 1, isCentred = false }) => {
    const width = sum(widths.slice(column, column + columns));
    column += columns;
    return new TableCell({
      children: content,
      columnSpan: columns,
      width: { size: millimetres(width), type: WidthType.DXA },
      verticalAlign: isHead || isCentred ? VerticalAlign.CENTER : VerticalAlign.TOP,
    });
  });
  return new TableRow({ children: made, cantSplit: true, tableHeader: isHead });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
