/** Working days around the new year of 2023, when 31/12/2022 was a Saturday and 2 January was given off. */
import { expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type DaysOff, isDayOff, nextWorkingDay, plannedRoll } from '../../src/calendar/days-off.ts';

const days = (...names: readonly string[]) => new Set(names as Day[]);
const newYear: DaysOff = { off: days('2023-01-01', '2023-01-02'), worked: days('2023-02-04') };

it.each([
  ['2022-12-30', false],
  ['2022-12-31', true],
  ['2023-01-01', true],
  ['2023-01-02', true],
  ['2023-01-03', false],
  ['2023-02-04', false],
  ['2023-02-05', true],
])('%s is off: %s', (day, isOff) => {
  expect(isDayOff(day as Day, newYear)).toBe(isOff);
});

it.each([
  ['2022-12-29', '2022-12-30', '2022-12-29'],
  ['2022-12-30', '2023-01-03', '2022-12-30'],
  ['2022-12-31', '2023-01-03', '2023-01-03'],
  ['2023-01-02', '2023-01-03', '2023-01-03'],
  ['2023-02-03', '2023-02-04', '2023-02-03'],
  ['2023-02-04', '2023-02-06', '2023-02-04'],
])('after %s work goes on on %s; a deadline on it rolls to %s', (day, next, rolled) => {
  expect(nextWorkingDay(day as Day, newYear)).toBe(next);
  expect(plannedRoll(day as Day, newYear)).toBe(rolled);
});

it('takes a day that is listed both as off and as worked to be off', () => {
  const both: DaysOff = { off: days('2023-02-04'), worked: days('2023-02-04') };
  expect(isDayOff('2023-02-04' as Day, both)).toBe(true);
});

it('ends at the end of the calendar', () => {
  expect(nextWorkingDay('9999-12-31' as Day, { off: days('9999-12-31'), worked: days() })).toBe('9999-12-31');
});
