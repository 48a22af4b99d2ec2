/** What can be wrong with a return, as data: every fault with its place and facts, put into words by `output/words/returns.ts`. */
import type { Day } from '../calendar/day.ts';
import type { UnreadReason } from '../sheets/cell.ts';
import type { SheetFault } from '../sheets/sheet-fault.ts';
import type { FilledColumn, FoundColumn, ReturnColumn } from './columns.ts';

/** A cell as the spreadsheet names it. */
export interface CellPlace {
  /** The sheet's name; null where it goes without saying: of text, and of a workbook's first sheet. */
  readonly sheet: string | null;
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  /** The column's letters: `H`. */
  readonly column: string;
  /** The column's header as written, on one line. */
  readonly header: string;
}

/** Why a whole file was not read. */
export type FileFault =
  | SheetFault
  /** No row has the headers of a return; `found` are the cells of the row that comes nearest. */
  | { readonly fault: 'no-header'; readonly found: readonly string[] }
  | {
      readonly fault: 'missing-column';
      readonly column: ReturnColumn;
      readonly sheet: string | null;
      readonly row: number;
      /** The headers there are, on one line each. */
      readonly found: readonly string[];
    }
  /** Reports were filled in on sheets that are not read; `read` is the one that is. */
  | { readonly fault: 'further-sheets'; readonly sheets: readonly string[]; readonly read: string }
  /** Nobody sees these sheets, and they hold reports, or the only headers of a return. */
  | { readonly fault: 'hidden-sheets'; readonly sheets: readonly string[] }
  /** The same of rows of the sheet (from 1), hidden by hand or by a filter. */
  | { readonly fault: 'hidden-rows'; readonly sheet: string | null; readonly rows: readonly number[] }
  | { readonly fault: 'hidden-columns'; readonly sheet: string | null; readonly columns: readonly FoundColumn[] };

/** What is wrong at a cell, with its place. */
export type CellFault = CellTrouble & { readonly place: CellPlace };

/** What may be wrong at a cell. `given` is what stands there, on one line. */
export type CellTrouble =
  /** The header stands in two columns; `first` are the letters of the one before. */
  | { readonly fault: 'repeated-column'; readonly first: string }
  /** Something was filled in, but not for which task. */
  | { readonly fault: 'no-task'; readonly given: string }
  /** Something was filled in, but no state: `filled` are the columns. */
  | { readonly fault: 'no-state'; readonly filled: readonly FilledColumn[] }
  | { readonly fault: 'unknown-state'; readonly given: string }
  | { readonly fault: 'not-a-day'; readonly given: string }
  | { readonly fault: 'not-a-period'; readonly given: string }
  /** The spreadsheet made a date of what was to be a number or an id. */
  | { readonly fault: 'date-for-text'; readonly given: string }
  /** A number is no id any more: of `1.10` the spreadsheet keeps `1.1`. */
  | { readonly fault: 'number-for-text'; readonly given: string }
  /** No whole number, where so many of all are counted. */
  | { readonly fault: 'not-a-number'; readonly given: string }
  /** So many, without of how many, or the other way round. */
  | { readonly fault: 'half-count'; readonly missing: FilledColumn }
  | { readonly fault: 'more-than-all'; readonly done: number; readonly of: number }
  /** In text, more cells than headers: a separator in a cell without quotes moves what follows it. */
  | { readonly fault: 'beyond-headers'; readonly given: string }
  | UnreadCellFault
  /** A merged cell (`I29:I30`) says one thing about several rows or columns. */
  | { readonly fault: 'merged-cells'; readonly range: string }
  /** The document that proves it has a date or a title, but no number. */
  | { readonly fault: 'no-evidence-number' }
  | { readonly fault: 'no-evidence-date'; readonly number: string }
  /** The number's cell says another day than the day's. */
  | { readonly fault: 'other-day'; readonly given: string; readonly day: Day }
  /** Several documents stand in the number's cell: of which of them is this the day or the title? */
  | { readonly fault: 'several-documents'; readonly numbers: readonly string[] }
  /** A task that is done, without a document. Said only of rows that are refused anyway: of the others, `check` says it. */
  | { readonly fault: 'no-evidence' };

/** What the cell holds is not what it shows, or nobody can tell. */
type UnreadCellFault = {
  readonly [Why in UnreadReason]: { readonly fault: Why; readonly given: string };
}[UnreadReason];

export type ReturnFault = FileFault | CellFault;
