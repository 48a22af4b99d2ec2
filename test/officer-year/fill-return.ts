/** A return as an agency fills it in and saves it again: CSV as Excel in Vietnam writes it, or a workbook. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { sheetsOfWorkbook } from '../../src/sheets/workbook.ts';
import { number, row, text, workbook } from '../sheets/workbook.ts';

type Cell = string | null;

/** Fills in the row of a task: `III.1.3 [agency] "Ghi chú=Đang làm" …`. The first row that fits is meant. */
export async function fillReturn(file: string, words: readonly string[]): Promise<void> {
  const isWorkbook = file.endsWith('.xlsx');
  const rows = isWorkbook ? workbookRows(file) : csvRows(file);
  fillRow(rows, words);
  writeFileSync(file, isWorkbook ? workbookOf(rows) : csvOf(rows));
}

function fillRow(rows: Cell[][], [task = '', ...words]: readonly string[]): void {
  const header = rows.find((cells) => cells.includes('Mã nhiệm vụ')) ?? [];
  const column = (name: string) => {
    const at = header.indexOf(name);
    if (at === -1) throw new Error(`the return has no column ${name}`);
    return at;
  };
  const agency = words.find((word) => !word.includes('=')) ?? null;
  const filled = rows.find(
    (cells) => cells[column('Mã nhiệm vụ')] === task && (agency === null || cells[column('Mã cơ quan')] === agency),
  );
  if (filled === undefined) throw new Error(`the return has no row ${task} ${agency ?? ''}`);
  for (const word of words.filter((one) => one.includes('='))) {
    const [, name = '', value = ''] = /^(.*?)=(.*)$/s.exec(word) ?? [];
    filled[column(name)] = value;
  }
}

function csvRows(file: string): Cell[][] {
  const content = readFileSync(file, 'utf8');
  // Made with commas, saved by Excel with semicolons.
  return parse(content, { bom: true, delimiter: content.includes('";"') || content.includes(';;') ? ';' : ',' });
}

/** Quotes only where Excel needs them. */
function csvOf(rows: readonly (readonly Cell[])[]): string {
  const cellText = (cell: Cell) => {
    const value = cell ?? '';
    return /[";\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(';')}\r\n`).join('')}`;
}

function workbookRows(file: string): Cell[][] {
  const sheets = sheetsOfWorkbook(readFileSync(file));
  if ('fault' in sheets) throw new Error(sheets.fault);
  const rows: Cell[][] = [];
  for (const { index, cells } of sheets[0]?.rows ?? []) {
    while (rows.length <= index) rows.push([]);
    for (const [column, cell] of cells) (rows[index] as Cell[])[column] = cell.text;
  }
  return rows.map((cells) => Array.from(cells, (cell) => cell ?? null));
}

/** A day typed into a cell (`11/6/2021`) is a day to Excel: a number in a style of days. */
function workbookOf(rows: readonly (readonly Cell[])[]): Uint8Array {
  const cellMarkup = (cell: Cell) => {
    const day = typedDay(cell);
    if (day !== null) return number(day.getTime() / 86_400_000 + 25_569, 1);
    return cell === null ? null : text(cell);
  };
  const markup = rows.map((cells, at) => row(at + 1, ...cells.map(cellMarkup)));
  return workbook({ sheets: { 'Báo cáo': markup.join('') } });
}

function typedDay(cell: Cell): Date | null {
  const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(cell ?? '') ?? [];
  return day === undefined ? null : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
