/**
 * The body of a Word file as paragraphs and tables in their order, text boxes behind the paragraph that they hang on; of a table
 * the cells by their place in the grid, merged ones told apart from blank ones (ECMA-376, 17.4).
 */
import { bullets } from '../../plan/task-id.ts';
import {
  type Block,
  type Paragraph,
  placeIn,
  type SourcePlace,
  type Table,
  type TableCell,
  type TableRow,
} from '../described.ts';
import { most } from '../most.ts';
import { lookIn, over } from './word-styles.ts';
import { runsOn, runTextIn, type WordReading } from './word-text.ts';
import { childOf, elementsOf, valueIn, type XmlElement } from './xml-tree.ts';

const through: ReadonlySet<string> = new Set([
  ...['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice'],
]);

/** The blocks in the body, a cell or a text box. */
export function blocksIn(container: XmlElement, reading: WordReading): readonly Block[] {
  const parts: (readonly Block[])[] = [];
  let open: Paragraph | null = null;
  for (const element of blockElements(container)) {
    if (element.name !== 'w:p') {
      parts.push(otherBlock(element, reading));
      continue;
    }
    const { paragraph, boxes } = paragraphIn(element, reading);
    const whole: Paragraph | null = open === null ? paragraph : joined(open, paragraph);
    open = runsOn(element) ? whole : null;
    if (open === null && whole !== null) parts.push([whole]);
    for (const box of boxes) parts.push(blocksIn(box, reading));
  }
  return [...parts, open === null ? [] : [open]].flat();
}

/** A table; of a part that lies elsewhere only the remark that there is one. */
function otherBlock(element: XmlElement, reading: WordReading): readonly Block[] {
  if (element.name === 'w:tbl') {
    reading.tables += 1;
    return [wordTable(element, reading)];
  }
  reading.remarks.push({ why: 'linked-part', text: '', place: hereIn(reading) });
  return [];
}

function blockElements(container: XmlElement): readonly XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (through.has(child.name)) return blockElements(child);
    return ['w:p', 'w:tbl', 'w:altChunk'].includes(child.name) ? [child] : [];
  });
}

/** The paragraph; null for a blank one. */
function paragraphIn(
  element: XmlElement,
  reading: WordReading,
): { readonly paragraph: Paragraph | null; readonly boxes: readonly XmlElement[] } {
  reading.paragraph += 1;
  const properties = childOf(element, 'w:pPr');
  const look = over(lookIn(properties, null), reading.styles(valueIn(properties, 'w:pStyle')));
  const { text, isBold, boxes, remarks } = runTextIn(element, look, reading);
  const place = hereIn(reading);
  for (const remark of remarks) reading.remarks.push({ ...remark, place });
  const number = look.numbering === null ? null : reading.numbering(look.numbering);
  const label = number === '' || (text === '' && number !== null && bullets.has(number)) ? null : number;
  if (text === '' && label === null) return { paragraph: null, boxes };
  const isCentered = look.alignment === 'center';
  return { paragraph: { kind: 'paragraph', label, text, isBold, isCentered, place }, boxes };
}

function joined(open: Paragraph, next: Paragraph | null): Paragraph {
  return next === null ? open : { ...open, text: `${open.text} ${next.text}` };
}

/** Where the reading has come to. */
function hereIn({ file, page, paragraph }: WordReading): SourcePlace {
  return placeIn(file, { page, paragraph });
}

const aroundRows: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);
/** No table of an office has so many; a damaged one may claim to. */
const widest = 500;

function wordTable(table: XmlElement, reading: WordReading): Table {
  const number = reading.tables;
  const place = placeIn(reading.file, { page: reading.page, table: number });
  const rows = below(table, 'w:tr')
    .filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === null)
    .map((row, index) => tableRow(row, index + 1, number, reading));
  const width = most(rows.map(({ cells }) => most(cells.map(({ column, span }) => column + span))));
  return { kind: 'table', rows, width, place };
}

function tableRow(row: XmlElement, number: number, table: number, reading: WordReading): TableRow {
  let column = Math.min(Number(valueIn(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0), widest);
  const page = reading.page;
  const cells = below(row, 'w:tc').map((cell, index) => {
    const read = tableCell(cell, column, { table, row: number, cell: index + 1 }, reading);
    column += read.span;
    return read;
  });
  return { cells, place: placeIn(reading.file, { page, table, row: number }) };
}

function tableCell(
  cell: XmlElement,
  column: number,
  at: { readonly table: number; readonly row: number; readonly cell: number },
  reading: WordReading,
): TableCell {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  const span = Math.min(Math.max(1, Number(valueIn(properties, 'w:gridSpan') ?? 1)), widest);
  const known = reading.remarks.length;
  const inside = blocksIn(cell, reading);
  const place = placeIn(reading.file, { page: reading.page, ...at, cell: String(at.cell) });
  // What is remarked of a cell is found by the cell.
  for (let index = known; index < reading.remarks.length; index += 1) {
    const remark = reading.remarks[index];
    if (remark !== undefined) reading.remarks[index] = { ...remark, place };
  }
  if (inside.some(({ kind }) => kind === 'table')) {
    reading.remarks.push({ why: 'nested-table', text: inside.flatMap(linesOf).join(' '), place });
  }
  return {
    column,
    span: Number.isInteger(span) ? span : 1,
    isContinued: merge !== null && merge.attributes.get('w:val') !== 'restart',
    lines: inside.flatMap(linesOf),
    isBold: inside.length > 0 && inside.every((block) => block.kind === 'paragraph' && block.isBold),
    place,
  };
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [block.label === null ? block.text : `${block.label} ${block.text}`.trim()];
  return block.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' ')).join(' | '));
}

function below(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return aroundRows.has(child.name) ? below(child, name) : [];
  });
}
