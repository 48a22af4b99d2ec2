/** The agencies with their counts, as in the workbook. */
import type { Totals } from '../../report/answers.ts';
import type { StatusBook } from '../../report/book.ts';
import { countsTold } from '../../report/totals.ts';
import { htmlTable, numberCell, textCell } from '../page/markup.ts';
import { groupName } from '../status/grouped-table.ts';
import { escapeHtml } from '../text/html.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { pageWords } from '../words/page.ts';
import { sentences } from '../words/sentences.ts';
import { groupHeadings, ratesLabels, totalsLabels } from '../words/totals.ts';

/** The table, the totals last, and why the rows may add up to more. */
export function agenciesPart({ byAgency }: StatusBook, language: Language): string {
  const counts = (totals: Totals) => countsTold.map((key) => numberCell(totals[key], totals[key] === 0 ? ' zero' : ''));
  const rows = byAgency.groups.map((group) => ({
    cells: [
      textCell(groupName(byAgency, group, language)),
      ...counts(group.totals),
      { ...textCell(rateText(group.rates.doneOfFallenDue, language)), class: 'n' },
    ],
  }));
  const all = {
    cells: [
      textCell(groupHeadings.all[language]),
      ...counts(byAgency.totals),
      { ...textCell(rateText(byAgency.rates.doneOfFallenDue, language)), class: 'n' },
    ],
    data: ' class="all"',
  };
  const head = [
    groupingNames.agency.heading[language],
    ...countsTold.map((key) => totalsLabels[key][language]),
    ratesLabels.doneOfFallenDue[language],
  ];
  const note = byAgency.countedTwice === 0 ? '' : sentences.countedTwice[language](byAgency.countedTwice);
  return `${htmlTable(pageWords.parts.agencies[language], head, [...rows, all], ' id="agencies-table"')}${note === '' ? '' : `<p class="soft">${escapeHtml(note)}</p>\n`}`;
}
