/** Due values as one line of text. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type Due, spanNamed, termNamed } from '../../src/calendar/due.ts';
import { dueName, dueValue, entriesNamed, sameDue } from '../../src/calendar/due-name.ts';

const yearly: Due = { kind: 'recurring', every: 'year', from: '2020', until: null, by: '12-14' };
const event: Due = { kind: 'event', event: 'Bộ ban hành', within: spanNamed('15 days'), occurred: null };

const afterTask: Due = { kind: 'after-task', task: 'PL.03', within: spanNamed('15 days'), completed: null };

test.each<[Due, string]>([
  [termNamed('2021-Q1') as Due, '2021-Q1'],
  [{ kind: 'ongoing' }, 'ongoing'],
  [yearly, '{every: year, from: 2020, by: 12-14}'],
  [{ ...yearly, from: null }, '{every: year, by: 12-14}'],
  [{ ...yearly, from: null, by: null }, '{every: year}'],
  [afterTask, '{after: {task: PL.03}, within: 15 days}'],
  [{ ...afterTask, within: null }, '{after: {task: PL.03}}'],
  [event, '{after: Bộ ban hành, within: 15 days}'],
])('%j is written %s', (due, name) => {
  expect(dueName(due)).toBe(name);
});

test('the keys of a mapping, absent ones left out', () => {
  expect(dueValue(yearly)).toEqual({ every: 'year', from: '2020', by: '12-14' });
});

test('a day and the quarter that it ends are two values', () => {
  expect(sameDue(termNamed('2021-Q1') as Due, termNamed('2021-03-31') as Due)).toBe(false);
  expect(sameDue(yearly, { ...yearly })).toBe(true);
});

test.each([
  yearly,
  { ...yearly, by: null },
  { ...yearly, until: '2023', every: 'half-year' } as const,
  { ...yearly, from: null, until: '2023' } as const,
  { ...yearly, from: null, by: null } as const,
  afterTask,
  { ...afterTask, within: null },
  event,
  { ...event, within: null },
  { ...event, within: spanNamed('10 working days'), occurred: '2021-05-04' as Day },
  { ...event, event: 'a, within: {b}, occurred: nay', occurred: '2021-05-04' as Day },
])('the name of %j gives back its keys', (due) => expect(entriesNamed(dueName(due))).toEqual(dueValue(due)));

test.each(['2021-Q1', 'ongoing', '{}', '{after}', ''])('"%s" names no mapping', (name) =>
  expect(entriesNamed(name)).toBeNull(),
);

test('the day on which the task was done is no part of the value: its reports say it', () => {
  const done = { ...afterTask, completed: '2021-05-04' as Day };
  expect(dueValue(done)).toEqual({ after: { task: 'PL.03' }, within: '15 days' });
  expect(sameDue(done, afterTask)).toBe(true);
  expect(sameDue({ ...afterTask, task: 'PL.04' }, afterTask)).toBe(false);
});
