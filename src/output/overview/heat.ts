/** The agencies by quarter as a table whose cells are shaded: the number stands in each, so that the shade says nothing more. */
import type { Heat } from '../../report/overview.ts';
import { type HtmlCell, htmlTable, textCell } from '../page/markup.ts';
import { groupName } from '../status/counts.ts';
import { escapeHtml } from '../text/html.ts';
import { groupingNames } from '../words/headings.ts';
import type { Language } from '../words/language.ts';
import { pageWords } from '../words/page.ts';
import { shortQuarter } from './charts.ts';

/** The table under its heading; nothing where nothing is open. */
export function heatPart({ quarters, rows }: Heat, language: Language): string {
  const shown = quarters
    .map((_, index) => index)
    .filter((index) => rows.some(({ cells }) => (cells[index]?.open ?? 0) > 0));
  if (rows.length === 0 || shown.length === 0) return '';
  const most = rows.flatMap(({ cells }) => cells).reduce((largest, { open }) => Math.max(largest, open), 0);
  const cellOf = (cell: Heat['rows'][number]['cells'][number] | undefined): HtmlCell => {
    const { open, overdue } = cell ?? { open: 0, overdue: 0 };
    if (open === 0) return { html: '' };
    const shade = Math.max(1, Math.ceil((open / most) * 3));
    return {
      html: escapeHtml(pageWords.heatCell[language](open, overdue)),
      class: `${overdue > 0 ? 'h' : 'c'}${shade}`,
    };
  };
  const table = htmlTable(
    pageWords.heat[language],
    [groupingNames.agency.heading[language], ...shown.map((index) => shortQuarter(quarters[index] ?? '', language))],
    rows.map(({ agency, cells }) => ({
      cells: [textCell(groupName({ by: 'agency' }, agency, language)), ...shown.map((index) => cellOf(cells[index]))],
    })),
    ' class="heat"',
  );
  return `<h3>${escapeHtml(pageWords.heat[language])}</h3>\n<p class="soft">${escapeHtml(pageWords.heatText[language])}</p>\n${table}`;
}
