/** The parts of a document, told from what stands where: head, body, end, appendices. */

import { labelOf } from './body/clause-label.ts';
import { beginsEnd, isName, isOffice } from './body/document-end.ts';
import { isType } from './body/document-head.ts';
import { type Block, cellText, type Paragraph, plainParagraph, type Table } from './described.ts';
import { taskTableIn } from './table/task-table.ts';

export interface Zones {
  readonly head: readonly Paragraph[];
  readonly body: readonly Block[];
  readonly end: readonly string[];
  readonly appendices: readonly Block[];
}

/** The parts of each document in the blocks; tables that only set text side by side are paragraphs in them. */
export function zonesIn(blocks: readonly Block[]): readonly Zones[] {
  const flat = blocks.flatMap(flattened);
  const attached = attachedAt(flat);
  return attached === null ? [zonesOf(flat)] : [zonesOf(flat.slice(0, attached)), ...zonesIn(flat.slice(attached))];
}

function zonesOf(flat: readonly Block[]): Zones {
  const appendixAt = firstAppendix(flat);
  const main = flat.slice(0, appendixAt);
  const type = main.findIndex(namesType);
  const endAt = endOfBody(main, type, startOfBody(main, type));
  const start = startOfBody(main.slice(0, endAt), type);
  return {
    head: main.slice(0, start).filter((block) => block.kind === 'paragraph'),
    body: main.slice(start, endAt),
    end: main.slice(endAt).flatMap((block) => (block.kind === 'paragraph' ? [withLabel(block)] : linesIn(block))),
    appendices: flat.slice(appendixAt),
  };
}

/**
 * Where a plan begins that a decision issues, behind the decision's end: at its own head, which names its kind or says to what
 * it is attached; null where the blocks are one document.
 */
function attachedAt(flat: readonly Block[]): number | null {
  const found = attachedBehindEnd(flat) ?? attachedWithoutEnd(flat);
  const appendix = flat.findIndex(isAppendixHeading);
  if (found === null || (appendix >= 0 && appendix < found.named)) return null;
  let from = found.named;
  while (from - 1 > found.end && isOfHead(flat[from - 1] as Block)) from -= 1;
  return from;
}

/** Where an attached document names itself, and the last block that is certain to be of the one before. */
interface Attached {
  readonly named: number;
  readonly end: number;
}

function attachedBehindEnd(flat: readonly Block[]): Attached | null {
  const end = flat.findIndex((block) => block.kind === 'paragraph' && /^nơi nhận/iu.test(firstLine(block)));
  const named = flat.findIndex((block, at) => end >= 0 && at > end && (namesType(block) || saysAttached(block)));
  return named < 0 ? null : { named, end };
}

/** Where recipients are left out: at a second kind of document behind an article, or one with the note of what it is attached to. */
function attachedWithoutEnd(flat: readonly Block[]): Attached | null {
  const type = flat.findIndex(namesType);
  const named = flat.findIndex((block, at) => {
    if (type < 0 || at <= type || !namesType(block)) return false;
    return flat.slice(type, at).some(isArticle) || flat.slice(at + 1, at + 1 + longestTitle).some(saysAttached);
  });
  if (named < 0) return null;
  const article = flat.slice(0, named).findLastIndex(isArticle);
  return { named, end: Math.max(type, article) };
}

/** So many lines of a title may stand between the kind of a document and the note below. */
const longestTitle = 4;

function isArticle(block: Block): boolean {
  return block.kind === 'paragraph' && /^điều \d+\s*[.:]/iu.test(withLabel(block));
}

function namesType(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.split('\n').some(isType);
}

