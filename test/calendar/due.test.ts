/** Due values: the names of terms and spans, where spans end, and when a recurring duty falls due. */
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import {
  type Due,
  endOfSpan,
  fitsUnit,
  moveBetween,
  occurrencesOf,
  type RecurringDue,
  spanName,
  spanNamed,
  termNamed,
} from '../../src/calendar/due.ts';
import type { PeriodUnit } from '../../src/calendar/period.ts';

it.each([
  ['2021-03-31', 'day', '2021-03-31'],
  ['2021-02', 'month', '2021-02-28'],
  ['2021-Q1', 'quarter', '2021-03-31'],
  ['2021-H2', 'half-year', '2021-12-31'],
  ['2021', 'year', '2021-12-31'],
])('%s is a term of a %s, due on %s', (value, unit, day) => {
  expect(termNamed(value)).toEqual({ kind: 'term', value, unit, day });
});

it.each(['2021-Q5', '2021-02-30', 'ongoing', 'Q1/2021', ''])('%j is no term', (value) => {
  expect(termNamed(value)).toBeNull();
});

describe('spans', () => {
  it.each([
    ['15 days', { count: 15, unit: 'days' }, '15 days'],
    ['1 day', { count: 1, unit: 'days' }, '1 day'],
    ['10 working days', { count: 10, unit: 'working days' }, '10 working days'],
    ['1 working day', { count: 1, unit: 'working days' }, '1 working day'],
    ['3 months', { count: 3, unit: 'months' }, '3 months'],
  ])('%s', (text, span, name) => {
    expect(spanNamed(text)).toEqual(span);
    const named = spanNamed(text);
    expect(named === null ? null : spanName(named)).toBe(name);
  });

  it.each(['0 days', '15', 'days', '15 ngày', '-1 days', '1.5 days', '2 weeks', '15  days', '12345 days'])(
    '%j is none',
    (text) => {
      expect(spanNamed(text)).toBeNull();
    },
  );

  const isWeekend = (day: Day) => [0, 6].includes(new Date(day).getUTCDay());
  it.each([
    ['2021-05-04', '15 days', '2021-05-19'],
    ['2021-12-20', '30 days', '2022-01-19'],
    ['2021-01-31', '1 month', '2021-02-28'],
    ['2021-11-30', '3 months', '2022-02-28'],
    ['2021-12-31', '1 working day', '2022-01-03'],
    ['2021-12-27', '5 working days', '2022-01-03'],
    ['2021-12-25', '1 working day', '2021-12-27'],
    ['9999-12-31', '5 working days', '9999-12-31'],
  ])('from %s, %s end on %s', (start, text, end) => {
    const span = spanNamed(text);
    expect(span === null ? null : endOfSpan(start as Day, span, isWeekend)).toBe(end);
  });
});

