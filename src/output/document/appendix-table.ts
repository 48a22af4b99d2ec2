/** The appendix as a table in which every cell stands under its heading, however many headings are stated. */
import { appendixCells } from '../../plan/appendix-cells.ts';
import type { DocumentAnswer } from '../../report/answers.ts';

/** Headings and rows, all of one length: where there are fewer of the ones than of the others, blanks stand in for them. */
export function appendixTable({ document: { appendix }, rows }: DocumentAnswer): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const stated = appendix?.columns ?? [];
  const blanks = Array<string>(Math.max(stated.length, appendixCells.length)).fill('');
  const filled = (cells: readonly string[]) => blanks.map((blank, index) => cells[index] ?? blank);
  return { header: filled(stated), rows: rows.map((row) => filled(appendixCells.map((cell) => row[cell]))) };
}
