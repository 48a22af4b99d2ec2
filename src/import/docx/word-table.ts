/** A table of a Word file: cells by their place in the grid, merged ones told apart from blank ones (ECMA-376, 17.4). */
import { type Block, placeIn, type Table, type TableCell, type TableRow } from '../described.ts';
import type { WordReading } from './word-text.ts';
import { childOf, elementsOf, valueIn, type XmlElement } from './xml-tree.ts';

type ReadBlocks = (container: XmlElement, reading: WordReading) => readonly Block[];

const through: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);
/** No table of an office has so many; a damaged one may claim to. */
const widest = 500;

/** The table; `blocks` reads what is in a cell. */
export function wordTable(table: XmlElement, reading: WordReading, blocks: ReadBlocks): Table {
  const number = reading.tables;
  const place = placeIn(reading.file, { page: reading.page, table: number });
  const rows = below(table, 'w:tr')
    .filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === null)
    .map((row, index) => tableRow(row, index + 1, number, reading, blocks));
  const width = Math.max(
    0,
    ...rows.map(({ cells }) => cells.reduce((end, { column, span }) => Math.max(end, column + span), 0)),
  );
  return { kind: 'table', rows, width, place };
}

function tableRow(row: XmlElement, number: number, table: number, reading: WordReading, blocks: ReadBlocks): TableRow {
  let column = Math.min(Number(valueIn(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0), widest);
  const page = reading.page;
  const cells = below(row, 'w:tc').map((cell, index) => {
    const read = tableCell(cell, column, { table, row: number, cell: index + 1 }, reading, blocks);
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
  blocks: ReadBlocks,
): TableCell {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  const span = Math.min(Math.max(1, Number(valueIn(properties, 'w:gridSpan') ?? 1)), widest);
  const known = reading.remarks.length;
  const inside = blocks(cell, reading);
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
    return through.has(child.name) ? below(child, name) : [];
  });
}
