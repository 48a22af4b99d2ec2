/** What is in force for a task, step by step: amendments by the dates of their instruments, whatever their order in the file. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { dueName } from '../../src/calendar/due-name.ts';
import { changesByTask, inForceOn, stepsOf } from '../../src/view/in-force.ts';
import { planOf } from '../plans/written-plan.ts';

/** An amendment of PL.01 as YAML. */
const amendment = (instrument: string, change: string) =>
  `- {instrument: {${instrument}}, changes: [{task: PL.01, ${change}}]}`;
const first = amendment('number: 5/UBND, date: 2021-09-01', 'due: {from: 2021-Q4, to: 2022-Q1}');
const second = amendment('number: 9/UBND, date: 2021-10-01', 'due: {from: 2022-Q1, to: 2022-Q2}');

/** What holds for PL.01 on the day: the deadline, the lead, the number of extensions, the status. */
async function inForce(amendments: string, asOf: string): Promise<string> {
  const { tasks, amendments: made } = await planOf({ amendments });
  const task = tasks.find(({ id }) => id === 'PL.01');
  if (task === undefined) throw new Error('the plan has no PL.01');
  const steps = stepsOf(task, changesByTask(made).get('PL.01') ?? []);
  const { due, lead, with: supporting, extensions, status, statusSince } = inForceOn(task, steps, asOf as Day);
  const since = statusSince === null ? '' : ` since ${statusSince}`;
  return `${due === null ? 'none' : dueName(due)} ${[...lead, ...supporting].join('+')} x${extensions} ${status}${since}`;
}

describe('inForceOn', () => {
  test.each([
    ['before any amendment, what was issued', first, '2021-08-31', '2021-Q4 so-mot x0 running'],
    ['from the date of the instrument, inclusive', first, '2021-09-01', '2022-Q1 so-mot x1 running'],
    ['the second extension', `${first}\n${second}`, '2021-10-01', '2022-Q2 so-mot x2 running'],
    ['between the two', `${first}\n${second}`, '2021-09-30', '2022-Q1 so-mot x1 running'],
    ['by date, not by the order of the file', `${second}\n${first}`, '2021-12-15', '2022-Q2 so-mot x2 running'],
    [
      'on one day, by the order of the file',
      `${first}\n${second.replace('2021-10-01', '2021-09-01')}`,
      '2021-09-01',
      '2022-Q2 so-mot x2 running',
    ],
    [
      'one to the same day counts as the extension that it says it is',
      amendment('number: 5/UBND, date: 2021-09-01', 'due: {from: 2021-Q4, to: 2021-12-31}'),
      '2021-09-01',
      '2021-12-31 so-mot x1 running',
    ],
    [
      'a new lead and supporting agencies are no extension',
      amendment(
        'number: 5/UBND, date: 2021-09-01',
        'lead: {from: [so-mot], to: [so-hai]}, with: {from: [], to: [so-mot]}',
      ),
      '2021-09-01',
      '2021-Q4 so-hai+so-mot x0 running',
    ],
  ])('%s', async (_, amendments, asOf, expected) => expect(await inForce(amendments, asOf)).toBe(expected));
});

test('how often a deadline was brought forward is counted apart from extensions', async () => {
  const forward = amendment('number: 9/UBND, date: 2021-10-01', 'due: {from: 2022-Q1, to: 2021-12-15}');
  const { tasks, amendments } = await planOf({ amendments: `${first}\n${forward}` });
  const task = tasks.find(({ id }) => id === 'PL.01');
  if (task === undefined) throw new Error('the plan has no PL.01');
  const steps = stepsOf(task, changesByTask(amendments).get('PL.01') ?? []);
  const counted = (asOf: string) => {
    const { extensions, broughtForward, isMoved } = inForceOn(task, steps, asOf as Day);
    return { extensions, broughtForward, isMoved };
  };
  expect(counted('2021-08-31')).toEqual({ extensions: 0, broughtForward: 0, isMoved: false });
  expect(counted('2021-09-01')).toEqual({ extensions: 1, broughtForward: 0, isMoved: true });
  expect(counted('2021-10-01')).toEqual({ extensions: 1, broughtForward: 1, isMoved: true });
});

describe('a request moves nothing, nor does half an instrument', () => {
  const extension = 'due: {from: 2021-Q4, to: 2022-Q1}';
  test.each([
    ['no instrument', `- {requested: {number: 8/SM, date: 2021-09-01}, changes: [{task: PL.01, ${extension}}]}`],
    ['no number', amendment('date: 2021-09-01', extension)],
    ['a blank number', amendment('number: "  ", date: 2021-09-01', extension)],
    ['a placeholder', amendment('number: chưa có, date: 2021-09-01', extension)],
    ['a code without its number', amendment('number: .../UBND-TH, date: 2021-09-01', extension)],
    ['no date', amendment('number: 5/UBND', extension)],
    ['a withdrawal without a number', amendment('date: 2021-09-01', 'withdraw: true')],
  ])('%s', async (_, amendments) => expect(await inForce(amendments, '2021-12-15')).toBe('2021-Q4 so-mot x0 running'));
});

describe('the status', () => {
  const suspended = amendment('number: 5/UBND, date: 2021-05-10', 'suspend: true');
  const resumed = amendment('number: 6/UBND, date: 2021-06-10', 'resume: true, due: {from: 2021-Q4, to: 2022-Q1}');
  const withdrawn = amendment('number: 7/UBND, date: 2021-07-10', 'withdraw: true');
  test.each([
    ['suspended', `${suspended}\n${resumed}`, '2021-06-09', '2021-Q4 so-mot x0 suspended since 2021-05-10'],
    [
      'resumed with an extension',
      `${suspended}\n${resumed}`,
      '2021-06-10',
      '2022-Q1 so-mot x1 running since 2021-06-10',
    ],
    ['withdrawn', withdrawn, '2021-07-10', '2021-Q4 so-mot x0 withdrawn since 2021-07-10'],
    [
      'withdrawn for good',
      `${withdrawn}\n${suspended.replace('2021-05-10', '2021-08-10')}`,
      '2021-12-15',
      '2021-Q4 so-mot x0 withdrawn since 2021-07-10',
    ],
  ])('%s', async (_, amendments, asOf, expected) => expect(await inForce(amendments, asOf)).toBe(expected));
});

test('each step knows what it found and what it left', async () => {
  const { tasks, amendments } = await planOf({ amendments: `${second}\n${first}` });
  const steps = tasks.flatMap((task) => stepsOf(task, changesByTask(amendments).get(task.id) ?? []));
  expect(
    steps.map(({ date, before, after }) =>
      [date, before.due, after.due].map((due) => (typeof due === 'string' ? due : due && dueName(due))),
    ),
  ).toEqual([
    ['2021-09-01', '2021-Q4', '2022-Q1'],
    ['2021-10-01', '2022-Q1', '2022-Q2'],
  ]);
});
