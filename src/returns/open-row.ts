/** A row of a return while it is read: its cells by the columns of the header, with the faults met so far. */
import type { State } from '../plan/model.ts';
import { type Cell, lineOf, textOf } from '../sheets/cell.ts';
import { columnLetters, type Range, rangeName } from '../sheets/place.ts';
import type { Sheet, SheetRow } from '../sheets/sheet.ts';
import { isRemadeAsDay } from './cell-day.ts';
import { type FilledColumn, filledColumns, informationColumns, type ReturnColumn } from './columns.ts';
import type { HeaderRow } from './header-row.ts';
import type { CellFault, CellPlace, CellTrouble } from './return-fault.ts';

/** What the rows of one sheet are read with. */
export interface RowReading {
  readonly sheet: Sheet;
  /** The sheet's name where a place must say it. */
  readonly sheetName: string | null;
  readonly header: HeaderRow;
  /** The sheet's rows by their indexes. */
  readonly rows: ReadonlyMap<number, SheetRow>;
  /** By the comparable text of a state's names. */
  readonly states: ReadonlyMap<string, State>;
}

const filledOnes: ReadonlySet<ReturnColumn> = new Set(filledColumns);

export class OpenRow {
  readonly faults: CellFault[] = [];
  readonly reading: RowReading;
  private readonly row: SheetRow;
  private readonly broken = new Set<ReturnColumn>();

  constructor(row: SheetRow, reading: RowReading) {
    this.row = row;
    this.reading = reading;
  }

  get number(): number {
    return this.row.index + 1;
  }

  /** The column's cell; of one that the office gave, what a cell merged with those above it shows. */
  cell(column: ReturnColumn): Cell | null {
    const { sheet, header, rows } = this.reading;
    const at = header.columns.get(column)?.index;
    if (at === undefined) return null;
    const { index, cells } = this.row;
    const own = cells.get(at) ?? null;
    if (own !== null) return own;
    if (sheet.uncomputed.at(index, at) !== null) return { is: 'unread', why: 'uncomputed-formula', text: '=…' };
    const above = filledOnes.has(column) ? null : this.mergedInto(column);
    return above?.column === at ? (rows.get(above.row)?.cells.get(at) ?? null) : null;
  }

  text(column: ReturnColumn): string | null {
    return textOf(this.cell(column));
  }

  line(column: ReturnColumn): string | null {
    return lineOf(this.cell(column));
  }

  /** The columns in which the agency wrote something. */
  filled(): readonly FilledColumn[] {
    return filledColumns.filter((column) => {
      const cell = this.cell(column);
      return cell !== null && (cell.is === 'unread' || textOf(cell) !== null);
    });
  }

  /** The place of the column's cell; of a column that is missing, the first beyond those there are. */
  place(column: ReturnColumn): CellPlace {
    const { sheetName, header } = this.reading;
    const found = header.columns.get(column);
    const letters = found?.letters ?? columnLetters(header.width);
    return { sheet: sheetName, row: this.number, column: letters, header: found?.header ?? '' };
  }

  /** Notes what is wrong with the column's cell, unless something else is already. */
  fault(column: ReturnColumn, trouble: CellTrouble): void {
    if (!this.broken.has(column)) this.faults.push({ ...trouble, place: this.place(column) });
    this.broken.add(column);
  }

  isBroken(column: ReturnColumn): boolean {
    return this.broken.has(column);
  }

  read<Value>(
    column: ReturnColumn,
    meant: (cell: Cell | null) => Value | null,
    fault: 'not-a-day' | 'not-a-period',
  ): Value | null {
    const given = this.line(column);
    if (given === null) return null;
    const value = meant(this.cell(column));
    if (value === null) this.fault(column, { fault, given });
    return value;
  }

  /** Where the spreadsheet made a date of it. */
  refuseDate(column: ReturnColumn): void {
    if (isRemadeAsDay(this.cell(column))) this.refuseRemade(column, 'date-for-text');
  }

  /** Where the spreadsheet made a number of it. */
  refuseNumber(column: ReturnColumn): void {
    if (this.cell(column)?.is === 'number') this.refuseRemade(column, 'number-for-text');
  }

  private refuseRemade(column: ReturnColumn, fault: 'date-for-text' | 'number-for-text'): void {
    this.fault(column, { fault, given: this.line(column) ?? '' });
  }

  /** What stands beyond the headers of text was moved there by a separator. */
  refuseBeyondHeaders(): void {
    const { sheet, sheetName, header } = this.reading;
    const [at, cell] = [...this.row.cells].find(([index]) => index >= header.width) ?? [];
    if (sheet.name !== null || at === undefined || cell === undefined) return;
    const place = { sheet: sheetName, row: this.number, column: columnLetters(at), header: '' };
    this.faults.push({ fault: 'beyond-headers', place, given: lineOf(cell) ?? '' });
  }

  refuseUnread(): void {
    for (const column of this.reading.header.columns.keys()) {
      const cell = this.cell(column);
      if (informationColumns.has(column) || cell?.is !== 'unread') continue;
      this.fault(column, { fault: cell.why, given: lineOf(cell) ?? '' });
    }
  }

  /** What an agency wrote into a merged cell must be about this task and this column alone. */
  refuseMerged(): void {
    for (const column of filledColumns) {
      const merged = this.mergedWith(column);
      if (merged !== null && this.cell(column) !== null && !this.isOwn(merged)) this.faultMerged(column, merged);
    }
  }

  /** Refuses a blank cell that shows what stands in another; whether it is one. */
  refuseCovered(column: ReturnColumn): boolean {
    const merged = this.mergedWith(column);
    if (merged !== null) this.faultMerged(column, merged);
    return merged !== null;
  }

  /** Whether the task's cell is one with that of a row above. */
  continuesTask(): boolean {
    return this.mergedInto('task') !== null;
  }

  /** One task in two rows that both say something. */
  refuseContinued(): void {
    const merged = this.mergedInto('task');
    if (merged !== null) this.faultMerged('task', merged);
  }

  private faultMerged(column: ReturnColumn, merged: Range): void {
    this.fault(column, { fault: 'merged-cells', range: rangeName(merged) });
  }

  /** The merged cell with something in it that the column's cell is part of; null where it is none. */
  private mergedWith(column: ReturnColumn): Range | null {
    const { sheet, header, rows } = this.reading;
    const at = header.columns.get(column)?.index;
    const merged = at === undefined ? null : sheet.merged.at(this.row.index, at);
    if (merged === null || merged.row <= header.index) return null;
    return rows.get(merged.row)?.cells.has(merged.column) === true ? merged : null;
  }

  private mergedInto(column: ReturnColumn): Range | null {
    const merged = this.mergedWith(column);
    return merged !== null && merged.row < this.row.index ? merged : null;
  }

  /** It covers no other column that is read, and no row of another task. */
  private isOwn(merged: Range): boolean {
    const { header } = this.reading;
    const covered = [...header.columns].filter(
      ([column, { index }]) => !informationColumns.has(column) && merged.column <= index && index <= merged.lastColumn,
    );
    const task = this.mergedWith('task');
    const lastRow = task?.row === this.row.index ? task.lastRow : this.row.index;
    return covered.length <= 1 && merged.lastRow <= lastRow;
  }
}
