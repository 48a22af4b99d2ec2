/** Days typed at a prompt: the forms that are taken, and those that only look like them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day, partsOf } from '../../src/calendar/day.ts';
import { readTypedDay } from '../../src/calendar/typed-day.ts';

it.each([
  ['2021-12-15', '2021-12-15'],
  ['15/12/2021', '2021-12-15'],
  ['5/2/2021', '2021-02-05'],
  ['05/2/2021', '2021-02-05'],
  ['5/02/2021', '2021-02-05'],
  ['15-12-2021', '2021-12-15'],
  ['15.12.2021', '2021-12-15'],
  [' 15/12/2021 ', '2021-12-15'],
  ['29/02/2024', '2024-02-29'],
  ['30/12/2011', '2011-12-30'],
  ['2021-Q4', '2021-12-31'],
  ['2021-q4', '2021-12-31'],
  ['Q4/2021', '2021-12-31'],
  ['2021-H1', '2021-06-30'],
  ['H1/2021', '2021-06-30'],
  ['2021-02', '2021-02-28'],
  ['2/2021', '2021-02-28'],
  ['02/2021', '2021-02-28'],
  ['2021', '2021-12-31'],
])('%s is %s', (text, day) => {
  expect(readTypedDay(text)).toBe(day);
});

it.each([
  '31/02/2021',
  '29/02/2023',
  '31/4/2021',
  '12/31/2021',
  '00/12/2021',
  '15/00/2021',
  '15/12/21',
  '15/12',
  '15/12-2021',
  '15 / 12 / 2021',
  '015/12/2021',
  '15/12/2021x',
  '15/12/20211',
  '2021-02-30',
  '2021-2-3',
  '2021-Q5',
  'Q5/2021',
  '13/2021',
  'Q4/21',
  '٢٠٢١',
  'hôm nay',
  'Invalid Date',
  '',
])('%j is none', (text) => {
  expect(readTypedDay(text)).toBeNull();
});

it('reads every day back, however it is written', () => {
  const days = fc.integer({ min: 0, max: 200_000 }).map((number) => addDays('1900-01-01' as Day, number));
  fc.assert(
    fc.property(days, fc.constantFrom('/', '-', '.'), (written, mark) => {
      const { year, month, day } = partsOf(written);
      expect(readTypedDay([day, month, year].join(mark))).toBe(written);
      expect(readTypedDay(written)).toBe(written);
    }),
    { numRuns: 300 },
  );
});
