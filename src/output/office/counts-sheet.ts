/** A sheet of counts: of the agencies, or of several plans. */
import type { CellObject } from 'write-excel-file/universal';
import type { AnyBook } from '../../report/book.ts';
import { countsTold } from '../../report/totals.ts';
import { cellOf } from '../excel/cells.ts';
import type { PlainSheet } from '../excel/workbook.ts';
import { type Counted, type Counts, countsHead } from '../status/counts.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { bookSheet } from './book-sheet.ts';

/** The counts and the rate of each, and of all together. */
export function countsSheet(
  book: AnyBook,
  holds: 'agencies' | 'plans',
  counts: Counts,
  language: Language,
): PlainSheet {
  const { rows: groups, all, note } = counts;
  const widths = [6, 40, ...countsTold.map(() => 11), 20];
  const head = [bookWords.number[language], ...countsHead(counts, language)];
  const row = (number: number | null, one: Counted, more: CellObject) => [
    cellOf(number, { align: 'center', ...more }),
    cellOf(one.name, more),
    ...countsTold.map((key) => cellOf(one.totals[key], more)),
    cellOf(rateText(one.rates.doneOfFallenDue, language), { align: 'right', ...more }),
  ];
  const rows = [...groups.map((group, index) => row(index + 1, group, {})), row(null, all, { fontWeight: 'bold' })];
  return bookSheet(book, holds, language, {
    ...{ head, widths, rows, filtered: groups.length },
    notes: note === '' ? [] : [note],
  });
}
