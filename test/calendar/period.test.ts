/** Periods: their names, their ends, and what follows what. */
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import {
  lastDayNamed,
  type PeriodUnit,
  periodAfter,
  periodContaining,
  periodNamed,
} from '../../src/calendar/period.ts';

describe('periodNamed', () => {
  it.each([
    ['2021', 'year', 1, '2021-01-01', '2021-12-31'],
    ['2021-H1', 'half-year', 1, '2021-01-01', '2021-06-30'],
    ['2021-H2', 'half-year', 2, '2021-07-01', '2021-12-31'],
    ['2021-Q1', 'quarter', 1, '2021-01-01', '2021-03-31'],
    ['2021-Q2', 'quarter', 2, '2021-04-01', '2021-06-30'],
    ['2021-Q3', 'quarter', 3, '2021-07-01', '2021-09-30'],
    ['2021-Q4', 'quarter', 4, '2021-10-01', '2021-12-31'],
    ['2020-02', 'month', 2, '2020-02-01', '2020-02-29'],
    ['2021-02', 'month', 2, '2021-02-01', '2021-02-28'],
    ['2021-12', 'month', 12, '2021-12-01', '2021-12-31'],
    ['1000', 'year', 1, '1000-01-01', '1000-12-31'],
  ])('%s is a %s', (name, unit, index, first, last) => {
    expect(periodNamed(name)).toEqual({ unit, year: Number(name.slice(0, 4)), index, name, first, last });
  });

  it.each([
    '2021-Q0',
    '2021-Q5',
    '2021-H0',
    '2021-H3',
    '2021-00',
    '2021-13',
    '2021-1',
    '2021-q1',
    '2021Q1',
    '0999',
    '21',
    '20210',
    '2021-03-31',
    '',
  ])('%j is none', (name) => {
    expect(periodNamed(name)).toBeNull();
  });
});

describe('periodContaining', () => {
  it.each<[string, PeriodUnit, string]>([
    ['2021-03-31', 'quarter', '2021-Q1'],
    ['2021-04-01', 'quarter', '2021-Q2'],
    ['2021-12-31', 'quarter', '2021-Q4'],
    ['2022-01-01', 'quarter', '2022-Q1'],
    ['2021-06-30', 'half-year', '2021-H1'],
    ['2021-07-01', 'half-year', '2021-H2'],
    ['2020-02-29', 'month', '2020-02'],
    ['2021-12-31', 'year', '2021'],
  ])('%s lies in the %s %s', (day, unit, name) => {
    expect(periodContaining(unit, day as Day).name).toBe(name);
  });
});

it.each([
  ['2021', '2022'],
  ['2021-H1', '2021-H2'],
  ['2021-H2', '2022-H1'],
  ['2021-Q3', '2021-Q4'],
  ['2021-Q4', '2022-Q1'],
  ['2021-11', '2021-12'],
  ['2021-12', '2022-01'],
])('after %s comes %s', (name, next) => {
  const period = periodNamed(name);
  expect(period === null ? null : periodAfter(period).name).toBe(next);
});

it.each([
  ['2021-03-15', '2021-03-15'],
  ['2021-Q1', '2021-03-31'],
  ['2020-02', '2020-02-29'],
  ['2021', '2021-12-31'],
  ['2021-02-30', null],
  ['ongoing', null],
])('the last day of %s is %s', (name, day) => {
  expect(lastDayNamed(name)).toBe(day);
});
