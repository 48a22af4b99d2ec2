/** The sheet of the tasks: a row each, its days as days, its standing in words and in a colour. */
import type { TaskAnswer } from '../../report/answers.ts';
import type { AnyBook } from '../../report/book.ts';
import { cellOf } from '../excel/cells.ts';
import type { PlainSheet } from '../excel/workbook.ts';
import type { Language } from '../words/language.ts';
import { labelsIn, type MaybeOfPlan } from '../words/plan-labels.ts';
import { nothingListed } from '../words/sentences.ts';
import { bookSheet } from './book-sheet.ts';
import { bookHead, bookWidths, taskRow } from './columns.ts';

export function tasksSheet(book: AnyBook, language: Language): PlainSheet {
  const tasks: readonly (TaskAnswer & MaybeOfPlan)[] = book.tasks;
  const labelOf = labelsIn(book, language);
  const columns = book.plan === null ? 'of-plans' : 'of-one-plan';
  const none = [[cellOf(null), cellOf(null), cellOf(nothingListed(book, language))]];
  return bookSheet(book, book.about, language, {
    head: bookHead(columns, language),
    widths: bookWidths(columns),
    rows: tasks.length === 0 ? none : tasks.map((task, index) => taskRow(task, index, labelOf(task), language)),
    filtered: tasks.length,
  });
}
