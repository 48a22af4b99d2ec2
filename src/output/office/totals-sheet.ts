/** The sheet of the totals: every count with its share of all, then the rates with what they are of. */
import type { CellObject } from 'write-excel-file/universal';
import type { Rates } from '../../report/answers.ts';
import type { AnyBook } from '../../report/book.ts';
import { countsTold } from '../../report/totals.ts';
import { cellOf } from '../excel/cells.ts';
import type { PlainSheet } from '../excel/workbook.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { ratesLabels, totalsLabels } from '../words/totals.ts';
import { bookSheet } from './book-sheet.ts';

const widths = [62, 14, 14, 24];

export function totalsSheet(book: AnyBook, language: Language): PlainSheet {
  const { totals, rates } = book;
  const { columns } = bookWords;
  const counted = countsTold.map((key) => {
    const bold: CellObject = key === 'tasks' ? { fontWeight: 'bold' } : {};
    const share = rateText({ count: totals[key], of: totals.tasks }, language);
    return [
      cellOf(totalsLabels[key][language], bold),
      cellOf(totals[key], bold),
      cellOf(totals.tasks),
      cellOf(share, { align: 'right' }),
    ];
  });
  const rated = (Object.keys(ratesLabels) as (keyof Rates)[]).map((key) => {
    const { count, of } = rates[key];
    return [
      cellOf(ratesLabels[key][language]),
      cellOf(count),
      cellOf(of),
      cellOf(rateText(rates[key], language), { align: 'right', fontWeight: 'bold' }),
    ];
  });
  const head = [columns.content, columns.count, columns.of, columns.rate].map((name) => name[language]);
  return bookSheet(book, 'totals', language, { head, widths, rows: [...counted, ...rated], filtered: null });
}
