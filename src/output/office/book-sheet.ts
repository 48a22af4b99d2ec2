/** A sheet of the workbook, with what stands over the table of each: the plan, what the sheet holds, the day. */
import type { AnyBook } from '../../report/book.ts';
import type { PlainSheet } from '../excel/workbook.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { headTitle, leftOutLines } from '../words/plans.ts';
import { asOfLine } from '../words/sentences.ts';

/** The table of a sheet. */
type BookTable = Pick<PlainSheet, 'head' | 'widths' | 'rows' | 'filtered'> & Partial<Pick<PlainSheet, 'notes'>>;

/** The sheet of this name and title with its table. */
export function bookSheet(
  book: AnyBook,
  holds: keyof typeof bookWords.sheets,
  language: Language,
  { notes = [], ...table }: BookTable,
): PlainSheet {
  return {
    name: bookWords.sheets[holds][language],
    titles: [
      { line: headTitle(book, language), style: { fontWeight: 'bold' } },
      { line: bookWords.titles[holds][language], style: { fontWeight: 'bold', align: 'center', fontSize: 13 } },
      { line: asOfLine(book, language), style: { fontStyle: 'italic', align: 'center' } },
      ...leftOutLines(book, language).map((line) => ({ line, style: { fontWeight: 'bold' } as const })),
    ],
    ...table,
    orientation: 'landscape',
    notes,
  };
}
