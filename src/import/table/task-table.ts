/** The rows of a task list: tasks, heads of groups, and what belongs to the row above. */
import type { SourcePlace, Table } from '../described.ts';
import { type Review, review } from '../review.ts';
import { romanValue } from '../roman.ts';
import { type GridCell, type GridRow, gridOf, saidIn } from './grid.ts';
import { type HeadedColumn, type Headings, headingsIn, numbersColumns, repeatsHeadings } from './headings.ts';

/** The cells of a task as they stand, by what they hold. */
export interface RawTask {
  readonly kind: 'task';
  readonly number: string;
  readonly cells: ReadonlyMap<HeadedColumn, RawCell>;
  readonly reviews: readonly Review[];
  readonly place: SourcePlace;
}

export interface RawCell {
  readonly text: string;
  readonly place: SourcePlace;
  readonly isContinued: boolean;
}

/** A row that heads those below it. */
export interface RawGroup {
  readonly kind: 'group';
  readonly number: string;
  readonly text: string;
  readonly place: SourcePlace;
}

export interface TaskTable {
  readonly headings: Headings;
  readonly rows: readonly (RawTask | RawGroup)[];
  /** What stands above the headings, a line each. */
  readonly above: readonly string[];
  /** What stands below the last task. */
  readonly below: readonly { readonly text: string; readonly place: SourcePlace }[];
  readonly place: SourcePlace;
}

/** The task list in the table; null where it is none. `known`: the headings of a table that this one goes on with. */
export function taskTableIn(table: Table, known: Headings | null = null): TaskTable | null {
  const grid = gridOf(table);
  const headings = headingsIn(grid) ?? continued(grid, known);
  if (headings === null) return null;
  const reader = new RowReader(headings);
  for (const row of grid.slice(headings.row + headings.height)) reader.read(row);
  const above = grid.slice(0, headings.row).flatMap((row) => saidIn(row).map(({ text }) => text));
  return { headings, ...reader.finish(), above, place: table.place };
}

/** A table on the next page, with as many columns and no headings of its own. */
function continued(grid: readonly GridRow[], known: Headings | null): Headings | null {
  const width = grid[0]?.cells.length ?? 0;
  if (known === null || width < known.columns.length || width > (known.columns.at(-1)?.index ?? 0) + 1) return null;
  return { ...known, row: 0, height: 0 };
}

class RowReader {
  private readonly headings: Headings;
  private readonly rows: (RawTask | RawGroup)[] = [];

  constructor(headings: Headings) {
    this.headings = headings;
  }

  read(row: GridRow): void {
    const said = saidIn(row);
    if (said.length === 0 || repeatsHeadings(row, this.headings) || numbersColumns(row)) return;
    const group = this.groupIn(row, said);
    if (group !== null) this.rows.push(group);
    else if (this.goesOn(row)) this.join(row);
    else this.rows.push(this.taskIn(row));
  }

  finish(): Pick<TaskTable, 'rows' | 'below'> {
    const last = this.rows.findLastIndex(({ kind }) => kind === 'task');
    const heads = this.withHeads(this.rows.slice(0, last + 1));
    const below = this.rows.slice(last + 1).map((row) => ({ text: textOfRow(row), place: row.place }));
    return { rows: heads, below };
  }

