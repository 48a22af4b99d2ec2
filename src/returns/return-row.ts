/** What was read of a return: rows as they were meant, not judged; which tasks and agencies they name is for the caller to find. */
import type { Day } from '../calendar/day.ts';
import type { Report } from '../plan/model.ts';
import type { GivenProof } from './cited-documents.ts';
import type { FoundColumn, ReturnColumn } from './columns.ts';
import type { ReturnFault } from './return-fault.ts';

/** One report. Texts are in NFC, trimmed, and still hostile. */
export interface ReturnRow extends Pick<Report, 'period' | 'state' | 'count' | 'note' | 'obstacle' | 'proposal'> {
  /** From 1, as the spreadsheet counts. */
  readonly row: number;
  /** The id of the plan that the task is of, as written; null where the sheet does not say it. */
  readonly plan: string | null;
  /** The task's id as written. */
  readonly task: string;
  /** The task's text as the sheet has it; null where it has none. Only to find rows that were shifted against their ids. */
  readonly text: string | null;
  /** The agency's id as written, else its name; null when the sheet says neither. */
  readonly agency: string | null;
  /** The agency's name beside its id, of which both must be the same agency; null when the sheet does not say both. */
  readonly nameBesideId: string | null;
  /** The day of the report; null when the agency left it open. */
  readonly date: Day | null;
  readonly evidence: readonly GivenProof[];
}

/** What stands on the sheet and was not read, or was read and is not seen: for a person to look at. */
export interface UnreadParts {
  /** Columns with a header that means nothing here. */
  readonly ignoredColumns: readonly FoundColumn[];
  /** Further sheets that look like returns too, by name: only the first is read. What is filled in there is a fault. */
  readonly ignoredSheets: readonly string[];
  /** Cells by name (`R7`), in the rows of tasks but in columns without a header. */
  readonly outside: readonly string[];
  /** Cells by name, below the headers, that held the value of another day before: `TODAY()`. */
  readonly changing: readonly string[];
  /** Cells by name that bear a remark (comment). */
  readonly remarks: readonly string[];
  /** Whether pictures, charts or text boxes lie on the sheet. */
  readonly hasDrawings: boolean;
  /** Columns given by the office that were read although nobody sees them. */
  readonly hiddenColumns: readonly FoundColumn[];
}

/** A whole return. With any fault it is to be refused whole. */
export interface ReadReturn extends UnreadParts {
  /** The file's name as the caller gave it. */
  readonly file: string;
  /** The name of the sheet that was read; null where it goes without saying: of text, and of a workbook's first sheet. */
  readonly sheet: string | null;
  /** The same sheet's own name; null for text. */
  readonly sheetName: string | null;
  readonly rows: readonly ReturnRow[];
  /** All there are, in the order of the sheet. */
  readonly faults: readonly ReturnFault[];
  /** The columns that were understood. */
  readonly columns: ReadonlyMap<ReturnColumn, FoundColumn>;
  /** How many rows name a task and report nothing. */
  readonly blankRows: number;
}
