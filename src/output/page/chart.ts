/** Charts as inline SVG, each drawn from the table that stands beside it: what cannot be seen can be read. */
import { escapeHtml } from '../text/html.ts';
import { attribute, htmlTable, numberCell, textCell } from './markup.ts';

/** The numbers of a chart: a row a thing, a column a kind of it. */
export interface ChartTable {
  /** Its own in the page. */
  readonly id: string;
  readonly title: string;
  /** In a sentence or two, for those who do not see the chart. */
  readonly description: string;
  /** Of the first column, and of what the rows are. */
  readonly rowsOf: string;
  readonly columns: readonly ChartColumn[];
  /** A value for each column; null where there is none. */
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** What the details with the numbers are called. */
  readonly numbers: string;
}

export interface ChartColumn {
  readonly name: string;
  /** The colour: a class of the style. */
  readonly class: string;
}

/** A mark of the chart with the number that it is drawn from. */
interface Mark {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly class: string;
}

/** The data attributes and the title of a mark. */
function markOf(
  { row, column, value, class: colour }: Mark,
  { rows, columns }: ChartTable,
): { attributes: string; title: string } {
  const title = `${rows[row]?.label ?? ''}, ${columns[column]?.name ?? ''}: ${value}`;
  return {
    attributes: ` class="${colour}" data-row="${row}" data-column="${column}" data-value="${value}"`,
    title: `<title>${escapeHtml(title)}</title>`,
  };
}

/** The chart with its legend and its table. `drawn` is what stands in the SVG. */
function figure(chart: ChartTable, width: number, height: number, drawn: string): string {
  const { id, title, description, rowsOf, columns, rows, numbers } = chart;
  const legend = columns
    .map(({ name, class: colour }) => `<li><span class="key ${colour}"></span>${escapeHtml(name)}</li>`)
    .join('');
  const table = htmlTable(
    title,
    [rowsOf, ...columns.map(({ name }) => name)],
    rows.map(({ label, values }) => ({
      cells: [textCell(label), ...values.map((value) => (value === null ? { html: '' } : numberCell(value)))],
    })),
    ` id="${id}-table"`,
  );
  return `<figure id="${id}">
<figcaption><h3>${escapeHtml(title)}</h3></figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-description">
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-description">${escapeHtml(description)}</desc>
${drawn}</svg>
${columns.length > 1 ? `<ul class="legend">${legend}</ul>\n` : ''}<details><summary>${escapeHtml(numbers)}</summary>
${table}</details>
</figure>
`;
}

const wide = 640;

/** Rows one below the other, each a bar of its values side by side. With `labels` the rows are named to the left. */
export function barChart(chart: ChartTable, labels: 'named' | 'unnamed'): string {
  const left = labels === 'named' ? 210 : 0;
  const [room, step, thick] = [wide - left - 40, labels === 'named' ? 26 : 44, labels === 'named' ? 18 : 36];
  const most = Math.max(1, ...chart.rows.map(({ values }) => sum(values)));
  const drawn = chart.rows.map(({ label, values }, row) => {
    let x = left;
    const y = row * step + 4;
    const bars = values.map((value, column) => {
      if (value === null || value === 0) return '';
      const { attributes, title } = markOf({ row, column, value, class: chart.columns[column]?.class ?? '' }, chart);
      const width = round((value / most) * room);
      const inside =
        width > 22 ? `<text x="${round(x + width / 2)}" y="${y + thick / 2 + 4}" class="in">${value}</text>` : '';
      const bar = `<rect x="${round(x)}" y="${y}" width="${width}" height="${thick}"${attributes}>${title}</rect>${inside}`;
      x += width;
      return bar;
    });
    const name =
      labels === 'named'
        ? `<text x="${left - 8}" y="${y + thick / 2 + 4}" class="end">${escapeHtml(shortened(label))}</text>`
        : '';
    const all = labels === 'named' ? `<text x="${round(x + 6)}" y="${y + thick / 2 + 4}">${sum(values)}</text>` : '';
    return `${name}${bars.join('')}${all}\n`;
  });
  return figure(chart, wide, chart.rows.length * step + 8, drawn.join(''));
}

