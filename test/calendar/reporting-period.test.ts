/** When the data of reports close, at the ends of periods and on the days around them. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type Period, type PeriodUnit, periodBefore, periodNamed } from '../../src/calendar/period.ts';
import { lastClosed, reportingOf, running, yearEarlier } from '../../src/calendar/reporting-period.ts';

const named = (name: string) => periodNamed(name) as Period;

describe('reportingOf', () => {
  test.each<[string, string, string]>([
    ['2021-12', '2021-11-15', '2021-12-14'],
    ['2021-01', '2020-12-15', '2021-01-14'],
    ['2020-03', '2020-02-15', '2020-03-14'],
    ['2021-Q1', '2020-12-15', '2021-03-14'],
    ['2021-Q4', '2021-09-15', '2021-12-14'],
    ['2021-H1', '2020-12-15', '2021-06-14'],
    ['2021-H2', '2021-06-15', '2021-12-14'],
    ['2021', '2020-12-15', '2021-12-14'],
  ])('%s is told from %s to %s', (name, opens, closes) => {
    expect(reportingOf(named(name))).toEqual({ opens, closes });
  });

  test.each(['2021-12', '2021-Q1', '2021-H1', '2021'])('%s follows the one before without a gap', (name) => {
    const before = reportingOf(periodBefore(named(name))).closes;
    expect(`${before.slice(0, 8)}15`).toBe(reportingOf(named(name)).opens);
  });
});

describe('lastClosed and running', () => {
  test.each<[PeriodUnit, string, string, string]>([
    ['quarter', '2021-12-13', '2021-Q3', '2021-Q4'],
    ['quarter', '2021-12-14', '2021-Q4', '2022-Q1'],
    ['quarter', '2022-01-01', '2021-Q4', '2022-Q1'],
    ['quarter', '2022-03-13', '2021-Q4', '2022-Q1'],
    ['month', '2022-01-13', '2021-12', '2022-01'],
    ['month', '2022-01-14', '2022-01', '2022-02'],
    ['half-year', '2021-06-14', '2021-H1', '2021-H2'],
    ['year', '2021-12-13', '2020', '2021'],
    ['year', '2021-12-31', '2021', '2022'],
  ])('of a %s on %s', (unit, asOf, closed, next) => {
    expect(lastClosed(unit, asOf as Day).name).toBe(closed);
    expect(running(unit, asOf as Day).name).toBe(next);
  });
});

test.each([
  ['2021-Q1', '2020-Q1'],
  ['2021-12', '2020-12'],
  ['2021-H2', '2020-H2'],
  ['2021', '2020'],
])('a year before %s is %s', (name, before) => expect(yearEarlier(named(name)).name).toBe(before));
