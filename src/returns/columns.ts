/** The columns of a return (bảng báo cáo), the sheet that an agency fills in and sends back: one list for making and reading. */
import type { State } from '../plan/model.ts';

/** What the agency fills in: a row with nothing in these is no report. */
export const filledColumns = [
  'state',
  'date',
  'evidenceNumber',
  'evidenceDate',
  'evidenceTitle',
  'countDone',
  'countOf',
  'note',
  'obstacle',
  'proposal',
] as const;

/** In the order of the sheet: what the office gives, then what the agency fills in, then the day that the sheet was made for. */
export const returnColumns = [
  'plan',
  'planTitle',
  'task',
  'period',
  'text',
  'product',
  'deadline',
  'standing',
  'lastReport',
  'agency',
  'agencyName',
  ...filledColumns,
  'asOf',
] as const;

/**
 * `plan` holds the id of the plan that the task is of, where the sheet is about several, and `planTitle` its name. `agency` holds the id and `agencyName` the name of the same agency: a sheet that lost one of them still says whose
 * it is.
 */
export type ReturnColumn = (typeof returnColumns)[number];

export type FilledColumn = (typeof filledColumns)[number];

/** Without these no row says anything. The others may be missing. */
export const necessaryColumns = ['task', 'state'] as const satisfies readonly ReturnColumn[];

/** Given for information: whatever an agency makes of them is not read, but for the text of another task beside an id. */
export const informationColumns: ReadonlySet<ReturnColumn> = new Set([
  'planTitle',
  'text',
  'product',
  'deadline',
  'standing',
  'lastReport',
  'asOf',
]);

/** A column of the sheet at hand: its letters, and its header on one line. */
export interface FoundColumn {
  readonly letters: string;
  readonly header: string;
}

/** The words by which a return is understood, in every language; case, diacritics, blanks and punctuation do not matter. */
export interface ReturnWords {
  readonly headers: Readonly<Record<ReturnColumn, readonly string[]>>;
  /** Understood as well, unless a column of the same sheet has one of the others. */
  readonly looseHeaders: Readonly<Record<ReturnColumn, readonly string[]>>;
  readonly states: Readonly<Record<State, readonly string[]>>;
}
