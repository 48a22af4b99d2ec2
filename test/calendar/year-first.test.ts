/** Days and periods as people type them, the year last. */
import { expect, test } from 'vitest';
import { yearFirst } from '../../src/calendar/year-first.ts';

test.each([
  ['31/12/2021', '2021-12-31'],
  ['5.2.2021', '2021-02-05'],
  ['1-9-2021', '2021-09-01'],
  ['12/2021', '2021-12'],
  ['9/2021', '2021-09'],
  ['Q4/2021', '2021-Q4'],
  [' q4-2021 ', '2021-Q4'],
  ['h1/2022', '2022-H1'],
  ['2021-q3', '2021-Q3'],
  ['2021-12-31', '2021-12-31'],
  ['31/12/21', '31/12/21'],
  ['31/12-2021', '2021-12-31'],
  ['sang năm', 'SANG NĂM'],
])('%j is %j', (typed, written) => {
  expect(yearFirst(typed)).toBe(written);
});
