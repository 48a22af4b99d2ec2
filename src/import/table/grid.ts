/** A table cell by cell in its grid, what merged cells show found for each place that they cover. */
import { cellText, type SourcePlace, type Table, type TableCell } from '../described.ts';

/** What stands in one place of the grid. */
export interface GridCell extends Omit<TableCell, 'lines'> {
  readonly text: string;
}

export interface GridRow {
  /** By column; null where the row has no cell. */
  readonly cells: readonly (GridCell | null)[];
  readonly place: SourcePlace;
}

/** The rows of the table. */
export function gridOf({ rows, width }: Table): readonly GridRow[] {
  let above: readonly (GridCell | null)[] = [];
  return rows.map((row) => {
    const cells: (GridCell | null)[] = Array.from({ length: width }, () => null);
    for (const cell of row.cells) {
      const found = gridCell(cell, above[cell.column] ?? null);
      for (let column = cell.column; column < cell.column + cell.span && column < width; column += 1) {
        cells[column] = found;
      }
    }
    above = cells;
    return { cells, place: row.place };
  });
}

function gridCell(cell: TableCell, above: GridCell | null): GridCell {
  const { span, column, isBold, place } = cell;
  const shared = cell.isContinued && above !== null ? above : null;
  return {
    text: shared?.text ?? cellText(cell),
    span,
    column,
    isContinued: shared !== null,
    isBold: shared?.isBold ?? isBold,
    place: shared?.place ?? place,
  };
}

/** The different cells of a row that say something, from left to right. */
export function saidIn({ cells }: GridRow): readonly GridCell[] {
  return [...new Set(cells)].filter((cell): cell is GridCell => cell !== null && cell.text !== '');
}