describe('occurrencesOf', () => {
  const first = (due: Partial<RecurringDue> & { every: PeriodUnit }, count: number, issued = '1999') => {
    const found: string[] = [];
    const whole: RecurringDue = { kind: 'recurring', from: null, until: null, by: null, ...due };
    for (const { period, day } of occurrencesOf(whole, issued)) {
      found.push(`${period} ${day}`);
      if (found.length === count) break;
    }
    return found;
  };

  it('starts with the period that holds the first day of `from`', () => {
    expect(first({ every: 'year', from: '2020-06' }, 2)).toEqual(['2020 2020-12-31', '2021 2021-12-31']);
    expect(first({ every: 'quarter', from: '2021' }, 2)).toEqual(['2021-Q1 2021-03-31', '2021-Q2 2021-06-30']);
    expect(first({ every: 'month', from: '2021-12-31' }, 2)).toEqual(['2021-12 2021-12-31', '2022-01 2022-01-31']);
  });

  it('ends with the period that holds the last day of `until`', () => {
    expect(first({ every: 'year', from: '2020', until: '2021' }, 9)).toEqual(['2020 2020-12-31', '2021 2021-12-31']);
    expect(first({ every: 'half-year', from: '2020', until: '2020-Q3' }, 9)).toEqual([
      '2020-H1 2020-06-30',
      '2020-H2 2020-12-31',
    ]);
    expect(first({ every: 'year', from: '2022', until: '2021' }, 9)).toEqual([]);
    expect(first({ every: 'year', from: '9998', until: '9999' }, 9)).toEqual(['9998 9998-12-31', '9999 9999-12-31']);
  });

  it('falls due on `by`, or on the last day of a month that is shorter', () => {
    expect(first({ every: 'year', from: '2021', by: '12-14' }, 1)).toEqual(['2021 2021-12-14']);
    expect(first({ every: 'year', from: '2020', by: '02-29' }, 2)).toEqual(['2020 2020-02-29', '2021 2021-02-28']);
    expect(first({ every: 'quarter', from: '2021', by: '25' }, 2)).toEqual([
      '2021-Q1 2021-03-25',
      '2021-Q2 2021-06-25',
    ]);
    expect(first({ every: 'month', from: '2021-01', by: '31' }, 2)).toEqual([
      '2021-01 2021-01-31',
      '2021-02 2021-02-28',
    ]);
  });

  it('starts without `from` with the period in which the plan was issued', () => {
    expect(first({ every: 'year' }, 2, '2020-06')).toEqual(['2020 2020-12-31', '2021 2021-12-31']);
    expect(first({ every: 'quarter' }, 2, '2020-06-15')).toEqual(['2020-Q2 2020-06-30', '2020-Q3 2020-09-30']);
    expect(first({ every: 'month', until: '2021-01' }, 9, '2020-12')).toEqual([
      '2020-12 2020-12-31',
      '2021-01 2021-01-31',
    ]);
    expect(first({ every: 'half-year', until: '2019' }, 9, '2020')).toEqual([]);
  });

  it('falls due without `from` on the day of issue at the earliest', () => {
    expect(first({ every: 'year', by: '06-14' }, 1, '2020-06-14')).toEqual(['2020 2020-06-14']);
    expect(first({ every: 'year', by: '06-14' }, 1, '2020-06-15')).toEqual(['2021 2021-06-14']);
    expect(first({ every: 'year', by: '06-14' }, 1, '2020-06')).toEqual(['2020 2020-06-14']);
    expect(first({ every: 'month', by: '05' }, 1, '2020-06-20')).toEqual(['2020-07 2020-07-05']);
    expect(first({ every: 'month', from: '2020-06', by: '05' }, 1, '2020-06-20')).toEqual(['2020-06 2020-06-05']);
  });

  it('has none when its start names nothing', () => {
    expect(first({ every: 'year', from: 'nay' }, 1)).toEqual([]);
    expect(first({ every: 'year' }, 1, '')).toEqual([]);
  });
});

it.each<[string, PeriodUnit, boolean]>([
  ['12-14', 'year', true],
  ['02-29', 'year', true],
  ['02-30', 'year', false],
  ['14', 'year', false],
  ['25', 'quarter', true],
  ['31', 'month', true],
  ['32', 'month', false],
  ['00', 'month', false],
  ['01', 'month', true],
  ['5', 'month', false],
  ['12-14', 'quarter', false],
])('by %s fits each %s: %s', (by, every, fits) => {
  expect(fitsUnit(by, every)).toBe(fits);
});

describe('moveBetween', () => {
  const term = (name: string) => termNamed(name) as Due;
  const none: Due = { kind: 'none' };
  const ongoing: Due = { kind: 'ongoing' };
  it.each<[string, Due, Due, string]>([
    ['a later day', term('2021-Q3'), term('2021-10-01'), 'extension'],
    ['an earlier day', term('2021-Q3'), term('2021-09-29'), 'earlier'],
    ['the same day by another name', term('2021-Q3'), term('2021-09-30'), 'same-day'],
    ['a first deadline', none, term('2021-Q3'), 'first'],
    ['open-ended now', term('2021-Q3'), ongoing, 'extension'],
    ['no longer open-ended', ongoing, term('2021-Q3'), 'extension'],
  ])('%s', (_, from, to, expected) => {
    expect(moveBetween(from, to)).toBe(expected);
  });
});
