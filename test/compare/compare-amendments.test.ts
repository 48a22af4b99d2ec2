/** Which amendments are the same, and which are one that says something else now. */
import { expect, test } from 'vitest';
import { isSameAmendment, saysTheSame } from '../../src/compare/compare-amendments.ts';
import { planOf } from '../plans/written-plan.ts';
import { changesBetween } from './change-line.ts';

const amendment = (number: string, to: string, more = '') =>
  `- {instrument: {number: ${number}, date: 2021-09-01}${more}, changes: [{task: PL.01, due: {from: 2021-Q4, to: ${to}}}]}`;

test.each([
  ['the same', amendment('5/UBND', '2022-Q1'), true, true],
  ['with a reason', amendment('5/UBND', '2022-Q1', ', reason: Chưa đủ ý kiến'), true, false],
  ['another number', amendment('6/UBND', '2022-Q1'), false, false],
  ['another change', amendment('5/UBND', '2022-Q2'), false, false],
])('%s', async (_, other, isSame, isTheSameWord) => {
  const { amendments } = await planOf({ amendments: `${amendment('5/UBND', '2022-Q1')}\n${other}` });
  const [one, two] = amendments;
  if (one === undefined || two === undefined) throw new Error('the plan lacks an amendment');
  expect([isSameAmendment(one, two), saysTheSame(one, two)]).toEqual([isSame, isTheSameWord]);
});

test('each is held against the one of its own document, wherever that stands now', async () => {
  const before = [amendment('5/UBND', '2022-Q1'), amendment('6/UBND', '2022-Q2')].join('\n');
  const after = [amendment('6/UBND', '2022-Q3'), amendment('5/UBND', '2022-Q4')].join('\n');
  expect(await changesBetween({ amendments: before }, { amendments: after })).toEqual([
    'amendment-edited [PL.01] 6/UBND -> 6/UBND @ amendments.yaml:amendments.0',
    'amendment-edited [PL.01] 5/UBND -> 5/UBND @ amendments.yaml:amendments.1',
  ]);
});

test('one without a document is held against the one that stands in its place', async () => {
  const draft = (to: string) =>
    `- {requested: {number: 1/SM, date: 2021-08-01}, changes: [{task: PL.01, due: {from: 2021-Q4, to: ${to}}}]}`;
  expect(await changesBetween({ amendments: draft('2022-Q1') }, { amendments: draft('2022-Q2') })).toMatchObject([
    expect.stringContaining('amendment-edited [PL.01]'),
  ]);
});
