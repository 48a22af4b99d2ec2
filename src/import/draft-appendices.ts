/** The appendices: each task list with what stands above it, pages of one table put together; other tables told of. */
import type { Register } from './agencies/register.ts';
import type { Block, Paragraph, Table } from './described.ts';
import type { DraftAppendix } from './draft-plan.ts';
import { type Review, review } from './review.ts';
import { draftColumns, draftRows } from './table/draft-rows.ts';
import { type RawGroup, type RawTask, type TaskTable, taskTableIn } from './table/task-table.ts';
import { linesIn, withLabel } from './zones.ts';

interface DraftAppendices {
  readonly appendices: readonly DraftAppendix[];
  readonly leftOut: readonly Review[];
}

/** A task list with its title lines, on however many pages. */
interface Found {
  readonly lines: readonly string[];
  readonly table: TaskTable;
  readonly rows: (RawTask | RawGroup)[];
}

/** The appendices in the blocks, in their order. */
export function draftAppendices(blocks: readonly Block[], register: Register): DraftAppendices {
  const found: Found[] = [];
  const leftOut: (readonly Review[])[] = [];
  let lines: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      lines.push(block);
      continue;
    }
    const open = lines.length === 0 ? found.at(-1) : undefined;
    const table = taskTableIn(block, open?.table.headings ?? null);
    if (table !== null) takeIn(table, { found, open, lines });
    leftOut.push(table === null ? keptAsText(block, lines) : textBelow(table));
    lines = [];
  }
  leftOut.push(lines.map((line) => review('text-besides', line.place, { text: withLabel(line) })));
  return { appendices: found.map((one, at) => appendixOf(one, at + 1, register)), leftOut: leftOut.flat() };
}

/** Adds the table to the one that it goes on with, if there is such a one, or else as the next appendix. */
function takeIn(
  table: TaskTable,
  { found, open, lines }: { readonly found: Found[]; readonly open: Found | undefined; readonly lines: Paragraph[] },
): void {
  if (open !== undefined && sameColumns(open.table, table)) {
    for (const row of table.rows) open.rows.push(row);
    return;
  }
  const titleLines = lines.flatMap(({ text, label }) => withLabel({ text, label }).split('\n'));
  found.push({ lines: titleLines, table, rows: [...table.rows] });
}

function textBelow({ below }: TaskTable): readonly Review[] {
  return below.map(({ text, place }) => review('text-besides', place, { text }));
}

/** A table that is no task list, with its title. */
function keptAsText(table: Table, title: readonly Paragraph[]): readonly Review[] {
  const lines = [...title.map(withLabel), ...linesIn(table)];
  return lines.join('').replaceAll(/[\s|]/g, '') === ''
    ? []
    : [review('table-as-text', table.place, { text: lines.join('\n') })];
}

function sameColumns(one: TaskTable, other: TaskTable): boolean {
  const kinds = ({ headings }: TaskTable) => headings.columns.map(({ holds }) => holds).join(' ');
  return kinds(one) === kinds(other) && other.above.length === 0;
}

function appendixOf({ lines, table, rows }: Found, number: number, register: Register): DraftAppendix {
  const titles = [...lines, ...table.above]
    .flatMap((text) => text.split('\n'))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const heading = titles.find((text) => /^(?:phụ lục|phụ biểu|biểu)/iu.test(text)) ?? null;
  const notes = titles.filter((text) => /^\(.*\)?$/su.test(text));
  const title = titles.filter((text) => text !== heading && !notes.includes(text)).join(' ');
  const alike = table.headings.alike.map(({ heading: text }) =>
    review('columns-alike', table.place, { text, key: 'columns' }),
  );
  const year = onlyYear([
    title,
    ...table.headings.columns.filter(({ holds }) => holds === 'due').map((one) => one.heading),
  ]);
  const drafted = draftRows(rows, {
    headings: table.headings,
    register,
    year,
    prefix: number === 1 ? 'PL' : `PL${number}`,
  });
  return {
    heading,
    title: title === '' ? null : title,
    note: notes.length === 0 ? null : notes.join(' '),
    columns: draftColumns(table.headings),
    ...drafted,
    reviews: alike,
  };
}

/** The one year that the texts name; null for none, or for several. */
function onlyYear(texts: readonly string[]): string | null {
  const years = new Set(texts.flatMap((text) => text.match(/\b20\d\d\b/g) ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
