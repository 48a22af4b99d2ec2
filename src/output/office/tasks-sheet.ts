/** The sheet of the tasks: a row each, its days as days, its standing in words and in a colour. */
import type { CellObject } from 'write-excel-file/universal';
import type { StatusBook } from '../../report/book.ts';
import { columnLetters } from '../../sheets/place.ts';
import { cellOf, headCell, rowOf } from '../excel/cells.ts';
import { standingFills } from '../excel/standing-fills.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { nothingOverdue, sentences } from '../words/sentences.ts';
import { type BookSheet, headRow, titleRows } from './book-sheet.ts';
import { bookColumns, bookHeading } from './columns.ts';

export function tasksSheet(book: StatusBook, language: Language): BookSheet {
  const { tasks, totals } = book;
  const widths = [6, ...bookColumns.map(({ width }) => width)];
  const head = [bookWords.number[language], ...bookColumns.map((column) => bookHeading(column, language))];
  const rows = tasks.map((task, index) => {
    const cells = bookColumns.map(({ heading, held }): CellObject => {
      const fill = heading === 'standing' ? standingFills[task.standing] : undefined;
      return cellOf(held(task, language), fill === undefined ? {} : { backgroundColor: fill, fontWeight: 'bold' });
    });
    return rowOf([cellOf(index + 1, { align: 'center' }), ...cells], widths);
  });
  const nothing =
    totals.tasks > 0 && book.about === 'overdue'
      ? nothingOverdue(totals.tasks, language)
      : sentences.noTaskFound[language];
  return {
    data: [
      ...titleRows(book, bookWords.titles[book.about][language], widths, language),
      rowOf(head.map(headCell), widths),
      ...(rows.length === 0 ? [rowOf([cellOf(null), cellOf(null), cellOf(nothing)], widths)] : rows),
    ],
    widths,
    headRow,
    filter: `A${headRow}:${columnLetters(widths.length - 1)}${headRow + Math.max(1, rows.length)}`,
  };
}
