/** Cells by the names that spreadsheets give them (`H7`); indexes are from 0. */

/** A rectangle of cells, its last row and column included. */
export interface Range {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The ends of a sheet, in Excel as in LibreOffice. */
const [lastRow, lastColumn] = [1_048_576, 16_384];

/** The letters of a column by its index: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before === 0 ? '' : columnLetters(before - 1)) + String.fromCharCode(65 + (index % 26));
}

/** `H7`. */
export function placeName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `I29:I30`. */
export function rangeName({ row, column, lastRow: end, lastColumn: right }: Range): string {
  return `${placeName(row, column)}:${placeName(end, right)}`;
}

/** The cell of the name; null for none of a sheet. */
export function placeNamed(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row > lastRow || column > lastColumn ? null : { row: row - 1, column: column - 1 };
}

/** The rectangle of the name, `I29:I30` or a single cell; null for none of a sheet. */
export function rangeNamed(name: string): Range | null {
  const [first = '', last = first] = name.split(':');
  const [start, end] = [placeNamed(first), placeNamed(last)];
  if (start === null || end === null || end.row < start.row || end.column < start.column) return null;
  return { ...start, lastRow: end.row, lastColumn: end.column };
}
