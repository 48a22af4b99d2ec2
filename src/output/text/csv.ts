/**
 * CSV for Excel: UTF-8 with a BOM (without it Excel reads Vietnamese as Windows-1252), CRLF, every cell quoted.
 * Excel runs a cell that looks like a formula, so such cells are made text by a leading apostrophe.
 */
import { visibleLines } from './visible.ts';

const byteOrderMark = '\ufeff';

/** `=`, `+`, `@` and their full-width forms start a formula, also after blanks. */
const formula = /^\s*[=+@＝＋＠]/u;
/** A minus starts one too, unless it is a negative number or the dash of a list item. */
const minus = /^\s*[-－]/u;
const harmlessMinus = /^\s*-(?:\d+(?:[.,]\d+)*\s*$|\s)/u;
/** What a dash item would need to be run: a DDE call (`cmd|`), a function call (`NAME(`), a reference (`!A1`). */
const callOrReference = /\||[\w.]\(|!\$?[A-Za-z]/;

/**
 * The table as CSV. Line breaks inside a cell stay (as LF, which Excel shows); other control characters are shown by
 * their code. A cell that Excel would take for a formula gets an apostrophe in front; list items (`- Kiện toàn ...`)
 * stay as they are.
 */
export function renderCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvHead(header) + csvRows(rows);
}

/** The beginning of such a table, for one that is written piece by piece. */
export function csvHead(header: readonly string[]): string {
  return byteOrderMark + csvLine(header);
}

/** Further lines of it. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map(csvLine).join('');
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const shown = visibleLines(text);
  return `"${isFormula(shown) ? "'" : ''}${shown.replaceAll('"', '""')}"`;
}

function isFormula(text: string): boolean {
  if (formula.test(text)) return true;
  if (!minus.test(text)) return false;
  return !harmlessMinus.test(text) || callOrReference.test(text);
}
