/**
 * Cells set side by side by cli-table3. It gets one line of text a cell: a cell of several lines costs it seconds in
 * a long table, and its own wrapping loses count. It gets few lines at once: its cost grows with their square.
 */
import CliTable from 'cli-table3';
import { columnGap } from './table-layout.ts';

/** The texts of one line, cell by cell, each no wider than its column. May hold colour codes. */
export type Line = readonly string[];

const linesAtOnce = 50;

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  middle: ' '.repeat(columnGap),
  right: '',
  'right-mid': '',
};

/** The lines under one another, columns of these widths, each line ended by a newline and without blanks before it. */
export function alignLines(
  lines: readonly Line[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[],
): string {
  let text = '';
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const table = new CliTable({
      chars: noBorders,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
      colWidths: [...widths],
      colAligns: [...aligns],
    });
    table.push(...lines.slice(from, from + linesAtOnce).map((line) => [...line]));
    for (const line of table.toString().split('\n')) text += `${line.trimEnd()}\n`;
  }
  return text;
}
