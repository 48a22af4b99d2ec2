/** Pieces of a page: outside text, made safe for where it stands. */
import { escapeHtml } from '../text/html.ts';

/** Outside text in an attribute, on one line. */
export function attribute(text: string): string {
  return escapeHtml(text.replaceAll('\n', ' '));
}

/** A cell of a table: HTML, and how it is set. */
export interface HtmlCell {
  readonly html: string;
  readonly class?: string;
  /** What it is sorted by where that is not what it says. */
  readonly sortedBy?: string | number;
  /** What it is, said beside it where the head is not in sight. */
  readonly label?: string;
}

/** A cell of outside text. */
export function textCell(text: string): HtmlCell {
  return { html: escapeHtml(text) };
}

/** A cell of a number. */
export function numberCell(value: number, more = ''): HtmlCell {
  return { html: String(value), class: `n${more}`, sortedBy: value };
}

/** A table with a caption for those who do not see it; the first cell of each row heads it. */
export function htmlTable(
  caption: string,
  head: readonly string[],
  rows: readonly { readonly cells: readonly HtmlCell[]; readonly data?: string }[],
  more = '',
): string {
  const isOfNumbers = (column: number) => rows.some(({ cells }) => cells[column]?.class?.split(' ')[0] === 'n');
  const headCells = head
    .map((text, index) => `<th scope="col"${isOfNumbers(index) ? ' class="n"' : ''}>${escapeHtml(text)}</th>`)
    .join('');
  const body = rows.map(({ cells, data = '' }) => `<tr${data}>${cells.map(cellHtml).join('')}</tr>\n`).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${attribute(caption)}"><table${more}>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${headCells}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}

function cellHtml({ html, class: named, sortedBy, label }: HtmlCell, index: number): string {
  const set = named === undefined ? '' : ` class="${named}"`;
  const sorted = sortedBy === undefined ? '' : ` data-v="${attribute(String(sortedBy))}"`;
  const told = label === undefined ? '' : ` data-label="${attribute(label)}"`;
  return index === 0 ? `<th scope="row"${set}${sorted}>${html}</th>` : `<td${set}${sorted}${told}>${html}</td>`;
}
