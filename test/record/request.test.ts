/** Requests from a plan and facts: an entry for each task, none of what is recorded. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type Due, termNamed } from '../../src/calendar/due.ts';
import { type RequestFacts, requestsStated } from '../../src/record/request.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const term = (name: string) => termNamed(name) as Due;
const rows = `- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-Q3}
- {number: "02", text: Báo cáo tình hình, lead: [so-hai], due: 2021-Q3}`;
const letter = { number: '45/SM', date: '2021-03-10' as Day, issuer: null };

async function stated(facts: Partial<RequestFacts>, parts: WrittenParts = {}) {
  const usual = { tasks: ['PL.01'], letter, to: term('2021-Q4'), reason: null };
  return requestsStated(await planOf({ rows, ...parts }), { ...usual, ...facts });
}

const request = {
  kind: 'request',
  number: '45/SM',
  date: '2021-03-10',
  issuer: null,
  to: term('2021-Q4'),
  reason: null,
};

test('one letter for two tasks is an entry each; nobody is made to ask who is not named', async () => {
  expect(await stated({ tasks: ['pl.02', 'PL.01', 'PL.02'] })).toEqual([
    { ...request, task: 'PL.02' },
    { ...request, task: 'PL.01' },
  ]);
});

test('the agency by its name, and the reason', async () => {
  const facts = { letter: { ...letter, issuer: 'Sở Mẫu Một' }, reason: 'x' };
  expect(await stated(facts)).toEqual([{ ...request, task: 'PL.01', issuer: 'so-mot', reason: 'x' }]);
});

const recorded = '- {number: 45/SM, date: 2021-03-10, issuer: so-mot, task: PL.01, to: 2021-Q4, reason: khác}';

test.each<[string, Partial<RequestFacts>, readonly string[]]>([
  ['the plan has it', {}, []],
  ['the plan has it for one of two tasks', { tasks: ['PL.01', 'PL.02'] }, ['PL.02']],
  ['another day is asked for', { to: term('2022-Q1') }, ['PL.01']],
  ['another letter', { letter: { ...letter, number: '46/SM' } }, ['PL.01']],
  ['a letter of another day', { letter: { ...letter, date: '2021-03-11' as Day } }, ['PL.01']],
])('%s', async (_, facts, tasks) => {
  expect(await stated(facts, { requests: recorded })).toMatchObject(tasks.map((task) => ({ task })));
  expect(await stated(facts, { requests: recorded })).toHaveLength(tasks.length);
});

test.each<[string, Partial<RequestFacts>, object]>([
  [
    'an unknown task',
    { tasks: ['PL.11'] },
    { why: 'not-named', naming: { fault: 'unknown-task', given: 'PL.11', nearest: null } },
  ],
  [
    'an unknown asker',
    { letter: { ...letter, issuer: 'so-bat' } },
    {
      why: 'not-named',
      naming: { fault: 'unknown-agency', given: 'so-bat', nearest: { id: 'so-mot', name: 'Sở Mẫu Một' } },
    },
  ],
  ['an unseen character', { reason: 'a\u200b' }, { why: 'hidden-character', code: 'U+200B' }],
  ['one in the number', { letter: { ...letter, number: '45\u200b/SM' } }, { why: 'hidden-character', code: 'U+200B' }],
])('%s is refused', async (_, facts, refusal) => expect(await stated(facts)).toEqual(refusal));
