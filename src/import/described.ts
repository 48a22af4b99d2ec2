/** A document as it was read, before anything is made of it: paragraphs and tables in their order, each with its place. */

/** Where something stands in a source, as a person would look for it. What is not known, or makes no sense there, is null. */
export interface SourcePlace {
  readonly file: string;
  readonly page: number | null;
  /** Of a text file. */
  readonly line: number | null;
  readonly paragraph: number | null;
  /** The name of a worksheet. */
  readonly sheet: string | null;
  readonly table: number | null;
  readonly row: number | null;
  /** The cell's number in its row, or its name in a worksheet: `3`, `D7`. */
  readonly cell: string | null;
}

/** The place in the file of which just this is known. */
export function placeIn(file: string, known: Partial<Omit<SourcePlace, 'file'>> = {}): SourcePlace {
  return { file, page: null, line: null, paragraph: null, sheet: null, table: null, row: null, cell: null, ...known };
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The number that Word gives by itself, as it shows it (`1.1.`, `a)`, `-`); null where none, also where one was typed. */
  readonly label: string | null;
  /** In NFC; a line break inside is `\n`. Never blank, unless there is a label. */
  readonly text: string;
  readonly isBold: boolean;
  readonly isCentered: boolean;
  readonly place: SourcePlace;
}

/** A line as a paragraph of which nothing else is known. */
export function plainParagraph(text: string, place: SourcePlace): Paragraph {
  return { kind: 'paragraph', label: null, text, isBold: false, isCentered: false, place };
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  /** How many columns its grid has. */
  readonly width: number;
  readonly place: SourcePlace;
}

export interface TableRow {
  /** From left to right; a cell that the one above reaches into is there, and `isContinued`. */
  readonly cells: readonly TableCell[];
  readonly place: SourcePlace;
}

export interface TableCell {
  /** Its first column in the grid, from 0. */
  readonly column: number;
  /** How many columns it takes. */
  readonly span: number;
  /** Merged with the cell above, which holds what both show. */
  readonly isContinued: boolean;
  /** A paragraph each, blank ones left out. */
  readonly lines: readonly string[];
  readonly isBold: boolean;
  readonly place: SourcePlace;
}

/** What a reader of files could not take over as it is. */
const readerReasons = [
  /** A change under track changes, taken as accepted. */
  'tracked-change',
  'hidden-text',
  'struck-out',
  'footnote',
  'comment',
  'text-box',
  'picture',
  'nested-table',
  /** Text in the margin of the pages. */
  'page-header',
  'unknown-symbol',
  /** A part that lies in another file. */
  'linked-part',
  'hidden-cells',
  /** A cell whose value nobody can say. */
  'unread-cell',
] as const;

export type ReaderReason = (typeof readerReasons)[number];

export interface ReaderRemark {
  readonly why: ReaderReason;
  readonly text: string;
  readonly place: SourcePlace;
}

/** A source file as it was read. */
export interface Described {
  readonly file: string;
  readonly blocks: readonly Block[];
  /** What in it a reader of text and tables cannot take over as it is. */
  readonly remarks: readonly ReaderRemark[];
}

/** The text of a cell as one text, its paragraphs a line each. */
export function cellText({ lines }: Pick<TableCell, 'lines'>): string {
  return lines.join('\n');
}
