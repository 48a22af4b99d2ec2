/** An annex and its table in a Word file. */
import type { FileChild, Table } from 'docx';
import { annexWidth } from '../word/official-page.ts';
import { paragraph, rule, type Setting } from '../word/paragraphs.ts';
import { type Cell, longTable } from '../word/table.ts';
import { type Annex, cellText, type PaperColumn, type PaperRow, type PaperTable } from './paper.ts';

const title: Setting = { size: 14, isBold: true, align: 'center' };
/** Before a table. */
const gap: Setting = { size: 6 };

/** Its number, title and what it goes with, then the table. */
export function annexContent({ heading, title: name, with: together, table, note }: Annex): FileChild[] {
  return [
    paragraph(heading, title),
    paragraph(name, title),
    paragraph(together, { ...title, isBold: false, isItalic: true, after: 4 }),
    rule(60, annexWidth),
    paragraph('', gap),
    tableContent(table, annexWidth, 11),
    ...(note === '' ? [] : [paragraph(note, { size: 11, isItalic: true, before: 4 })]),
  ];
}

/** Of this width in millimetres, in type of so many points. */
export function tableContent({ columns, rows }: PaperTable, width: number, size: number): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => (column.width / shares) * width);
  const head = columns.map(
    ({ heading }): Cell => ({ content: [paragraph(heading, { size, isBold: true, align: 'center' })] }),
  );
  return longTable(widths, head, function* () {
    for (const row of rows) yield rowCells(row, columns, size);
  });
}

function rowCells(row: PaperRow, columns: readonly PaperColumn[], size: number): readonly Cell[] {
  if ('group' in row)
    return [{ content: [paragraph(row.group, { size, isBold: true, isKeptWithNext: true })], columns: columns.length }];
  return row.cells.map((cell, index) => ({
    content: [
      paragraph(cellText(cell), { size, align: columns[index]?.align ?? 'left', isBold: row.isTotal ?? false }),
    ],
  }));
}
