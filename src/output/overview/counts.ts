/** The counts of the agencies or of several plans as a table, as in the workbook. */
import { countsTold } from '../../report/totals.ts';
import { htmlTable, numberCell, textCell } from '../page/markup.ts';
import { type Counted, type Counts, countsHead } from '../status/counts.ts';
import { escapeHtml } from '../text/html.ts';
import type { Language } from '../words/language.ts';
import { rateText } from '../words/number-text.ts';
import { pageWords } from '../words/page.ts';

/** The table, the totals last, and why the rows may add up to more. */
export function countsPart(part: 'agencies' | 'plans', counts: Counts, language: Language): string {
  const { rows, all, note } = counts;
  const cells = ({ name, totals, rates }: Counted) => [
    textCell(name),
    ...countsTold.map((key) => numberCell(totals[key], totals[key] === 0 ? ' zero' : '')),
    { ...textCell(rateText(rates.doneOfFallenDue, language)), class: 'n' },
  ];
  const lines = [...rows.map((row) => ({ cells: cells(row) })), { cells: cells(all), data: ' class="all"' }];
  const table = htmlTable(pageWords.parts[part][language], countsHead(counts, language), lines, ` id="${part}-table"`);
  return `${table}${note === '' ? '' : `<p class="soft">${escapeHtml(note)}</p>\n`}`;
}
