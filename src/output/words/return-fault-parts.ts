/** Parts of the sentences about a return's faults, in either language. */
import type { FilledColumn, ReturnColumn } from '../../returns/columns.ts';
import { visible } from '../text/visible.ts';
import type { Language } from './language.ts';
import { returnHeaders } from './return-columns.ts';
import { stateLabels } from './standing.ts';

/** The message and the remedy (null where the message says it all). */
export interface ReturnFaultWords {
  readonly message: string;
  readonly help: string | null;
}

/** The headers of the columns, in quotes. */
export function headersOf(columns: readonly (FilledColumn | ReturnColumn)[], language: Language): string {
  return columns.map((column) => quoted(returnHeaders[column][language])).join(', ');
}

/** `"Chưa thực hiện", "Đang thực hiện" hoặc "Hoàn thành"`. */
export function statesIn(language: Language): string {
  const names = Object.values(stateLabels).map((label) => quoted(label[language]));
  return `${names.slice(0, -1).join(', ')} ${language === 'vi' ? 'hoặc' : 'or'} ${names.at(-1)}`;
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

/** Of bytes, rounded. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
