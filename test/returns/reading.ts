/** Returns as lines that a test compares: one a report, one a fault. */
import { returnWords } from '../../src/output/words/return-columns.ts';
import { returnFaultWords } from '../../src/output/words/returns.ts';
import { readReturn } from '../../src/returns/read-return.ts';
import type { ReadReturn, ReturnRow } from '../../src/returns/return-row.ts';
import { row, text } from '../sheets/workbook.ts';

/** The headings of a sheet with every column that the tests fill in. */
export const header: readonly string[] = [
  'Mã nhiệm vụ',
  'Tình hình thực hiện',
  'Ngày báo cáo',
  'Số văn bản minh chứng',
  'Ngày văn bản minh chứng',
  'Ghi chú',
  'Kỳ',
];
export const headerRow = row(1, ...header.map(text));

/** What is read of the file. */
export function read(content: string | Uint8Array, name = 'bang.xlsx'): Promise<ReadReturn> {
  return readReturn(typeof content === 'string' ? new TextEncoder().encode(content) : content, name, returnWords);
}

/** `2: PL.01 done 2021-03-26 | 812/KH-UBND 2021-03-25 | note`: what a row says, blanks left out. */
export function line({
  row,
  task,
  period,
  agency,
  state,
  date,
  evidence,
  count,
  note,
  obstacle,
  proposal,
}: ReturnRow): string {
  const proof = evidence.map(({ number, date: day, title }) => [number, day, title].filter(Boolean).join(' '));
  const first = [`${row}:`, task, period, agency, state, date].filter((part) => part !== null).join(' ');
  const counted = count === null ? null : `${count.done}/${count.of}`;
  return [first, ...proof, counted, note, obstacle, proposal].filter((part) => part !== null).join(' | ');
}

/** Every report, or every fault in words. */
export async function lines(content: string | Uint8Array, name = 'bang.xlsx'): Promise<readonly string[]> {
  const { rows, faults } = await read(content, name);
  return faults.length > 0 ? faults.map((fault) => returnFaultWords(fault, name, 'vi').message) : rows.map(line);
}

/** The names of the faults. */
export async function faultsOf(content: string | Uint8Array): Promise<readonly string[]> {
  return (await read(content)).faults.map(({ fault }) => fault);
}
