/** `status` and `overdue` as a workbook: the totals and rates, the tasks, the agencies; each sheet ready to be filtered and printed. */
import type { AnyBook } from '../../report/book.ts';
import { workbook } from '../excel/workbook.ts';
import { groupCounts, planCounts } from '../status/counts.ts';
import type { Language } from '../words/language.ts';
import { countsSheet } from './counts-sheet.ts';
import { tasksSheet } from './tasks-sheet.ts';
import { totalsSheet } from './totals-sheet.ts';

/** The bytes of the workbook. */
export async function bookXlsx(book: AnyBook, language: Language): Promise<Uint8Array> {
  return await workbook([
    totalsSheet(book, language),
    tasksSheet(book, language),
    countsSheet(book, 'agencies', groupCounts(book.byAgency, language), language),
    ...(book.plan === null ? [countsSheet(book, 'plans', planCounts(book, language), language)] : []),
  ]);
}
