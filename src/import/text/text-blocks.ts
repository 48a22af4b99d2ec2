/** Plain text and Markdown to paragraphs and tables: what a line begins and what goes on, tables set by tabs or bars. */

import { type Block, type Described, type Paragraph, placeIn, plainParagraph, type Table } from '../described.ts';
import { tidy } from '../docx/word-text.ts';
import { most } from '../most.ts';

interface Line {
  readonly text: string;
  readonly number: number;
}

/** What a text file holds; of Markdown the marks of headings, emphasis and tables are taken for what they say. */
export function textBlocks(text: string, file: string, isMarkdown: boolean): Described {
  const lines = text.split(/\r\n?|\n|\f/).map((line, at) => ({ text: line, number: at + 1 }));
  const blocks: Block[] = [];
  let open: Line[] = [];
  let tables = 0;
  const close = () => {
    for (const paragraph of paragraphsIn(open, file, isMarkdown)) blocks.push(paragraph);
    open = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const table = tableAt(lines, at);
    if (table !== null) {
      close();
      tables += 1;
      blocks.push(tableOf(table.rows, file, tables));
      at += table.lines - 1;
    } else if ((lines[at] as Line).text.trim() === '') close();
    else open.push(lines[at] as Line);
  }
  close();
  return { file, blocks, remarks: [] };
}

/** The lines between two blank ones: each a paragraph, unless it goes on with the one before. */
function paragraphsIn(lines: readonly Line[], file: string, isMarkdown: boolean): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let width = 0;
  for (const { text, number } of lines) {
    const line = isMarkdown ? withoutMarks(text) : { text: tidy(text), isBold: false };
    if (line.text === '') continue;
    const last = found.at(-1);
    if (last !== undefined && goesOn(last.text, line.text, width)) {
      found[found.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else {
      found.push({ ...plainParagraph(line.text, placeIn(file, { line: number })), isBold: line.isBold });
    }
    width = text.trimEnd().length;
  }
  return found;
}

/** A line that was full, and one that begins in the middle of a sentence. */
function goesOn(before: string, text: string, width: number): boolean {
  return (
    width >= 50 &&
    !/[.;:!?]$/.test(before) &&
    /^[\p{Ll}\d(“"]/u.test(text) &&
    !/^(?:\p{Ll}|\d+(?:\.\d+)*)[.)]/u.test(text)
  );
}

function withoutMarks(line: string): { readonly text: string; readonly isBold: boolean } {
  const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
  const plain = (heading?.[2] ?? line).replace(/^\s{0,3}>\s?/, '');
  const isBold = heading !== null || /^\s*(\*\*|__).+\1\s*$/.test(plain);
  const text = plain
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|>])/g, '$1');
  const isRule = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(plain);
  return { text: isRule ? '' : tidy(text), isBold };
}

interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number;
}

/** Two lines or more with as many tabs, or bars as Markdown has them. */
function tableAt(lines: readonly Line[], at: number): FoundTable | null {
  const split = (lines[at] as Line).text.includes('\t') ? byTabs : byBars;
  const rows: (readonly string[])[] = [];
  for (let next = at; next < lines.length; next += 1) {
    const { text } = lines[next] as Line;
    const cells = split(text) ?? (rows.length > 0 ? headOfGroup(text) : null);
    if (cells === null) break;
    rows.push(cells);
  }
  const isRule = (cells: readonly string[]) => cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell));
  const said = rows.filter((cells) => !isRule(cells));
  return said.length < 2 ? null : { rows: said, lines: rows.length };
}

function byTabs(line: string): readonly string[] | null {
  const cells = line.split('\t');
  return cells.length >= 3 ? cells : null;
}

/** `I⇥Thể chế`: a row of a table by tabs whose other cells are blank and were left off. */
function headOfGroup(line: string): readonly string[] | null {
  const cells = line.split('\t');
  return cells.length === 2 && /^\s*(?:[IVXLC]+|\p{Lu}|\d+(?:\.\d+)*)[.)]?\s*$/u.test(cells[0] ?? '') ? cells : null;
}

function byBars(line: string): readonly string[] | null {
  const trimmed = line.trim();
  if (!trimmed.startsWith('|') || trimmed.length < 3) return null;
  return trimmed
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|'));
}

function tableOf(rows: readonly (readonly string[])[], file: string, number: number): Table {
  const width = most(rows.map((cells) => cells.length));
  return {
    kind: 'table',
    width,
    place: placeIn(file, { table: number }),
    rows: rows.map((cells, row) => ({
      place: placeIn(file, { table: number, row: row + 1 }),
      cells: cells.map((cell, column) => {
        const { text, isBold } = withoutMarks(cell);
        const place = placeIn(file, { table: number, row: row + 1, cell: String(column + 1) });
        return { column, span: 1, isContinued: false, lines: text === '' ? [] : text.split('\n'), isBold, place };
      }),
    })),
  };
}
