/** Where a duty stands, at the edges: the last day and the day after, the window's ends, leap days, the turn of the year. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type Due, termNamed } from '../../src/calendar/due.ts';
import type { Part } from '../../src/view/part.ts';
import { type Judgement, judge, type Terms } from '../../src/view/standing.ts';

const open: Part = { state: 'not-started', completedOn: null, evidence: [], doneByDescription: false };
const begun: Part = { ...open, state: 'in-progress' };
const doneOn = (day: string | null): Part => ({
  state: 'done',
  completedOn: day as Day | null,
  evidence: [],
  doneByDescription: false,
});

const ongoing: Due = { kind: 'ongoing' };
const awaited: Due = { kind: 'event', event: 'e', within: null, occurred: null };
const occurred: Due = { kind: 'event', event: 'e', within: null, occurred: '2021-05-04' as Day };

function terms(day: string, asOf: string, others: Partial<Terms> = {}): Terms {
  const due = termNamed(day);
  return { asOf: asOf as Day, dueSoonDays: 30, status: 'running', due, day: due?.day ?? null, start: null, ...others };
}

const undated = (due: Due | null, status: Terms['status'] = 'running'): Terms => ({
  ...terms('2021-12-31', '2021-12-15'),
  due,
  day: null,
  status,
});

/** The standing with its days as one word: `overdue +1`, `due-soon -0`. */
function short({ standing, daysLate, daysLeft }: Judgement): string {
  if (daysLate !== null) return `${standing} +${daysLate}`;
  return daysLeft === null ? standing : `${standing} -${daysLeft}`;
}

describe('not done, by the days left', () => {
  test.each([
    ['the day before the last', '2021-12-31', '2021-12-30', 'due-soon -1'],
    ['the last day of the year', '2021-12-31', '2021-12-31', 'due-soon -0'],
    ['New Year, the day after', '2021-12-31', '2022-01-01', 'overdue +1'],
    ['the last day of a quarter', '2021-Q1', '2021-03-31', 'due-soon -0'],
    ['the day after the quarter', '2021-Q1', '2021-04-01', 'overdue +1'],
    ['as many days left as the window has', '2021-12-31', '2021-12-01', 'due-soon -30'],
    ['one more', '2021-12-31', '2021-11-30', 'in-term -31'],
    ['February of a leap year, its last day', '2020-02', '2020-02-29', 'due-soon -0'],
    ['the day after a leap day', '2020-02', '2020-03-01', 'overdue +1'],
    ['a leap day is one of the days late', '2020-02-28', '2020-03-01', 'overdue +2'],
    ['February of another year', '2021-02', '2021-02-28', 'due-soon -0'],
    ['March after it', '2021-02', '2021-03-01', 'overdue +1'],
    ['a year late, a leap day within', '2019-12-31', '2020-12-31', 'overdue +366'],
    ['a year left', '2022-12-31', '2021-12-31', 'in-term -365'],
  ])('%s', (_, day, asOf, expected) => {
    expect(short(judge(open, terms(day, asOf)))).toBe(expected);
    expect(short(judge(begun, terms(day, asOf)))).toBe(expected);
  });

  test.each([
    [0, '2021-12-31', 'due-soon -0'],
    [0, '2021-12-30', 'in-term -1'],
    [3, '2021-12-28', 'due-soon -3'],
    [3, '2021-12-27', 'in-term -4'],
  ])('with a window of %i days on %s', (dueSoonDays, asOf, expected) => {
    expect(short(judge(open, terms('2021-12-31', asOf, { dueSoonDays })))).toBe(expected);
  });
});

describe('done, by the day of completion', () => {
  test.each([
    ['early', '2021-12-31', '2021-03-01', 'done-on-time'],
    ['on the day', '2021-12-31', '2021-12-31', 'done-on-time'],
    ['a day late, in the next year', '2021-12-31', '2022-01-01', 'done-late +1'],
    ['on a leap day', '2020-02', '2020-02-29', 'done-on-time'],
    ['the day after a leap day', '2020-02', '2020-03-01', 'done-late +1'],
    ['without a known day', '2021-12-31', null, 'done-on-time'],
  ])('%s', (_, day, completedOn, expected) => {
    expect(short(judge(doneOn(completedOn), terms(day, '2022-06-30')))).toBe(expected);
  });
});

describe('without a day', () => {
  test.each<[string, Part, Due | null, string]>([
    ['open-ended', open, ongoing, 'ongoing'],
    ['open-ended and done', doneOn('2021-06-01'), ongoing, 'done-on-time'],
    ['an event that is awaited', begun, awaited, 'awaiting-event'],
    ['done before the event', doneOn('2021-06-01'), awaited, 'done-on-time'],
    ['an event that occurred and sets no term', begun, occurred, 'no-deadline'],
    ['no deadline', open, null, 'no-deadline'],
    ['no deadline, and done: nobody can say whether on time', doneOn('2021-06-01'), null, 'no-deadline'],
  ])('%s', (_, part, due, expected) => expect(short(judge(part, undated(due)))).toBe(expected));
});

describe('by amendment', () => {
  test.each<[string, Part, Terms, string]>([
    ['withdrawn, though overdue', open, terms('2021-Q1', '2021-12-15', { status: 'withdrawn' }), 'withdrawn'],
    [
      'withdrawn, though done',
      doneOn('2021-03-01'),
      terms('2021-Q1', '2021-12-15', { status: 'withdrawn' }),
      'withdrawn',
    ],
    ['withdrawn, without a deadline', open, undated(null, 'withdrawn'), 'withdrawn'],
    ['suspended, though overdue', begun, terms('2021-Q1', '2021-12-15', { status: 'suspended' }), 'suspended'],
    ['suspended, open-ended', open, undated(ongoing, 'suspended'), 'suspended'],
    [
      'done stays done when suspended',
      doneOn('2021-04-01'),
      terms('2021-Q1', '2021-12-15', { status: 'suspended' }),
      'done-late +1',
    ],
  ])('%s', (_, part, at, expected) => expect(short(judge(part, at))).toBe(expected));
});
