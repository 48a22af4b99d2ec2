/** The day that a deadline falls on, rolled to a working day only where the plan says so, and the occurrences of a recurring one. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { deadlineOf, occurrencesUpTo } from '../../src/view/deadline.ts';
import { planOf } from '../plans/written-plan.ts';

// Tết, Liberation Day, and a Saturday worked in exchange.
const daysOff =
  '- {year: 2021, off: [2021-04-30, 2021-05-03], worked: [2021-05-08]}\n- {year: 2023, off: [2023-01-02]}';

/** The deadline of a due value as `day` or `day < the day it rolled from`. */
async function dayOf(due: string, rolls: boolean): Promise<string> {
  const rows = `- {number: "01", text: Việc, lead: [so-mot], due: ${due}}`;
  const plan = await planOf({ rows, daysOff, ...(rolls ? { settings: 'rollToWorkingDay: true' } : {}) });
  const written = plan.tasks[0]?.due;
  if (written === null || written === undefined) throw new Error('the task has no due value');
  const { day, rolledFrom } = deadlineOf(plan, written);
  return rolledFrom === null ? String(day) : `${day} < ${rolledFrom}`;
}

describe('deadlineOf', () => {
  test.each([
    ['a working day', '2021-03-31', '2021-03-31', '2021-03-31'],
    ['a Saturday, before a holiday', '2022-Q4', '2022-12-31', '2023-01-03 < 2022-12-31'],
    ['a Saturday that is worked', '2021-05-08', '2021-05-08', '2021-05-08'],
    ['a holiday before a weekend and a holiday', '2021-04-30', '2021-04-30', '2021-05-04 < 2021-04-30'],
    ['open-ended', 'ongoing', 'null', 'null'],
    ['recurring', '{every: year, from: 2021}', 'null', 'null'],
    ['an event that is awaited', '{after: việc, within: 15 days}', 'null', 'null'],
    ['an event without a term', '{after: việc, occurred: 2021-05-04}', 'null', 'null'],
    ['days after an event', '{after: việc, within: 15 days, occurred: 2021-05-04}', '2021-05-19', '2021-05-19'],
    [
      'days that end on a Sunday',
      '{after: việc, within: 5 days, occurred: 2021-05-04}',
      '2021-05-09',
      '2021-05-10 < 2021-05-09',
    ],
    [
      'working days around days off',
      '{after: việc, within: 10 working days, occurred: 2021-04-26}',
      '2021-05-11',
      '2021-05-11',
    ],
    [
      'a month after the 31st',
      '{after: việc, within: 1 month, occurred: 2021-01-31}',
      '2021-02-28',
      '2021-03-01 < 2021-02-28',
    ],
  ])('%s: %s', async (_, due, planned, rolled) => {
    expect(await dayOf(due, false)).toBe(planned);
    expect(await dayOf(due, true)).toBe(rolled);
  });
});

describe('occurrencesUpTo', () => {
  test.each([
    ['before the first: the first', '{every: year, from: 2021, by: 12-14}', '2020-06-30', ['2021 2021-12-14']],
    [
      'on the day of one: no further',
      '{every: quarter, from: 2021}',
      '2021-03-31',
      ['2021-Q1 2021-03-31', '2021-Q2 2021-06-30'],
    ],
    ['the day before', '{every: quarter, from: 2021}', '2021-03-30', ['2021-Q1 2021-03-31']],
    [
      'after the last: no next',
      '{every: half-year, from: 2021, until: 2021}',
      '2022-06-01',
      ['2021-H1 2021-06-30', '2021-H2 2021-12-31'],
    ],
    [
      'without a first period: from the one in which the plan was issued',
      '{every: year}',
      '2022-12-30',
      ['2021 2021-12-31', '2022 2022-12-31'],
    ],
    [
      'in leap years by the last day',
      '{every: month, from: 2020-02, until: 2020-02}',
      '2020-01-01',
      ['2020-02 2020-02-29'],
    ],
  ])('%s', async (_, due, asOf, expected) => {
    const plan = await planOf({ rows: `- {number: "01", text: Việc, lead: [so-mot], due: ${due}}` });
    const written = plan.tasks[0]?.due;
    if (written?.kind !== 'recurring') throw new Error('the task does not recur');
    const found = occurrencesUpTo(plan, written, asOf as Day);
    expect(found.map(({ period, deadline }) => `${period} ${deadline.day}`)).toEqual(expected);
  });

  test('each rolls for itself', async () => {
    const plan = await planOf({
      rows: '- {number: "01", text: Việc, lead: [so-mot], due: {every: quarter, from: 2022-Q3}}',
      settings: 'rollToWorkingDay: true',
      daysOff,
    });
    const written = plan.tasks[0]?.due;
    if (written?.kind !== 'recurring') throw new Error('the task does not recur');
    const days = occurrencesUpTo(plan, written, '2022-12-31' as Day).map(({ deadline }) => [
      deadline.day,
      deadline.rolledFrom,
    ]);
    expect(days).toEqual([
      ['2022-09-30', null],
      ['2023-01-03', '2022-12-31'],
    ]);
  });
});
