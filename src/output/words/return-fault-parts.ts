/** Parts of the sentences about a return's faults, in either language. */
import type { FilledColumn, FoundColumn, ReturnColumn } from '../../returns/columns.ts';
import { visible } from '../text/visible.ts';
import type { InBoth, Language } from './language.ts';
import { returnHeaders } from './return-columns.ts';
import { stateLabels } from './standing.ts';

/** The headers of the columns, in quotes. */
export function headersOf(columns: readonly (FilledColumn | ReturnColumn)[], language: Language): string {
  return columns.map((column) => quoted(returnHeaders[column][language])).join(', ');
}

const or: InBoth<string> = { vi: 'hoặc', en: 'or' };

/** `"Chưa thực hiện", "Đang thực hiện" hoặc "Hoàn thành"`. */
export function statesIn(language: Language): string {
  const names = Object.values(stateLabels).map((label) => quoted(label[language]));
  return `${names.slice(0, -1).join(', ')} ${or[language]} ${names.at(-1)}`;
}

/** Names as they stand in the sheet, in quotes. */
export function listed(found: readonly string[]): string {
  return found.map(quoted).join(', ');
}

/** Long texts are cut: a cell may hold a page. */
export function quoted(text: string): string {
  const shown = visible(text);
  return `"${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}"`;
}

/** `7, 9-12`: rows as people name them. */
export function rowsListed(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}

/** `I "Tình hình thực hiện"`: columns of the sheet. */
export function columnsListed(columns: readonly FoundColumn[]): string {
  return columns.map(({ letters, header }) => `${letters} ${quoted(header)}`).join(', ');
}

/** Of bytes, rounded. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
