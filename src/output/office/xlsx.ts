/** `status` and `overdue` as a workbook: the totals and rates, the tasks, the agencies; each sheet ready to be filtered and printed. */
import type { CellObject } from 'write-excel-file/universal';
import type { Rates, TaskAnswer } from '../../report/answers.ts';
import type { AnyBook } from '../../report/book.ts';
import { countsTold } from '../../report/totals.ts';
import { cellOf } from '../excel/cells.ts';
import { type PlainSheet, workbook } from '../excel/workbook.ts';
import { type Counted, type Counts, countsHead, groupCounts, planCounts } from '../status/counts.ts';
import { bookWords } from '../words/book.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { labelsIn, type MaybeOfPlan } from '../words/plan-labels.ts';
import { nothingListed } from '../words/sentences.ts';
import { ratesLabels, totalsLabels } from '../words/totals.ts';
import { bookSheet } from './book-sheet.ts';
import { bookHead, bookWidths, taskRow } from './columns.ts';

/** The bytes of the workbook. */
export async function bookXlsx(book: AnyBook, language: Language): Promise<Uint8Array> {
  return await workbook([
    totalsSheet(book, language),
    tasksSheet(book, language),
    countsSheet(book, 'agencies', groupCounts(book.byAgency, language), language),
    ...(book.plan === null ? [countsSheet(book, 'plans', planCounts(book, language), language)] : []),
  ]);
}

/** A row each, its days as days, its standing in words and in a colour. */
function tasksSheet(book: AnyBook, language: Language): PlainSheet {
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

/** The counts and the rate of each, and of all together. */
function countsSheet(book: AnyBook, holds: 'agencies' | 'plans', counts: Counts, language: Language): PlainSheet {
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

/** Every count with its share of all, then the rates with what they are of. */
function totalsSheet(book: AnyBook, language: Language): PlainSheet {
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
  return bookSheet(book, 'totals', language, {
    head,
    widths: [62, 14, 14, 24],
    rows: [...counted, ...rated],
    filtered: null,
  });
}
