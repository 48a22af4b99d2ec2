/** A cell as a person sees it in the spreadsheet, and the plain text in it. A blank cell is none. */
import type { Day } from '../calendar/day.ts';

/** Why nobody can say what a cell holds, or why it holds something else than it shows. */
export type UnreadReason =
  /** An error value: `#N/A`, `Err:509`, `####` for a column too narrow. */
  | 'error-value'
  /** A formula whose value was never stored. */
  | 'uncomputed-formula'
  /** Text of a program that cut a long number short: `1,23E+11`. */
  | 'shortened-number'
  /** A number that is shown as something else (`0"/KH-UBND"`), or not at all. */
  | 'formatted-value'
  /** Crossed out. */
  | 'struck-out';

export type Cell =
  | { readonly is: 'text'; readonly text: string }
  /** `day` is the one that it would be if it were shown as a date; null where it could not be. */
  | { readonly is: 'number'; readonly text: string; readonly day: Day | null }
  /** `25/03/2021`, `03/2021`, `25/03/2021 14:30`: `day` is null where the cell does not show day, month and year. */
  | { readonly is: 'date'; readonly text: string; readonly day: Day | null }
  /** `text` is what stands there, as well as it can be said. */
  | { readonly is: 'unread'; readonly why: UnreadReason; readonly text: string };

/** Our own CSV puts an apostrophe before what Excel would run; Excel shows it, and it comes back. */
const guarded = /^'(?=\s*[=+@＝＋＠\-－])/u;
/** Of Excel, LibreOffice (in Vietnamese `#TÊN?`, `Lỗi:509`) and Google; `####` is a column too narrow for its date. */
const errorValues = [
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|ERROR!|GETTING_DATA)$/i,
  /^#[\p{Lu}_/0-9]{2,}[!?]$/u,
  /^(?:err|lỗi)\s?:\s?\d{3}$/i,
  /^##+$/,
];

/** A cell of text; null for nothing but blanks. */
export function textCell(text: string): Cell | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return isErrorValue(trimmed) ? { is: 'unread', why: 'error-value', text: trimmed } : { is: 'text', text };
}

function isErrorValue(text: string): boolean {
  const composed = text.normalize('NFC');
  return errorValues.some((pattern) => pattern.test(composed));
}

/** The text of a cell in NFC, its lines trimmed; null when there is none. */
export function textOf(cell: Cell | null): string | null {
  if (cell === null) return null;
  const lines = cell.text.replace(guarded, '').normalize('NFC').replaceAll(/\r\n?/g, '\n').split('\n');
  const clean = lines.map((line) => line.replace(/[\p{Zs}\t]+/gu, ' ').trim()).join('\n');
  return clean.trim() === '' ? null : clean.trim();
}

/** The same on one line. */
export function lineOf(cell: Cell | null): string | null {
  return textOf(cell)?.replaceAll(/\s+/g, ' ') ?? null;
}
