/** Every fault of a return in both languages, kept as a file that people read. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../../src/output/words/language.ts';
import { returnFaultWords } from '../../../src/output/words/returns.ts';
import type { CellPlace, ReturnFault } from '../../../src/returns/return-fault.ts';

const place: CellPlace = { sheet: 'Báo cáo', row: 7, column: 'H', header: 'Ngày báo cáo' };
const csv: CellPlace = { ...place, sheet: null };

/** One of each, by name, so that a new one is missed here by its type. */
const samples: { readonly [Name in ReturnFault['fault']]: Extract<ReturnFault, { readonly fault: Name }> } = {
  empty: { fault: 'empty' },
  'too-large': { fault: 'too-large', limit: 10_000_000 },
  'too-wide': { fault: 'too-wide', cell: 'XFD1048576' },
  'old-excel': { fault: 'old-excel' },
  encrypted: { fault: 'encrypted' },
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
  'no-task': { fault: 'no-task', place: csv },
  'no-state': { fault: 'no-state', place, filled: ['evidenceNumber', 'note'] },
  'unknown-state': { fault: 'unknown-state', place, given: 'Chưa hoàn thành' },
  'not-a-day': { fault: 'not-a-day', place, given: '31/2/2021' },
  'not-a-period': { fault: 'not-a-period', place, given: 'quý V' },
  'date-for-text': { fault: 'date-for-text', place, given: '01/12/2021' },
  'number-for-text': { fault: 'number-for-text', place, given: '1.1' },
  'beyond-headers': { fault: 'beyond-headers', place: { ...csv, header: '' }, given: 'chờ ký' },
  'further-sheets': { fault: 'further-sheets', sheets: ['Quý II', 'Quý III'], read: 'Quý I' },
  'error-value': { fault: 'error-value', place, given: '#N/A' },
  'no-evidence-number': { fault: 'no-evidence-number', place },
  'no-evidence-date': { fault: 'no-evidence-date', place, number: '812/KH-UBND' },
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
