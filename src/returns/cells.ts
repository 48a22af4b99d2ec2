/** Cells as CSV and Excel give them, and the plain text in them. */
import type { Day } from '../calendar/day.ts';

/** A cell's value; null for an empty one. A date is a `Date` at midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** A table as read: the first row is row 1 of the sheet. */
export interface Sheet {
  /** Null for text, which has just one table. */
  readonly name: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** Our own CSV puts an apostrophe before what Excel would run; Excel shows it, and it comes back. */
const guarded = /^'(?=\s*[=+@＝＋＠\-－])/u;
const errorValue =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|FORMULA!|GETTING_DATA)$/;

/** The letters of a column by its index: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (index % 26));
}

/** The day of a date cell; null for one beyond the calendar. */
export function dayOfDate(date: Date): Day | null {
  const year = date.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? (date.toISOString().slice(0, 10) as Day) : null;
}

/** The text of a cell in NFC, its lines trimmed; null when there is none. A date is `25/03/2021`. */
export function textOf(cell: Cell): string | null {
  if (cell === null) return null;
  const text = cell instanceof Date ? writtenDate(cell) : String(cell).replace(guarded, '');
  const lines = text.normalize('NFC').replaceAll(/\r\n?/g, '\n').split('\n');
  const clean = lines.map((line) => line.replace(/[\p{Zs}\t]+/gu, ' ').trim()).join('\n');
  return clean.trim() === '' ? null : clean.trim();
}

/** The same on one line. */
export function lineOf(cell: Cell): string | null {
  return textOf(cell)?.replaceAll(/\s+/g, ' ') ?? null;
}

/** Whether a cell holds one of Excel's error values instead of what was meant. */
export function isErrorValue(cell: Cell): boolean {
  return typeof cell === 'string' && errorValue.test(cell.trim().toUpperCase());
}

function writtenDate(date: Date): string {
  const day = dayOfDate(date);
  return day === null ? '#' : `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
