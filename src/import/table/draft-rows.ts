/** The rows of task lists as rows of appendices: agencies and deadlines read, further columns kept, numbers that can be ids. */

import { foldDiacritics } from '../../calendar/fold.ts';
import type { Register } from '../agencies/register.ts';
import type { DraftAppendix, DraftTaskRow } from '../draft-plan.ts';
import { type CellText, cellAgencies, ditto } from '../duty/cell-agencies.ts';
import { readDeadline } from '../duty/read-deadline.ts';
import { type Review, review } from '../review.ts';
import type { HeadedColumn, Headings, Held } from './headings.ts';
import { numberedRows } from './row-numbers.ts';
import type { RawCell, RawGroup, RawTask } from './task-table.ts';

/** What rows of a table share while they are read. */
interface RowReading {
  readonly headings: Headings;
  readonly register: Register;
  /** The year that the headings or the title name, if just one. */
  readonly year: string | null;
  /** What the ids of the rows begin with: `PL`, `PL2`. */
  readonly prefix: string;
}

/** The columns as the file writes them: the usual ones by their kind, others by a name made of their heading. */
export function draftColumns({ columns }: Headings): DraftAppendix['columns'] {
  return columns.map((column) => ({ heading: column.heading, holds: heldBy(column, columns) }));
}

/** The rows in their order, and whether their numbers start anew in each group. */
export function draftRows(
  rows: readonly (RawTask | RawGroup)[],
  reading: RowReading,
): Pick<DraftAppendix, 'rows' | 'isNumberedByGroup'> {
  let above: RawTask | null = null;
  const drafted = rows.map((row) => {
    if (row.kind === 'group') return { kind: 'group', number: row.number, text: flat(row.text), reviews: [] } as const;
    const one = draftRow(row, above, reading);
    above = one.filled;
    return one.row;
  });
  return numberedRows(drafted, reading.prefix);
}

function draftRow(
  raw: RawTask,
  above: RawTask | null,
  { headings, register, year }: RowReading,
): { readonly row: DraftTaskRow; readonly filled: RawTask } {
  const { cells, reviews: repeated } = filled(raw, above);
  const cell = (holds: Held): CellText | null => {
    const found = [...cells].find(([column]) => column.holds === holds);
    return found?.[1] ?? null;
  };
  const agencies = cellAgencies(cell('lead'), cell('with'), register);
  const deadline = readDeadline(cell('due')?.text ?? '', cell('due')?.place ?? raw.place, year);
  const { reviews: ofDeadline, ...due } = deadline;
  const text = flat(cell('text')?.text ?? '');
  const blank = text === '' ? [review('no-row-text', raw.place, { key: 'text' })] : [];
  const row: DraftTaskRow = {
    kind: 'task',
    number: raw.number,
    id: null,
    text: text === '' ? '…' : text,
    duty: {
      lead: agencies.lead,
      leadCell: said(cell('lead')),
      with: agencies.with,
      withCell: said(cell('with')),
      product: said(cell('product')),
      ...due,
    },
    note: said(cell('note')),
    extra: extraOf(cells, headings),
    reviews: [...raw.reviews, ...repeated, ...blank, ...agencies.reviews, ...ofDeadline],
    place: raw.place,
  };
  return { row, filled: { ...raw, cells } };
}

/** The cells, with those of the row above where the row says *như trên*. */
function filled(
  raw: RawTask,
  above: RawTask | null,
): { readonly cells: ReadonlyMap<HeadedColumn, RawCell>; readonly reviews: readonly Review[] } {
  const reviews: Review[] = [];
  const cells = new Map(raw.cells);
  for (const [column, cell] of raw.cells) {
    const meant = above?.cells.get(column);
    if (!ditto.test(cell.text) || meant === undefined) continue;
    cells.set(column, { ...meant, place: cell.place });
    reviews.push(review('ditto', cell.place, { text: cell.text, maybe: flat(meant.text), key: keyOf(column) }));
  }
  return { cells, reviews };
}

function keyOf({ holds }: HeadedColumn): string | null {
  return holds === 'extra' || holds === 'number' ? null : holds;
}

function extraOf(cells: RawTask['cells'], { columns }: Headings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...cells].flatMap(([column, { text }]) => {
      return column.holds === 'extra' && text.trim() !== '' ? [[heldBy(column, columns), flat(text)]] : [];
    }),
  );
}

/** `số lượng` is `so-luong`; the second of that name `so-luong-2`. */
function heldBy(column: HeadedColumn, columns: readonly HeadedColumn[]): string {
  if (column.holds !== 'extra') return column.holds;
  const name = nameOf(column);
  const before = columns
    .slice(0, columns.indexOf(column))
    .filter((one) => one.holds === 'extra' && nameOf(one) === name);
  return before.length === 0 ? name : `${name}-${before.length + 1}`;
}

const usual: readonly string[] = ['number', 'text', 'lead', 'with', 'product', 'due', 'note'] satisfies Held[];

function nameOf({ heading, index }: HeadedColumn): string {
  const name = foldDiacritics(heading)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  return name === '' || usual.includes(name) ? `cot-${index + 1}` : name;
}

function said(cell: CellText | null): string | null {
  const text = flat(cell?.text ?? '');
  return text === '' ? null : text;
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
