/** By what a document is known. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { instrumentKey } from '../../src/compare/instrument-text.ts';

test.each([
  ['12/QĐ', '2021-03-01', null, '12/QĐ 2021-03-01'],
  ['12/QĐ', null, null, '12/QĐ '],
  [null, '2021-03-01', 'Biên bản  nghiệm thu', 'Biên bản nghiệm thu 2021-03-01'],
  [null, null, 'Biên bản', ''],
])('number %s, date %s, title %s: %j', (number, date, title, key) => {
  expect(instrumentKey({ number, date: date as Day | null, issuer: null, title })).toBe(key);
});
