/** Finds the row of headers, which stands anywhere near the top, below however many lines of title. */
import { lineOf } from '../sheets/cell.ts';
import { columnLetters } from '../sheets/place.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { type FoundColumn, type ReturnColumn, type ReturnWords, returnColumns } from './columns.ts';
import { comparable } from './comparable.ts';

/** A column with its place, from 0. */
export type PlacedColumn = FoundColumn & { readonly index: number };

/** A row of headers. Indexes are from 0. */
export interface HeaderRow {
  readonly index: number;
  readonly columns: ReadonlyMap<ReturnColumn, PlacedColumn>;
  /** Further columns with the header of one before. */
  readonly repeated: readonly (PlacedColumn & { readonly column: ReturnColumn })[];
  readonly ignored: readonly PlacedColumn[];
  /** How many columns the headers reach over: what stands beyond belongs to none. */
  readonly width: number;
}

/** Which column a header means, by its comparable text; `isLoose` where a better one may stand beside it. */
type KnownHeaders = ReadonlyMap<string, { readonly column: ReturnColumn; readonly isLoose: boolean }>;

/** So many rows are looked at. */
const deepest = 100;
/** One header alone may be a word in a title. */
const fewest = 2;

/** The row with the most known headers, the first of several; null when no row has two. */
export function headerRowIn(rows: readonly SheetRow[], words: ReturnWords): HeaderRow | null {
  const known = knownHeaders(words);
  let best: HeaderRow | null = null;
  for (const row of rows) {
    if (row.index >= deepest) break;
    const header = readHeader(row, known);
    if (header.columns.size >= fewest && header.columns.size > (best?.columns.size ?? 0)) best = header;
  }
  return best;
}

/** All headers that are understood. */
export function knownHeaders({ headers, looseHeaders }: ReturnWords): KnownHeaders {
  const named = (all: ReturnWords['headers'], isLoose: boolean) =>
    returnColumns.flatMap((column) => all[column].map((name) => [comparable(name), { column, isLoose }] as const));
  return new Map([...named(looseHeaders, true), ...named(headers, false)]);
}

function readHeader(row: SheetRow, known: KnownHeaders): HeaderRow {
  const found = [...row.cells].flatMap(([index, cell]) => {
    const header = lineOf(cell);
    if (header === null) return [];
    return [{ index, letters: columnLetters(index), header, meant: known.get(comparable(header)) ?? null }];
  });
  const columns = new Map<ReturnColumn, PlacedColumn>();
  const repeated: (PlacedColumn & { readonly column: ReturnColumn })[] = [];
  const ignored: PlacedColumn[] = [];
  const strict = new Set(found.flatMap(({ meant }) => (meant === null || meant.isLoose ? [] : meant.column)));
  for (const { meant, ...column } of found) {
    if (meant === null || (meant.isLoose && strict.has(meant.column))) ignored.push(column);
    else if (columns.has(meant.column)) repeated.push({ ...column, column: meant.column });
    else columns.set(meant.column, column);
  }
  return { index: row.index, columns, repeated, ignored, width: (found.at(-1)?.index ?? -1) + 1 };
}
