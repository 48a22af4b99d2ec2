/** Every fault of a return in both languages, kept as a file that people read. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/calendar/day.ts';
import type { Language } from '../../../src/output/words/language.ts';
import { returnFaultWords } from '../../../src/output/words/returns.ts';
import type { CellPlace, ReturnFault } from '../../../src/returns/return-fault.ts';

const place: CellPlace = { sheet: 'Báo cáo', row: 7, column: 'H', header: 'Ngày báo cáo' };
const csv: CellPlace = { ...place, sheet: null };

/** One of each, by name, so that a new one is missed here by its type. */
const samples: { readonly [Name in ReturnFault['fault']]: Extract<ReturnFault, { readonly fault: Name }> } = {
  empty: { fault: 'empty' },
  'too-large': { fault: 'too-large', limit: 10_000_000 },
  'too-many-cells': { fault: 'too-many-cells', limit: 1_000_000 },
  'old-excel': { fault: 'old-excel' },
  'binary-excel': { fault: 'binary-excel' },
  'open-document': { fault: 'open-document' },
  word: { fault: 'word' },
  pdf: { fault: 'pdf' },
  picture: { fault: 'picture' },
  encrypted: { fault: 'encrypted' },
  archive: { fault: 'archive' },
  presentation: { fault: 'presentation' },
  'not-excel': { fault: 'not-excel' },
  markup: { fault: 'markup' },
  damaged: { fault: 'damaged' },
  'not-utf8': { fault: 'not-utf8' },
  'bad-quote': { fault: 'bad-quote', row: 3 },
  'no-header': { fault: 'no-header', found: ['Họ tên', 'Năm sinh'] },
  'missing-column': {
    fault: 'missing-column',
    column: 'state',
    sheet: 'Báo cáo',
    row: 4,
    found: ['Mã nhiệm vụ', 'Ghi chú'],
  },
  'repeated-column': { fault: 'repeated-column', place, first: 'C' },
  'no-task': { fault: 'no-task', place: csv, given: 'Người lập biểu' },
  'no-state': { fault: 'no-state', place, filled: ['evidenceNumber', 'note'] },
  'unknown-state': { fault: 'unknown-state', place, given: 'Chưa hoàn thành' },
  'not-a-day': { fault: 'not-a-day', place, given: '31/2/2021' },
  'not-a-period': { fault: 'not-a-period', place, given: 'quý V' },
  'date-for-text': { fault: 'date-for-text', place, given: '01/12/2021' },
  'number-for-text': { fault: 'number-for-text', place, given: '1.1' },
  'not-a-number': { fault: 'not-a-number', place, given: '80%' },
  'half-count': { fault: 'half-count', place, missing: 'countOf' },
  'more-than-all': { fault: 'more-than-all', place, done: 16, of: 15 },
  'beyond-headers': { fault: 'beyond-headers', place: { ...csv, header: '' }, given: 'chờ ký' },
  'further-sheets': { fault: 'further-sheets', sheets: ['Quý II', 'Quý III'], read: 'Quý I' },
  'hidden-sheets': { fault: 'hidden-sheets', sheets: ['Quý II'] },
  'hidden-rows': { fault: 'hidden-rows', sheet: 'Báo cáo', rows: [7, 9, 10, 11, 20] },
  'hidden-columns': { fault: 'hidden-columns', sheet: null, columns: [{ letters: 'N', header: 'Ghi chú' }] },
  'shortened-number': { fault: 'shortened-number', place: csv, given: '1,23E+11' },
  'formatted-value': { fault: 'formatted-value', place, given: '812' },
  'struck-out': { fault: 'struck-out', place, given: 'Hoàn thành' },
  'error-value': { fault: 'error-value', place, given: '#N/A' },
  'uncomputed-formula': { fault: 'uncomputed-formula', place, given: '=VLOOKUP(A7,Sheet2!A:B,2,0)' },
  'merged-cells': { fault: 'merged-cells', place, range: 'H7:H9' },
  'no-evidence-number': { fault: 'no-evidence-number', place },
  'no-evidence-date': { fault: 'no-evidence-date', place, number: '812/KH-UBND' },
  'other-day': { fault: 'other-day', place, given: '26/3/2021', day: '2021-03-25' as Day },
  'several-documents': { fault: 'several-documents', place, numbers: ['812/KH-UBND', '813/QĐ-UBND'] },
  'no-evidence': { fault: 'no-evidence', place },
};

test.each<Language>(['vi', 'en'])('in %s', async (language) => {
  const text = Object.values(samples).map((fault) => {
    const { message, help } = returnFaultWords(fault, 'bang.xlsx', language);
    return `${message}\n${help === null ? '' : `  ${help}\n`}`;
  });
  await expect(text.join('')).toMatchFileSnapshot(join(import.meta.dirname, `returns-${language}.txt`));
});

test('a quotation mark out of place, nobody knows where', () => {
  expect(returnFaultWords({ fault: 'bad-quote', row: null }, 'a.csv', 'en').message).toMatch(
    /^a\.csv: a quotation mark/,
  );
});
