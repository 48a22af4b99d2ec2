/** A table as it was read, with what of it a person does not see. Indexes are from 0. */
import type { Cell } from './cell.ts';
import type { Ranges } from './ranges.ts';

export interface Sheet {
  /** Null for text, which has just one table. */
  readonly name: string | null;
  readonly isHidden: boolean;
  /** Those with something in them, in their order. */
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: Ranges;
  /** Merged cells: what they show stands in the first. */
  readonly merged: Ranges;
  /** Where array formulas put values that were never stored. */
  readonly uncomputed: Ranges;
  /** The cells, by name, whose formula gives another value each day (`TODAY()`): they hold the one of the day they were saved. */
  readonly changing: readonly string[];
  /** The cells that bear a remark (comment), by name, in the order of the file. */
  readonly remarks: readonly string[];
  /** Whether pictures, charts or text boxes lie on it. */
  readonly hasDrawings: boolean;
}

export interface SheetRow {
  readonly index: number;
  /** By their columns, from left to right; blank ones are absent. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** By hand or by a filter. */
  readonly isHidden: boolean;
}
