/** Days: which exist, and the arithmetic across the ends of months, years and the calendar. */
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  daysBetween,
  daysInMonth,
  isDay,
  partsOf,
  weekdayOf,
  wholeMonths,
} from '../../src/calendar/day.ts';

const day = (text: string) => text as Day;

describe('isDay', () => {
  it.each(['2021-01-01', '2021-12-31', '2020-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-10-00',
    '0999-12-31',
    '2021-1-1',
    '21-01-01',
    '2021-01-01\n',
    ' 2021-01-01',
    '2021-01-01T00:00',
    '2021/01/01',
    '٢٠٢١-٠١-٠١',
    '',
  ])('%j is not', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('addDays', () => {
  it.each([
    ['2021-03-31', 1, '2021-04-01'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2022-01-01', -1, '2021-12-31'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-02-28', 1, '2021-03-01'],
    ['2021-03-01', -1, '2021-02-28'],
    ['2021-06-15', 0, '2021-06-15'],
    ['2020-01-01', 366, '2021-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-01', 9999, '9999-12-31'],
    ['1000-01-01', -1, '1000-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });
});

describe('addMonths', () => {
  it.each([
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-11-30', 3, '2022-02-28'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-03-31', 12, '2022-03-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['1000-01-31', -1, '1000-01-01'],
    ['1000-02-15', -1, '1000-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2021-03-31', '2021-12-15', 259],
    ['2021-06-30', '2021-12-15', 168],
    ['2021-12-15', '2021-12-31', 16],
    ['2021-12-31', '2022-01-01', 1],
    ['2022-01-01', '2021-12-31', -1],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-12-15', '2021-12-15', 0],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2022-12-31', 6],
    ['2023-01-01', 0],
    ['2023-01-02', 1],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2020-02-29', 6],
  ])('%s is %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });
});

it('takes a day apart and puts it together', () => {
  expect(partsOf(day('2021-03-05'))).toEqual({ year: 2021, month: 3, day: 5 });
  expect(dayFrom(2021, 3, 5)).toBe('2021-03-05');
});

it('knows the length of every month', () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  expect(months.map((month) => daysInMonth(2021, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([2000, 2020, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28]);
});

it.each([
  ['2021-03-10', '2021-12-15', 9],
  ['2021-03-10', '2021-12-09', 8],
  ['2021-01-31', '2021-02-28', 1],
  ['2020-06-30', '2021-06-30', 12],
  ['2021-12-15', '2021-03-10', 0],
])('wholeMonths from %s to %s', (from, to, months) => {
  expect(wholeMonths(from as Day, to as Day)).toBe(months);
});
