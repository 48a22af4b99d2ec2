/** A web page, or what Word and LibreOffice save as one, to paragraphs and tables. Nothing that it links to is opened. */

import { type Block, type Described, type Paragraph, placeIn, type ReaderRemark } from '../described.ts';
import { tidy } from '../docx/word-text.ts';
import { romanNumber } from '../roman.ts';
import { cellOpened, type OpenTable, tableOf } from './html-table.ts';
import { attributeIn, htmlTokens } from './html-tags.ts';

const blockTags: ReadonlySet<string> = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 li ul ol section article center body html dt dd blockquote pre header footer main figure ' +
    'table thead tbody tfoot tr td th caption hr form'
  ).split(' '),
);

/** The page. */
export function htmlBlocks(html: string, file: string): Described {
  const reader = new PageReader(file);
  for (const token of htmlTokens(html)) {
    if (token.is === 'text') reader.text(token.text);
    else if (token.is === 'open') reader.open(token.name, token.attributes);
    else reader.close(token.name);
  }
  return { file, blocks: reader.finish(), remarks: reader.remarks };
}

const struckTags: ReadonlySet<string> = new Set(['s', 'strike', 'del']);

interface OpenList {
  readonly style: string;
  count: number;
}

class PageReader {
  readonly remarks: ReaderRemark[] = [];
  private readonly file: string;
  private readonly blocks: Block[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly lists: OpenList[] = [];
  private words = '';
  private label: string | null = null;
  /** Rows that the page does not show. */
  private readonly hidden = new Set<OpenTable['rows'][number]>();
  private struckDepth = 0;
  private struck = '';
  private isNoteMark = false;
  private boldDepth = 0;
  private bold = 0;
  private plain = 0;
  private isCentered = false;
  private paragraphs = 0;
  private tableCount = 0;

  constructor(file: string) {
    this.file = file;
  }

  text(text: string): void {
    this.words += text.replaceAll(/\s+/g, ' ');
    if (this.struckDepth > 0) this.struck += text;
    const length = text.trim().length;
    if (this.boldDepth > 0) this.bold += length;
    else this.plain += length;
  }

  open(name: string, attributes: string): void {
    if (blockTags.has(name)) this.endParagraph();
    // A cell that was left open ends here, and with it what was bold in it.
    if (/^(?:td|th|tr)$/.test(name)) this.boldDepth = 0;
    if (struckTags.has(name)) {
      this.struckDepth += 1;
      this.struck += ' ';
    }
    if (name === 'a') this.openNoteMark(attributes);
    if (name === 'br') this.words += '\n';
    else if (/^(?:b|strong|th|h[1-6])$/.test(name)) this.boldDepth += 1;
    else if (name === 'img')
      this.remarks.push({ why: 'picture', text: attributeIn(attributes, 'alt'), place: this.place() });
    if (
      attributeIn(attributes, 'align') === 'center' ||
      /text-align:\s*center/.test(attributeIn(attributes, 'style')) ||
      name === 'center'
    )
      this.isCentered = true;
    this.openList(name, attributes);
    this.openTable(name, attributes);
  }

  close(name: string): void {
    if (blockTags.has(name)) this.endParagraph();
    if (/^(?:b|strong|th|h[1-6])$/.test(name)) this.boldDepth = Math.max(0, this.boldDepth - 1);
    else if (name === 'ol' || name === 'ul') this.lists.pop();
    else if (struckTags.has(name)) this.struckDepth = Math.max(0, this.struckDepth - 1);
    else if (name === 'a') this.closeNoteMark();
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (name === 'td' || name === 'th' || name === 'tr') table.cell = null;
    else if (name === 'table') this.endTable();
  }

  finish(): readonly Block[] {
    this.endParagraph();
    while (this.tables.length > 0) this.endTable();
    return this.blocks;
  }

  private openList(name: string, attributes: string): void {
    if (name === 'ul') this.lists.push({ style: '-', count: 0 });
    else if (name === 'ol') {
      const typed = /(?:^|\s)type\s*=\s*["']?([1aAiI])/.exec(attributes)?.[1] ?? '1';
      this.lists.push({ style: typed, count: Number(attributeIn(attributes, 'start') || 1) - 1 });
    } else if (name === 'li') {
      const list = this.lists.at(-1);
      if (list === undefined) return;
      list.count = Number(attributeIn(attributes, 'value') || list.count + 1);
      this.label = labelIn(list);
    }
  }

  /** LibreOffice sets a bare number, which would be one with the year before it: *quý II/2026* and *1*. */
  private openNoteMark(attributes: string): void {
    this.isNoteMark = /^#sd(?:foot|end)note\d+sym$/.test(attributeIn(attributes, 'href'));
    if (this.isNoteMark) this.words += '[';
  }

  private closeNoteMark(): void {
    if (this.isNoteMark) this.words += ']';
    this.isNoteMark = false;
  }

  private openTable(name: string, attributes: string): void {
    if (name === 'table') {
      this.tables.push({ rows: [], cell: null });
      return;
    }
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (name === 'tr') {
      const row: OpenTable['rows'][number] = [];
      if (/display:\s*none/.test(attributeIn(attributes, 'style'))) this.hidden.add(row);
      table.rows.push(row);
      table.cell = null;
    } else if (name === 'td' || name === 'th') {
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = cellOpened(attributes);
      table.rows.at(-1)?.push(table.cell);
    }
  }

  private endParagraph(): void {
    const text = tidy(this.words);
    const isBold = this.bold > this.plain;
    const { label, isCentered } = this;
    const struck = tidy(this.struck);
    [this.words, this.struck, this.bold, this.plain, this.isCentered] = ['', '', 0, 0, false];
    if (text === '') return;
    this.label = null;
    const cell = this.tables.at(-1)?.cell ?? null;
    if (cell === null) this.paragraphs += 1;
    if (struck !== '') this.remarks.push({ why: 'struck-out', text: struck, place: this.place() });
    if (cell !== null) {
      for (const line of (label === null ? text : `${label} ${text}`).split('\n')) cell.lines.push(line);
      if (isBold) cell.bold += 1;
      return;
    }
    const paragraph: Paragraph = { kind: 'paragraph', label, text, isBold, isCentered, place: this.place() };
    this.blocks.push(paragraph);
  }

  /** A table inside of a cell is text in it. */
  private endTable(): void {
    const table = this.tables.pop();
    if (table === undefined) return;
    const around = this.tables.at(-1)?.cell ?? null;
    if (around !== null) {
      const lines = table.rows.map(lineOf);
      for (const line of lines) around.lines.push(line);
      this.remarks.push({ why: 'nested-table', text: lines.join(' / '), place: this.place() });
      return;
    }
    this.tableCount += 1;
    const unseen = table.rows.filter((row) => this.hidden.has(row)).map(lineOf);
    for (const text of unseen.filter((line) => /[^|\s]/.test(line)))
      this.remarks.push({ why: 'hidden-cells', text, place: placeIn(this.file, { table: this.tableCount }) });
    const found = tableOf(table, this.file, this.tableCount);
    if (found.width > 0) this.blocks.push(found);
  }

  private place() {
    return placeIn(this.file, { paragraph: this.paragraphs });
  }
}

/** A row of cells as one line. */
function lineOf(cells: OpenTable['rows'][number]): string {
  return cells.map(({ lines }) => lines.join(' ')).join(' | ');
}

function labelIn({ style, count: value }: OpenList): string {
  if (style === '-') return '-';
  if (/i/i.test(style)) return `${style === 'I' ? romanNumber(value) : romanNumber(value).toLowerCase()}.`;
  if (/a/i.test(style)) return style === 'A' ? `${letterOf(value).toUpperCase()}.` : `${letterOf(value)})`;
  return `${value}.`;
}

function letterOf(value: number): string {
  return String.fromCharCode(96 + ((Math.max(1, value) - 1) % 26) + 1);
}
