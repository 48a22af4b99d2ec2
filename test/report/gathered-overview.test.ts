/** What a page shows over several plans: in every quarter and for every agency the sum of what it shows of each. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { CountedGroup } from '../../src/report/answers.ts';
import { overviewOver } from '../../src/report/gathered-overview.ts';
import type { Overview } from '../../src/report/overview.ts';
import { noTotals, ratesOf } from '../../src/report/totals.ts';

const agency = (key: string): CountedGroup => ({ key, name: key, totals: noTotals, rates: ratesOf(noTotals) });

const one: Overview = {
  course: [
    { quarter: '2021-Q1', planned: 1, done: 1 },
    { quarter: '2021-Q2', planned: 3, done: 2 },
  ],
  heat: {
    quarters: ['2021-Q2'],
    rows: [
      { agency: agency('so-a'), cells: [{ open: 1, overdue: 1 }] },
      { agency: agency('so-c'), cells: [{ open: 1, overdue: 0 }] },
    ],
  },
  lives: new Map([['PL.01', []]]),
};
const other: Overview = {
  course: [
    { quarter: '2021-Q3', planned: 2, done: 1 },
    { quarter: '2021-Q4', planned: 4, done: 1 },
    { quarter: '2022-Q1', planned: 5, done: null },
  ],
  heat: {
    quarters: ['2021-Q2', '2022-Q1'],
    rows: [
      {
        agency: agency('so-a'),
        cells: [
          { open: 2, overdue: 0 },
          { open: 0, overdue: 0 },
        ],
      },
      {
        agency: agency('so-b'),
        cells: [
          { open: 0, overdue: 0 },
          { open: 1, overdue: 0 },
        ],
      },
    ],
  },
  lives: new Map([['PL.01', []]]),
};

describe('over two plans', () => {
  const { course, heat, lives } = overviewOver(
    [
      { plan: { id: 'kh-1', title: '' }, overview: one },
      { plan: { id: 'kh-2', title: '' }, overview: other },
    ],
    { groups: [agency('so-a'), agency('so-b'), agency('so-c'), agency('so-d')] },
    '2021-12-15' as Day,
  );

  test('a plan stands where it stood last in the quarters that it does not tell of', () => {
    expect(course).toEqual([
      { quarter: '2021-Q1', planned: 1, done: 1 },
      { quarter: '2021-Q2', planned: 3, done: 2 },
      { quarter: '2021-Q3', planned: 5, done: 3 },
      { quarter: '2021-Q4', planned: 7, done: 3 },
      { quarter: '2022-Q1', planned: 8, done: null },
    ]);
  });

  test('an agency has in a quarter what it has there in both; who has nothing open is left out', () => {
    expect(heat.quarters).toEqual(['2021-Q2', '2022-Q1']);
    expect(heat.rows.map((row) => [row.agency.key, row.cells])).toEqual([
      [
        'so-a',
        [
          { open: 3, overdue: 1 },
          { open: 0, overdue: 0 },
        ],
      ],
      [
        'so-b',
        [
          { open: 0, overdue: 0 },
          { open: 1, overdue: 0 },
        ],
      ],
      [
        'so-c',
        [
          { open: 1, overdue: 0 },
          { open: 0, overdue: 0 },
        ],
      ],
    ]);
  });

  test('tasks of one id are told apart by their plan', () => {
    expect([...lives.keys()]).toEqual(['kh-1 PL.01', 'kh-2 PL.01']);
  });
});
