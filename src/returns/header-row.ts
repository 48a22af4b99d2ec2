/** Finds the row of headers, which stands anywhere near the top, below however many lines of title. */
import { type Cell, columnLetters, lineOf } from './cells.ts';
import { type ReturnColumn, type ReturnWords, returnColumns } from './columns.ts';
import { comparable } from './comparable.ts';
import type { FoundColumn } from './return-row.ts';

/** A row of headers. Indexes are from 0. */
export interface HeaderRow {
  readonly index: number;
  readonly columns: ReadonlyMap<ReturnColumn, FoundColumn & { readonly index: number }>;
  /** Further columns with the header of one before. */
  readonly repeated: readonly (FoundColumn & { readonly column: ReturnColumn })[];
  readonly ignored: readonly FoundColumn[];
  /** How many columns the headers reach over: what stands beyond belongs to none. */
  readonly width: number;
}

/** So many rows are looked at. */
const deepest = 100;
/** One header alone may be a word in a title. */
const fewest = 2;

/** The row with the most known headers, the first of several; null when no row has two. */
export function headerRowIn(rows: readonly (readonly Cell[])[], words: ReturnWords): HeaderRow | null {
  const known = knownHeaders(words);
  let best: HeaderRow | null = null;
  for (const [index, row] of rows.slice(0, deepest).entries()) {
    const header = readHeader(row, index, known);
    if (header.columns.size >= fewest && header.columns.size > (best?.columns.size ?? 0)) best = header;
  }
  return best;
}

/** Which column a header means, by its comparable text. */
export function knownHeaders({ headers }: ReturnWords): ReadonlyMap<string, ReturnColumn> {
  return new Map(returnColumns.flatMap((column) => headers[column].map((name) => [comparable(name), column])));
}

function readHeader(row: readonly Cell[], index: number, known: ReadonlyMap<string, ReturnColumn>): HeaderRow {
  const columns = new Map<ReturnColumn, FoundColumn & { readonly index: number }>();
  const repeated: (FoundColumn & { readonly column: ReturnColumn })[] = [];
  const ignored: FoundColumn[] = [];
  let width = 0;
  for (const [at, cell] of row.entries()) {
    const header = lineOf(cell);
    if (header === null) continue;
    width = at + 1;
    const found = { letters: columnLetters(at), header };
    const column = known.get(comparable(header));
    if (column === undefined) ignored.push(found);
    else if (columns.has(column)) repeated.push({ ...found, column });
    else columns.set(column, { ...found, index: at });
  }
  return { index, columns, repeated, ignored, width };
}
