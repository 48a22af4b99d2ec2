/** Which day it is, around midnight of three time zones. */
import { describe, expect, it } from 'vitest';
import { dayInZone, isSameClock, isTimeZone } from '../../src/calendar/today.ts';

describe('dayInZone', () => {
  it.each([
    ['2021-12-31T16:59:59.999Z', '2021-12-31', '2021-12-31', '2021-12-31'],
    ['2021-12-31T17:00:00.000Z', '2022-01-01', '2021-12-31', '2021-12-31'],
    ['2021-12-31T23:59:59.999Z', '2022-01-01', '2021-12-31', '2021-12-31'],
    ['2022-01-01T00:00:00.000Z', '2022-01-01', '2022-01-01', '2021-12-31'],
    ['2022-01-01T07:59:59.999Z', '2022-01-01', '2022-01-01', '2021-12-31'],
    ['2022-01-01T08:00:00.000Z', '2022-01-01', '2022-01-01', '2022-01-01'],
    ['2020-02-28T17:00:00.000Z', '2020-02-29', '2020-02-28', '2020-02-28'],
    ['2021-06-30T06:59:59.999Z', '2021-06-30', '2021-06-30', '2021-06-29'],
    ['2021-06-30T07:00:00.000Z', '2021-06-30', '2021-06-30', '2021-06-30'],
  ])('at %s it is %s in Ho Chi Minh City, %s in UTC, %s in Los Angeles', (instant, vietnam, utc, california) => {
    const at = new Date(instant);
    expect(dayInZone('Asia/Ho_Chi_Minh', at)).toBe(vietnam);
    expect(dayInZone('Asia/Saigon', at)).toBe(vietnam);
    expect(dayInZone('UTC', at)).toBe(utc);
    expect(dayInZone('America/Los_Angeles', at)).toBe(california);
  });

  it('agrees with Intl where it does without', () => {
    for (let hour = 0; hour < 48; hour += 1) {
      const at = new Date(Date.UTC(2021, 11, 31, hour, 30));
      expect(dayInZone('Asia/Ho_Chi_Minh', at)).toBe(dayInZone('Asia/Bangkok', at));
      expect(dayInZone('UTC', at)).toBe(dayInZone('Africa/Abidjan', at));
    }
  });

  it.each(['Asia/Hanoi', 'Ho_Chi_Minh', '+07:00', ''])('there is no zone %j', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
    expect(() => dayInZone(zone, new Date(0))).toThrow(RangeError);
  });
});

it.each(['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'UTC', 'America/Los_Angeles'])('there is a zone %s', (zone) => {
  expect(isTimeZone(zone)).toBe(true);
});

it.each([
  ['Asia/Ho_Chi_Minh', 'Asia/Saigon', true],
  ['Asia/Tokyo', 'Asia/Tokyo', true],
  ['Asia/Ho_Chi_Minh', 'UTC', false],
  ['Asia/Tokyo', 'Asia/Seoul', false],
])('that clocks in %s and %s show the same is known: %s', (one, other, isKnown) => {
  expect(isSameClock(one, other)).toBe(isKnown);
});
