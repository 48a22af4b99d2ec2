/** What can be wrong with a return, as data: every fault with its place and facts, put into words by `output/words/returns.ts`. */
import type { FilledColumn, ReturnColumn } from './columns.ts';

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
  | { readonly fault: 'empty' }
  /** More bytes than `limit`, packed or unpacked. */
  | { readonly fault: 'too-large'; readonly limit: number }
  /** Cells up to this one: far beyond what a return holds. */
  | { readonly fault: 'too-wide'; readonly cell: string }
  /** Excel 97-2003 (`.xls`). */
  | { readonly fault: 'old-excel' }
  /** Protected by a password. */
  | { readonly fault: 'encrypted' }
  /** No file of Excel, though it is packed like one: LibreOffice, Word, `.xlsb`, a zip archive. */
  | { readonly fault: 'not-excel' }
  /** A web page or other markup, as some systems export under the name `.xls`. */
  | { readonly fault: 'markup' }
  | { readonly fault: 'damaged' }
  | { readonly fault: 'not-utf8' }
  /** A quotation mark that is never closed, or that stands where none may; `row` is null where that cannot be said. */
  | { readonly fault: 'bad-quote'; readonly row: number | null }
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
  | { readonly fault: 'further-sheets'; readonly sheets: readonly string[]; readonly read: string };

/** What is wrong at a cell. `given` is what stands there, on one line. */
export type CellFault =
  /** The header stands in two columns; `first` are the letters of the one before. */
  | { readonly fault: 'repeated-column'; readonly place: CellPlace; readonly first: string }
  /** Something was filled in, but not for which task. */
  | { readonly fault: 'no-task'; readonly place: CellPlace }
  /** Something was filled in, but no state: `filled` are the columns. */
  | { readonly fault: 'no-state'; readonly place: CellPlace; readonly filled: readonly FilledColumn[] }
  | { readonly fault: 'unknown-state'; readonly place: CellPlace; readonly given: string }
  | { readonly fault: 'not-a-day'; readonly place: CellPlace; readonly given: string }
  | { readonly fault: 'not-a-period'; readonly place: CellPlace; readonly given: string }
  /** The spreadsheet made a date of what was to be a number or an id. */
  | { readonly fault: 'date-for-text'; readonly place: CellPlace; readonly given: string }
  /** A number is no id any more: of `1.10` the spreadsheet keeps `1.1`. */
  | { readonly fault: 'number-for-text'; readonly place: CellPlace; readonly given: string }
  /** In text, more cells than headers: a separator in a cell without quotes moves what follows it. */
  | { readonly fault: 'beyond-headers'; readonly place: CellPlace; readonly given: string }
  /** An error value such as `#N/A`, or a formula that was never computed (`#FORMULA!`). */
  | { readonly fault: 'error-value'; readonly place: CellPlace; readonly given: string }
  /** The document that proves it has a date or a title, but no number. */
  | { readonly fault: 'no-evidence-number'; readonly place: CellPlace }
  | { readonly fault: 'no-evidence-date'; readonly place: CellPlace; readonly number: string };

export type ReturnFault = FileFault | CellFault;
