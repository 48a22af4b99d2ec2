/** One row of a return: what it reports, or every fault in it. */
import type { Day } from '../calendar/day.ts';
import type { State } from '../plan/model.ts';
import { dayInCell } from './cell-day.ts';
import { periodInCell } from './cell-period.ts';
import { type Cell, columnLetters, isErrorValue, lineOf, textOf } from './cells.ts';
import { type FilledColumn, filledColumns, informationColumns, type ReturnColumn } from './columns.ts';
import { comparable } from './comparable.ts';
import type { HeaderRow } from './header-row.ts';
import type { CellFault, CellPlace } from './return-fault.ts';
import type { ReturnRow } from './return-row.ts';

/** What the rows of one sheet are read with. */
export interface RowReading {
  readonly sheet: string | null;
  /** Whether it comes from text, where the cells are told apart by separators alone. */
  readonly isText: boolean;
  readonly header: HeaderRow;
  /** By the comparable text of a state's names. */
  readonly states: ReadonlyMap<string, State>;
}

/** A report; `blank` for a task on which nothing was reported; null for a row without even a task. */
export type RowRead = { readonly report: ReturnRow } | { readonly faults: readonly CellFault[] } | 'blank' | null;

/** Reads the row (its index is from 0). */
export function readRow(cells: readonly Cell[], index: number, reading: RowReading): RowRead {
  const row = new OpenRow(cells, index, reading);
  const filled = filledColumns.filter((column) => row.text(column) !== null);
  const task = row.line('task');
  if (filled.length === 0 && task === null) return null;
  row.refuseBeyondHeaders();
  if (filled.length === 0) return row.faults.length === 0 ? 'blank' : { faults: row.faults };
  const report = reportIn(row, task, filled);
  if (report !== null && row.faults.length === 0) return { report };
  return { faults: row.faults.toSorted((a, b) => compareLetters(a.place.column, b.place.column)) };
}

/** `B` stands before `AA`. */
function compareLetters(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function reportIn(row: OpenRow, task: string | null, filled: readonly FilledColumn[]): ReturnRow | null {
  row.refuseErrorValues();
  if (task === null) row.fault('no-task', 'task');
  row.refuseDate('task');
  row.refuseNumber('task');
  const state = stateIn(row, filled);
  const period = row.read('period', periodInCell, 'not-a-period');
  const date = row.read('date', dayInCell, 'not-a-day');
  const evidence = evidenceIn(row);
  if (task === null || state === null) return null;
  const agency = row.line('agency') ?? row.line('agencyName');
  const [note, obstacle, proposal] = [row.text('note'), row.text('obstacle'), row.text('proposal')];
  return { row: row.number, task, period, agency, state, date, evidence, note, obstacle, proposal };
}

function stateIn(row: OpenRow, filled: readonly FilledColumn[]): State | null {
  const given = row.line('state');
  if (given === null) {
    row.faults.push({ fault: 'no-state', place: row.place('state'), filled });
    return null;
  }
  const state = row.reading.states.get(comparable(given)) ?? null;
  if (state === null) row.faultIn('state', { fault: 'unknown-state', place: row.place('state'), given });
  return state;
}

function evidenceIn(row: OpenRow): ReturnRow['evidence'] {
  const number = row.line('evidenceNumber');
  const title = row.text('evidenceTitle');
  row.refuseDate('evidenceNumber');
  const date: Day | null = row.read('evidenceDate', dayInCell, 'not-a-day');
  const isDated = row.line('evidenceDate') !== null;
  if (number === null && !isDated && title === null) return null;
  if (number === null) row.fault('no-evidence-number', 'evidenceNumber');
  else if (!isDated) row.faults.push({ fault: 'no-evidence-date', place: row.place('evidenceDate'), number });
  return number === null || date === null ? null : { number, date, title };
}

/** A row while it is read, with the faults met so far. */
class OpenRow {
  readonly faults: CellFault[] = [];
  readonly number: number;
  readonly reading: RowReading;
  private readonly cells: readonly Cell[];
  private readonly broken = new Set<ReturnColumn>();

  constructor(cells: readonly Cell[], index: number, reading: RowReading) {
    this.cells = cells;
    this.number = index + 1;
    this.reading = reading;
  }

  text(column: ReturnColumn): string | null {
    return textOf(this.cell(column));
  }

  line(column: ReturnColumn): string | null {
    return lineOf(this.cell(column));
  }

  /** The place of the column's cell; of a column that is missing, the first beyond those there are. */
  place(column: ReturnColumn): CellPlace {
    const { sheet, header } = this.reading;
    const found = header.columns.get(column);
    const letters = found?.letters ?? columnLetters(this.cells.length);
    return { sheet, row: this.number, column: letters, header: found?.header ?? '' };
  }

  fault(fault: 'no-task' | 'no-evidence-number', column: ReturnColumn): void {
    this.faults.push({ fault, place: this.place(column) });
  }

  /** Only where nothing else is wrong with the cell. */
  faultIn(column: ReturnColumn, fault: CellFault): void {
    if (!this.broken.has(column)) this.faults.push(fault);
  }

  read<Value>(
    column: ReturnColumn,
    meant: (cell: Cell) => Value | null,
    fault: 'not-a-day' | 'not-a-period',
  ): Value | null {
    const given = this.line(column);
    if (given === null) return null;
    const value = meant(this.cell(column));
    if (value === null) this.faultIn(column, { fault, place: this.place(column), given });
    return value;
  }

  refuseDate(column: ReturnColumn): void {
    if (!(this.cell(column) instanceof Date)) return;
    this.faults.push({ fault: 'date-for-text', place: this.place(column), given: this.line(column) ?? '' });
  }

  refuseNumber(column: ReturnColumn): void {
    if (typeof this.cell(column) !== 'number') return;
    this.faults.push({ fault: 'number-for-text', place: this.place(column), given: this.line(column) ?? '' });
  }

  refuseBeyondHeaders(): void {
    const { sheet, isText, header } = this.reading;
    const at = this.cells.findIndex((cell, index) => index >= header.width && lineOf(cell) !== null);
    if (!isText || at < 0) return;
    const place = { sheet, row: this.number, column: columnLetters(at), header: '' };
    this.faults.push({ fault: 'beyond-headers', place, given: lineOf(this.cells[at] ?? null) ?? '' });
  }

  refuseErrorValues(): void {
    for (const column of this.reading.header.columns.keys()) {
      if (informationColumns.has(column) || !isErrorValue(this.cell(column))) continue;
      this.broken.add(column);
      this.faults.push({ fault: 'error-value', place: this.place(column), given: this.line(column) ?? '' });
    }
  }

  private cell(column: ReturnColumn): Cell {
    const index = this.reading.header.columns.get(column)?.index;
    return index === undefined ? null : (this.cells[index] ?? null);
  }
}
