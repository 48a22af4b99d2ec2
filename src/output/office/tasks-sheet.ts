/** The sheet of the tasks: a row each, its days as days, its standing in words and in a colour. */
import type { StatusBook } from '../../report/book.ts';
import { cellOf } from '../excel/cells.ts';
import type { PlainSheet } from '../excel/workbook.ts';
import type { Language } from '../words/language.ts';
import { nothingOverdue, sentences } from '../words/sentences.ts';
import { bookSheet } from './book-sheet.ts';
import { bookHead, bookWidths, taskRow } from './columns.ts';

export function tasksSheet(book: StatusBook, language: Language): PlainSheet {
  const { about, tasks, totals } = book;
  const nothing =
    totals.tasks > 0 && about === 'overdue' ? nothingOverdue(totals.tasks, language) : sentences.noTaskFound[language];
  const none = [[cellOf(null), cellOf(null), cellOf(nothing)]];
  return bookSheet(book, about, language, {
    head: bookHead('of-one-plan', language),
    widths: bookWidths('of-one-plan'),
    rows: tasks.length === 0 ? none : tasks.map((task, index) => taskRow(task, index, null, language)),
    filtered: tasks.length,
  });
}
