/** A periodic report in words, part by part: the one description from which every format is made. All of it is plain text. */
import type { Day } from '../../calendar/day.ts';
import type { Sender } from '../../plan/model.ts';

/** The report as it is set on paper. */
export interface Paper {
  /** `BÁO CÁO`, what it is about, and of which days its data are. */
  readonly kind: string;
  readonly subject: string;
  readonly data: string;
  readonly addressee: string | null;
  readonly sender: Sender;
  readonly asOf: Day;
  /** Behind the blank for the number: `BC-SGDĐT`. */
  readonly symbol: string;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  readonly closing: readonly Block[];
  readonly annexes: readonly Annex[];
}

/** A part with its Roman number. */
export interface Section {
  readonly number: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A heading inside a part, with its number there; null until the part is numbered. */
export interface Heading {
  readonly kind: 'heading';
  readonly number: number | null;
  readonly text: string;
}

/** `1. Kết quả chung`. */
export function headingText({ number, text }: Heading): string {
  return number === null ? text : `${number}. ${text}`;
}

/** What stands in a part, one below the other. */
export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: PaperTable };

/** An annex: a table on a sheet of its own. */
export interface Annex {
  readonly holds: 'plans' | 'agencies' | 'tasks';
  readonly heading: string;
  readonly title: string;
  readonly with: string;
  readonly table: PaperTable;
  readonly note: string;
}

export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  /** A cell for each column; or one over all of them, which heads the rows below it. */
  readonly rows: readonly PaperRow[];
}

/** `width` is its share of the sheet. */
export interface PaperColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export type PaperRow = { readonly group: string } | { readonly cells: readonly PaperCell[]; readonly isTotal?: true };

/** A text, or a count with how it is written. */
export type PaperCell = string | { readonly count: number; readonly text: string };

/** As it is read. */
export function cellText(cell: PaperCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** A heading. */
export function headed(text: string): Block {
  return { kind: 'heading', number: null, text };
}

/** A paragraph. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A list with what is said before it, or what is said where there is nothing to list. */
export function listed(intro: string, items: readonly string[], nothing: string): readonly Block[] {
  return items.length === 0 ? [paragraph(nothing)] : [paragraph(intro), { kind: 'items', items }];
}
