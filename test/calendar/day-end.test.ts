/** The last second of a day, in zones with and without summer time. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { lastSecondOf } from '../../src/calendar/day-end.ts';

test.each([
  ['2021-03-31', 'Asia/Ho_Chi_Minh', '2021-03-31T16:59:59.000Z'],
  ['2020-12-31', 'Asia/Ho_Chi_Minh', '2020-12-31T16:59:59.000Z'],
  ['2024-02-29', 'Asia/Ho_Chi_Minh', '2024-02-29T16:59:59.000Z'],
  ['2021-03-31', 'UTC', '2021-03-31T23:59:59.000Z'],
  ['2021-03-31', 'Pacific/Kiritimati', '2021-03-31T09:59:59.000Z'],
  ['2021-03-31', 'Pacific/Niue', '2021-04-01T10:59:59.000Z'],
  ['2021-03-13', 'America/Los_Angeles', '2021-03-14T07:59:59.000Z'],
  ['2021-03-14', 'America/Los_Angeles', '2021-03-15T06:59:59.000Z'],
  ['2021-11-07', 'America/Los_Angeles', '2021-11-08T07:59:59.000Z'],
  // Samoa had no 30/12/2011: the day before ends where it would have ended.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T09:59:59.000Z'],
])('%s in %s is %s', (day, zone, instant) => {
  expect(lastSecondOf(day as Day, zone).toISOString()).toBe(instant);
});
