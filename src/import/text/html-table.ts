/** A table of a web page, as its cells are met, to a table with every cell in its column. */
import { placeIn, type SourcePlace, type Table, type TableCell } from '../described.ts';
import { most } from '../most.ts';
import { attributeIn } from './html-tags.ts';

/** More columns than any table has that people read. */
const widest = 500;

interface OpenCell {
  /** How many columns and rows it takes. */
  readonly span: number;
  readonly rows: number;
  readonly lines: string[];
  /** How many of its lines are bold. */
  bold: number;
}

export interface OpenTable {
  readonly rows: OpenCell[][];
  cell: OpenCell | null;
}

/** The cell that such a tag opens. */
export function cellOpened(attributes: string): OpenCell {
  return { span: count(attributes, 'colspan'), rows: count(attributes, 'rowspan'), lines: [], bold: 0 };
}

/** The cells in their columns: one that reaches down is there in the rows below, continued. */
export function tableOf({ rows }: OpenTable, file: string, number: number): Table {
  const reaching: Reaching = new Map();
  const read = rows.map((cells, at) => ({
    cells: placed(cells, reaching, (cell) => placeIn(file, { table: number, row: at + 1, cell: String(cell) })),
    place: placeIn(file, { table: number, row: at + 1 }),
  }));
  const width = Math.min(widest, most(read.map(({ cells }) => most(cells.map(({ column, span }) => column + span)))));
  return { kind: 'table', rows: read, width, place: placeIn(file, { table: number }) };
}

/** By column: the cell above that reaches down to it, and through how many rows yet. */
type Reaching = Map<number, { readonly span: number; left: number }>;

function placed(cells: readonly OpenCell[], reaching: Reaching, placeOf: (cell: number) => SourcePlace): TableCell[] {
  const found: TableCell[] = [];
  let column = 0;
  const put = (span: number, said: Pick<TableCell, 'isContinued' | 'lines' | 'isBold'>) => {
    found.push({ column, span, ...said, place: placeOf(found.length + 1) });
    column += span;
  };
  const passReaching = () => {
    for (let above = reaching.get(column); above !== undefined && above.left > 0; above = reaching.get(column)) {
      above.left -= 1;
      put(above.span, { isContinued: true, lines: [], isBold: false });
    }
  };
  for (const { span, rows, lines, bold } of cells) {
    passReaching();
    if (rows > 1) reaching.set(column, { span, left: rows - 1 });
    const isBold = lines.length > 0 && bold === lines.length;
    put(span, { isContinued: false, lines: lines.filter((line) => line !== ''), isBold });
  }
  passReaching();
  return found;
}

function count(attributes: string, name: string): number {
  const number = Number(attributeIn(attributes, name) || 1);
  return Number.isInteger(number) && number >= 1 && number <= widest ? number : 1;
}
