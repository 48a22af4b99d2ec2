/** CSV as people save it: commas, semicolons or tabs, quotes where they were needed, lines that end in any way. */
import type * as Csv from 'csv-parse/sync';
import type { Cell, Sheet } from './cells.ts';
import type { ReturnWords } from './columns.ts';
import { headerRowIn } from './header-row.ts';
import type { FileFault } from './return-fault.ts';

const delimiters = [',', ';', '\t'] as const;
/** How many rows are looked at to find out what separates the cells. */
const sample = 120;

/** The table, or why it is none. The cells are separated by whatever gives the best header. */
export async function csvSheet(text: string, words: ReturnWords): Promise<Sheet | FileFault> {
  const csv = await import('csv-parse/sync');
  const [, told] = /^sep=([,;\t])\r?\n/i.exec(text) ?? [];
  const content = told === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const delimiter = told ?? bestDelimiter(csv, content, words);
  return parsed(csv, content, delimiter);
}

function bestDelimiter(csv: typeof Csv, text: string, words: ReturnWords): string {
  const scores = delimiters.map((delimiter) => {
    const sheet = parsed(csv, text, delimiter, { to: sample });
    if ('fault' in sheet) return -1;
    const width = Math.max(0, ...sheet.rows.map((row) => row.length));
    return (headerRowIn(sheet.rows, words)?.columns.size ?? 0) * 1000 + Math.min(width, 999);
  });
  return delimiters[scores.indexOf(Math.max(...scores))] as string;
}

/**
 * Line breaks are told, since the parser would take the first it meets for all. A quotation mark out of place is refused:
 * read loosely, a cell that lost its end swallows the rows below it.
 */
function parsed(csv: typeof Csv, text: string, delimiter: string, more: Csv.Options = {}): Sheet | FileFault {
  const options: Csv.Options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    ...more,
  };
  try {
    const rows: readonly (readonly string[])[] = csv.parse(text, options);
    return { name: null, rows: rows.map((row) => row.map((cell): Cell => (cell === '' ? null : cell))) };
  } catch (error) {
    if (!(error instanceof csv.CsvError)) throw error;
    const { records } = error as { readonly records?: unknown };
    return { fault: 'bad-quote', row: typeof records === 'number' ? records + 1 : null };
  }
}