/** Columns side by side, each of its values one on the other; a line where `today` stands, in rows from the left. */
export function columnChart(chart: ChartTable, today: { readonly at: number; readonly label: string } | null): string {
  const [top, height, bottom] = [40, 180, 40];
  const step = wide / Math.max(1, chart.rows.length);
  const most = Math.max(1, ...chart.rows.map(({ values }) => sum(values)));
  const base = top + height;
  const drawn = chart.rows.map(({ label, values }, row) => {
    let y = base;
    const thick = Math.min(44, step * 0.7);
    const x = row * step + (step - thick) / 2;
    const bars = values.map((value, column) => {
      if (value === null || value === 0) return '';
      const { attributes, title } = markOf({ row, column, value, class: chart.columns[column]?.class ?? '' }, chart);
      const tall = round((value / most) * height);
      y -= tall;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(thick)}" height="${tall}"${attributes}>${title}</rect>`;
    });
    const all = `<text x="${round(x + thick / 2)}" y="${round(y - 5)}" class="mid">${sum(values)}</text>`;
    return `${bars.join('')}${all}${axisLabel(label, row, step, base)}\n`;
  });
  return figure(chart, wide, top + height + bottom, drawn.join('') + axis(base) + todayLine(today, step, top, base));
}

/** A line a column over the rows, from left to right; a line where `today` stands. */
export function lineChart(chart: ChartTable, today: { readonly at: number; readonly label: string } | null): string {
  const [top, height, bottom] = [40, 180, 40];
  const step = wide / Math.max(1, chart.rows.length);
  const most = Math.max(1, ...chart.rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const base = top + height;
  const lines = chart.columns.map(({ class: colour }, column) => {
    const points = chart.rows.flatMap(({ values }, row) => {
      const value = values[column] ?? null;
      return value === null
        ? []
        : [{ row, value, x: round(row * step + step / 2), y: round(base - (value / most) * height) }];
    });
    const way = points.map(({ x, y }) => `${x},${y}`).join(' ');
    const dots = points.map(({ row, value, x, y }) => {
      const { attributes, title } = markOf({ row, column, value, class: colour }, chart);
      // What lies low has its number beside it, so that it does not stand on the axis.
      const isLow = column > 0 && y + 24 > base;
      const place = isLow ? `x="${x + 12}" y="${y - 6}"` : `x="${x}" y="${column === 0 ? y - 8 : y + 17}"`;
      return `<circle cx="${x}" cy="${y}" r="4"${attributes}>${title}</circle><text ${place} class="mid">${value}</text>`;
    });
    return `<polyline points="${way}" class="line ${colour}"/>${dots.join('')}\n`;
  });
  const labels = chart.rows.map(({ label }, row) => axisLabel(label, row, step, base)).join('');
  return figure(
    chart,
    wide,
    top + height + bottom,
    axis(base) + lines.join('') + labels + todayLine(today, step, top, base),
  );
}

function axis(base: number): string {
  return `<line x1="0" x2="${wide}" y1="${base}" y2="${base}" class="axis"/>\n`;
}

/** Two lines of it, so that many stand side by side; where even that is too narrow, every second or third. */
function axisLabel(label: string, row: number, step: number, base: number): string {
  const each = Math.ceil(44 / step);
  if (row % each !== 0) return '';
  const [first = '', ...rest] = label.split(' ');
  const x = round(row * step + step / 2);
  return `<text x="${x}" y="${base + 16}" class="mid">${escapeHtml(first)}</text><text x="${x}" y="${base + 31}" class="mid">${escapeHtml(rest.join(' '))}</text>`;
}

function todayLine(
  today: { readonly at: number; readonly label: string } | null,
  step: number,
  top: number,
  base: number,
): string {
  if (today === null) return '';
  const x = round(today.at * step);
  const side = x > wide / 2 ? `x="${x - 5}" class="today-text end"` : `x="${x + 5}" class="today-text"`;
  return `<line x1="${x}" x2="${x}" y1="${top - 22}" y2="${base}" class="today"><title>${attribute(today.label)}</title></line><text y="${top - 26}" ${side}>${escapeHtml(today.label)}</text>\n`;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((all, one) => all + (one ?? 0), 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function shortened(label: string): string {
  return label.length > 32 ? `${label.slice(0, 31)}…` : label;
}
