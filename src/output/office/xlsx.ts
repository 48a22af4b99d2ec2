/** `status` and `overdue` as a workbook: the totals and rates, the tasks, the agencies; each sheet ready to be filtered and printed. */
import type { StatusBook } from '../../report/book.ts';
import { type PrintedSheet, pageSetup } from '../excel/page-setup.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { agenciesSheet } from './agencies-sheet.ts';
import { tasksSheet } from './tasks-sheet.ts';
import { totalsSheet } from './totals-sheet.ts';

/** The bytes of the workbook. */
export async function bookXlsx(book: StatusBook, language: Language): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const made = Object.entries({
    [bookWords.sheets.totals[language]]: totalsSheet(book, language),
    [bookWords.sheets[book.about][language]]: tasksSheet(book, language),
    [bookWords.sheets.agencies[language]]: agenciesSheet(book, language),
  });
  const printed = made.map(
    ([sheet, { headRow, filter }]): PrintedSheet => ({ sheet, orientation: 'landscape', repeatedRow: headRow, filter }),
  );
  const workbook = writeWorkbook(
    made.map(([sheet, { data, widths, headRow }]) => ({
      sheet,
      data,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: headRow,
    })),
    { fontFamily: 'Times New Roman', fontSize: 11, features: [pageSetup(printed)] },
  );
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}
