/** A return as an agency fills it in and saves it again: CSV as Excel in Vietnam writes it, or a workbook. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { number, row, text, workbook } from '../returns/workbook.ts';

type Cell = string | number | boolean | Date | null;

/** Fills in the row of a task: `III.1.3 [agency] "Ghi chú=Đang làm" …`. The first row that fits is meant. */
export async function fillReturn(file: string, words: readonly string[]): Promise<void> {
  const isWorkbook = file.endsWith('.xlsx');
  const rows = isWorkbook ? await workbookRows(file) : csvRows(file);
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
    const value = String(cell ?? '');
    return /[";\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(';')}\r\n`).join('')}`;
}

async function workbookRows(file: string): Promise<Cell[][]> {
  const [sheet] = await readWorkbook(file);
  return (sheet?.data ?? []) as Cell[][];
}

/** A day typed into a cell (`11/6/2021`) is a day to Excel: a number in a style of days. */
function workbookOf(rows: readonly (readonly Cell[])[]): Uint8Array {
  const cellMarkup = (cell: Cell) => {
    const day = cell instanceof Date ? cell : typedDay(cell);
    if (day !== null) return number(day.getTime() / 86_400_000 + 25_569, 1);
    return cell === null ? null : text(String(cell));
  };
  const markup = rows.map((cells, at) => row(at + 1, ...cells.map(cellMarkup)));
  return workbook({ sheets: { 'Báo cáo': markup.join('') } });
}

function typedDay(cell: Cell): Date | null {
  const [, day, month, year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(String(cell)) ?? [];
  return day === undefined ? null : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