function saysAttached(block: Block): boolean {
  return block.kind === 'paragraph' && /^\((?:ban hành )?kèm theo /iu.test(firstLine(block));
}

/** A line in capitals that is no signature, such as whoever issues it. */
function isOfHead(block: Block): boolean {
  if (block.kind === 'table') return false;
  return block.text.split('\n').every((line) => {
    const isNational = /^độc lập\s*[-–]\s*tự do/iu.test(line);
    return isNational || (line === line.toUpperCase() && !beginsEnd(line));
  });
}

/** A paragraph as it is shown, with the number that Word gives it. */
export function withLabel({ label, text }: Pick<Paragraph, 'label' | 'text'>): string {
  return label === null ? text : `${label} ${text}`.trim();
}

/** The texts of a table, a row each. */
export function linesIn({ rows }: Table): readonly string[] {
  return rows.map(({ cells }) => cells.map((cell) => cellText(cell).replaceAll(/\s+/g, ' ')).join(' | '));
}

const layout =
  /nơi nhận|cộng ho[àa] xã hội|cộng hoà|độc lập\s*[-–]\s*tự do|^số\s*:|\bTM\.|\bKT\.|\bTUQ\.|\bTL\.|ngày\s.*tháng\s.*năm/iu;
const widestLayout = 4;
const mostLayoutRows = 8;

/** The tables in which a head and an end are set: their cells one after the other. */
function flattened(block: Block): readonly Block[] {
  if (block.kind === 'paragraph' || block.width > widestLayout || block.rows.length > mostLayoutRows) return [block];
  const cells = block.rows.flatMap(({ cells }) => cells);
  if (taskTableIn(block) !== null || !cells.some((cell) => layout.test(cellText(cell)))) return [block];
  const byColumn = [...new Set(cells.map(({ column }) => column))].sort((one, other) => one - other);
  return byColumn.flatMap((column) =>
    cells
      .filter((cell) => cell.column === column && !cell.isContinued)
      .flatMap(({ lines, isBold, place }) => lines.map((text) => ({ ...plainParagraph(text, place), isBold }))),
  );
}

/** A line that says *Phụ lục* and little more. */
function isAppendixHeading(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const [first = ''] = block.text.split('\n');
  return (
    /^(?:phụ lục|phụ biểu|biểu)(?:\s+(?:số\s*)?[\dIVXLC]+[a-z]?)?\s*[.:]?(?:\s*[-–]?\s*\p{Lu}[\p{Lu}\s,.-]*)?$/iu.test(
      first.trim(),
    ) &&
    first.length < 200 &&
    /^P|^B/u.test(first.trim())
  );
}

function firstAppendix(blocks: readonly Block[]): number {
  const named = blocks.findIndex(isAppendixHeading);
  const isAfterEnd = (at: number) =>
    blocks.slice(0, at).some((block) => block.kind === 'paragraph' && beginsEnd(firstLine(block)));
  if (named >= 0) return named;
  const table = blocks.findIndex(
    (block, at) => block.kind === 'table' && isAfterEnd(at) && taskTableIn(block) !== null,
  );
  if (table < 0) return blocks.length;
  // The title above the table, back to the end of the document.
  let from = table;
  while (from > 0 && !isOfEnd(blocks[from - 1] as Block)) from -= 1;
  return from;
}

function isOfEnd(block: Block): boolean {
  if (block.kind === 'table') return true;
  return beginsEnd(firstLine(block)) || /^[-–]|[;.]$/.test(block.text) || isName(block.text);
}

function firstLine({ text }: Paragraph): string {
  return (text.split('\n')[0] ?? '').replaceAll(/^\*+/g, '').trim();
}

/** Recipients and signature, behind which only appendices come; above the first section an office says who decides. */
function endOfBody(blocks: readonly Block[], type: number, start: number): number {
  const at = blocks.findIndex((block, index) => {
    if (index <= Math.max(type, 0) || block.kind !== 'paragraph') return false;
    const line = firstLine(block);
    return beginsEnd(line) && !(index < start && isOffice(line));
  });
  return at < 0 ? blocks.length : at;
}

/** The first section below the kind of the document. */
function startOfBody(blocks: readonly Block[], type: number): number {
  const at = blocks.findIndex((block, index) => {
    if (index <= type) return false;
    if (block.kind === 'table') return taskTableIn(block) !== null;
    const label = labelOf(block);
    return label !== null && !/^[-–+•*]$/.test(label.number) && label.rest !== '' && (label.ordinal ?? 1) === 1;
  });
  return at < 0 ? blocks.length : at;
}
