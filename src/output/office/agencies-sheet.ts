/** The sheet of the agencies: the counts and the rate of each. */
import type { CellObject } from 'write-excel-file/universal';
import type { Rates, Totals } from '../../report/answers.ts';
import type { StatusBook } from '../../report/book.ts';
import { countsTold } from '../../report/totals.ts';
import { columnLetters } from '../../sheets/place.ts';
import { cellOf, headCell, lineRow, rowOf } from '../excel/cells.ts';
import { rowHeight } from '../excel/row-height.ts';
import { groupName } from '../status/grouped-table.ts';
import { bookWords } from '../words/book.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { sentences } from '../words/sentences.ts';
import { groupHeadings, ratesLabels, totalsLabels } from '../words/totals.ts';
import { type BookSheet, headRow, titleRows } from './book-sheet.ts';

export function agenciesSheet(book: StatusBook, language: Language): BookSheet {
  const { byAgency } = book;
  const widths = [6, 40, ...countsTold.map(() => 11), 20];
  const head = [
    bookWords.number[language],
    groupingNames.agency.heading[language],
    ...countsTold.map((key) => totalsLabels[key][language]),
    ratesLabels.doneOfFallenDue[language],
  ];
  const row = (number: number | null, name: string, totals: Totals, rates: Rates, more: CellObject) =>
    rowOf(
      [
        cellOf(number, { align: 'center', ...more }),
        cellOf(name, more),
        ...countsTold.map((key) => cellOf(totals[key], more)),
        cellOf(rateText(rates.doneOfFallenDue, language), { align: 'right', ...more }),
      ],
      widths,
    );
  const groups = byAgency.groups.map((group, index) =>
    row(index + 1, groupName(byAgency, group, language), group.totals, group.rates, {}),
  );
  const all = row(null, groupHeadings.all[language], byAgency.totals, byAgency.rates, { fontWeight: 'bold' });
  const note = byAgency.countedTwice === 0 ? '' : sentences.countedTwice[language](byAgency.countedTwice);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const noteRow = lineRow(note, widths.length, { fontStyle: 'italic' }, rowHeight([{ text: note, width }]) + 3);
  return {
    data: [
      ...titleRows(book, bookWords.titles.agencies[language], widths, language),
      rowOf(head.map(headCell), widths),
      ...groups,
      all,
      ...(note === '' ? [] : [noteRow]),
    ],
    widths,
    headRow,
    // The total stays below, however the agencies are filtered.
    filter: `A${headRow}:${columnLetters(widths.length - 1)}${headRow + Math.max(1, groups.length)}`,
  };
}
