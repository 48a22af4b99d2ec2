/** The sheet of the agencies: the counts and the rate of each. */
import type { CellObject } from 'write-excel-file/universal';
import type { Rates, Totals } from '../../report/answers.ts';
import type { StatusBook } from '../../report/book.ts';
import { countsTold } from '../../report/totals.ts';
import { cellOf } from '../excel/cells.ts';
import type { PlainSheet } from '../excel/workbook.ts';
import { groupName } from '../status/grouped-table.ts';
import { bookWords } from '../words/book.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { sentences } from '../words/sentences.ts';
import { groupHeadings, ratesLabels, totalsLabels } from '../words/totals.ts';
import { bookSheet } from './book-sheet.ts';

export function agenciesSheet(book: StatusBook, language: Language): PlainSheet {
  const { byAgency } = book;
  const widths = [6, 40, ...countsTold.map(() => 11), 20];
  const head = [
    bookWords.number[language],
    groupingNames.agency.heading[language],
    ...countsTold.map((key) => totalsLabels[key][language]),
    ratesLabels.doneOfFallenDue[language],
  ];
  const row = (number: number | null, name: string, totals: Totals, rates: Rates, more: CellObject) => [
    cellOf(number, { align: 'center', ...more }),
    cellOf(name, more),
    ...countsTold.map((key) => cellOf(totals[key], more)),
    cellOf(rateText(rates.doneOfFallenDue, language), { align: 'right', ...more }),
  ];
  const groups = byAgency.groups.map((group, index) =>
    row(index + 1, groupName(byAgency, group, language), group.totals, group.rates, {}),
  );
  const all = row(null, groupHeadings.all[language], byAgency.totals, byAgency.rates, { fontWeight: 'bold' });
  const notes = byAgency.countedTwice === 0 ? [] : [sentences.countedTwice[language](byAgency.countedTwice)];
  return bookSheet(book, 'agencies', language, {
    head,
    widths,
    rows: [...groups, all],
    filtered: groups.length,
    notes,
  });
}