  /** One cell across the table, or a section's number with a heading and nothing else. */
  private groupIn(row: GridRow, said: readonly GridCell[]): RawGroup | null {
    const { place } = row;
    const [only] = said;
    const half = (this.headings.columns.at(-1)?.index ?? 0) / 2;
    if (said.length === 1 && only !== undefined && only.span > half && !only.isContinued) {
      const [, number = '', text = ''] = /^((?:[IVXLC]+|\p{Lu}|\d+(?:\.\d+)*)[.)/:]?)\s+(.+)$/su.exec(only.text) ?? [];
      return { kind: 'group', number, text: text === '' ? only.text : text, place };
    }
    const [number, text] = [this.textAt(row, 'number'), this.textAt(row, 'text')];
    const others = this.headings.columns.filter(({ holds }) => holds !== 'number' && holds !== 'text');
    if (text === '' || others.some((column) => isOwn(row.cells[column.index] ?? null, text))) return null;
    const isHead = isSectionNumber(number) || (number === '' && this.cellAt(row, 'text')?.isBold === true);
    return isHead ? { kind: 'group', number, text, place } : null;
  }

  /** Whether it is the rest of the row above, which a page or a cell too many cut in two. */
  private goesOn(row: GridRow): boolean {
    const last = this.rows.at(-1);
    if (last?.kind !== 'task') return false;
    const [number, text] = [this.cellAt(row, 'number'), this.cellAt(row, 'text')];
    const isSameTask = text?.isContinued === true && (number === null || number.isContinued || number.text === '');
    if (isSameTask) return true;
    if (number !== null && number.text !== '' && !number.isContinued) return false;
    if (this.headings.columns.every(({ holds }) => holds !== 'number')) return text === null || text.text === '';
    return text === null || text.text === '' || /^[\p{Ll}(]/u.test(text.text) || number?.isContinued === true;
  }

  /** What the row adds to the cells of the one above. */
  private join(row: GridRow): void {
    const last = this.rows.pop();
    if (last?.kind !== 'task') return;
    const cells = new Map(last.cells);
    const added: string[] = [];
    for (const column of this.headings.columns) {
      const cell = row.cells[column.index] ?? null;
      if (cell === null || cell.isContinued || cell.text === '' || column.holds === 'number') continue;
      const known = cells.get(column) ?? { text: '', place: cell.place };
      if (known.text === cell.text) continue;
      added.push(cell.text);
      cells.set(column, { text: joined(known.text, cell.text, column), place: known.place, isContinued: false });
    }
    const reviews = added.length === 0 ? [] : [review('row-joined', row.place, { text: added.join(' | ') })];
    this.rows.push({ ...last, cells, reviews: [...last.reviews, ...reviews] });
  }

  private taskIn(row: GridRow): RawTask {
    const cells = new Map<HeadedColumn, RawCell>();
    for (const column of this.headings.columns) {
      const cell = row.cells[column.index] ?? null;
      if (cell !== null) cells.set(column, { text: cell.text, place: cell.place, isContinued: cell.isContinued });
    }
    const number = this.cellAt(row, 'number');
    return {
      kind: 'task',
      number: number === null || number.isContinued ? '' : number.text.replaceAll(/\s+/g, ' '),
      cells,
      reviews: [],
      place: row.place,
    };
  }

  /** A row without lead, deadline or anything else heads the rows whose numbers are below its own: `2` over `2.1`. */
  private withHeads(rows: readonly (RawTask | RawGroup)[]): readonly (RawTask | RawGroup)[] {
    return rows.map((row, at) => {
      const next = rows[at + 1];
      if (row.kind === 'group' || next?.kind !== 'task' || !isAlone(row)) return row;
      const isHead = isBelow(next.number, row.number) && !isAlone(next);
      if (!isHead) return row;
      const text = [...row.cells].find(([{ holds }]) => holds === 'text')?.[1].text ?? '';
      return { kind: 'group', number: row.number, text, place: row.place };
    });
  }

  private cellAt(row: GridRow, holds: HeadedColumn['holds']): GridCell | null {
    const column = this.headings.columns.find((one) => one.holds === holds);
    return column === undefined ? null : (row.cells[column.index] ?? null);
  }

  private textAt(row: GridRow, holds: HeadedColumn['holds']): string {
    return this.cellAt(row, holds)?.text.trim() ?? '';
  }
}

function isOwn(cell: GridCell | null, text: string): boolean {
  return cell !== null && cell.text.trim() !== '' && cell.text !== text && !cell.isContinued;
}

function isAlone({ cells }: RawTask): boolean {
  return [...cells].every(([{ holds }, { text, isContinued }]) => {
    return holds === 'number' || holds === 'text' || text.trim() === '' || isContinued;
  });
}

/** `I`, `II.`, `A`, `Phần I`: numbers that head others. */
function isSectionNumber(number: string): boolean {
  const bareNumber = number.replace(/[.)/:\s]+$/, '');
  if (/^(?:Phần|PHẦN|Mục|MỤC|Nhóm|NHÓM|Chương|CHƯƠNG)\s/u.test(bareNumber)) return true;
  return romanValue(bareNumber) !== null || /^[A-ZĐ]$/.test(bareNumber);
}

function isBelow(number: string, head: string): boolean {
  const [own, above] = [number, head].map((text) => text.trim().replace(/[.)]+$/, ''));
  if (own === undefined || above === undefined || above === '') return false;
  return own.startsWith(`${above}.`) || (/^(?:[a-zđ]|[-–+•])$/.test(own) && /\d$|^[IVX]+$/.test(above));
}

function textOfRow(row: RawTask | RawGroup): string {
  if (row.kind === 'group') return [row.number, row.text].filter((text) => text !== '').join(' ');
  return [...row.cells.values()].map(({ text }) => text).join(' | ');
}

/** The rest of a sentence goes on; anything else is a line of its own. */
function joined(text: string, more: string, { holds }: HeadedColumn): string {
  if (text === '') return more;
  return `${text}${holds === 'text' && /^[\p{Ll}(]/u.test(more) ? ' ' : '\n'}${more}`;
}
