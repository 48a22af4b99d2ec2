/** What the start page says first of a plan: boundary days, and what goes before what. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { planState } from '../../src/report/plan-state.ts';
import { viewOf } from './report-plan.ts';

const read = { complete: true, findings: [], toReview: 0 };
const wrong = (rule: string) => ({ rule, facts: {} }) as unknown as Finding;

const stateOn = async (asOf: string) => {
  const view = await viewOf(asOf);
  return planState({ ...read, plan: view.plan }, () => view);
};

test.each([
  ['2021-06-30', { kind: 'waiting', day: '2021-06-30', daysLeft: 0, next: ['PL.01'] }],
  ['2021-07-01', { kind: 'late', late: 1, tasks: 8, worst: 'PL.01', daysLate: 1 }],
  ['2021-12-15', { kind: 'late', late: 2, tasks: 8, worst: 'PL.01', daysLate: 168 }],
])('on %s', async (asOf, expected) => expect(await stateOn(asOf)).toEqual(expected));

test('all that fall due on the next day, in document order', async () => {
  const view = await viewOf('2021-12-15');
  const ahead = { ...view, tasks: view.tasks.filter(({ standing }) => standing !== 'overdue') };
  expect(planState({ ...read, plan: view.plan }, () => ahead)).toEqual({
    kind: 'waiting',
    day: '2021-12-31',
    daysLeft: 16,
    next: ['II.1.2', 'III', 'PL.02'],
  });
});

test('nothing ahead', async () => {
  const view = await viewOf();
  expect(planState({ ...read, plan: view.plan }, () => ({ ...view, tasks: [] }))).toEqual({ kind: 'calm' });
});

test('a draft before what is late in it, and what cannot be read before all', async () => {
  const view = await viewOf();
  const draft = { ...view.plan, document: { ...view.plan.document, draft: true } };
  const never = () => {
    throw new Error('a plan like this is not looked at');
  };
  expect(planState({ ...read, plan: draft, toReview: 3 }, never)).toEqual({ kind: 'draft', toReview: 3 });
  const findings = [wrong('wrong-type'), wrong('not-nfc'), wrong('missing-key')];
  expect(planState({ complete: false, findings, plan: draft, toReview: 3 }, never)).toEqual({
    kind: 'unreadable',
    errors: 2,
  });
});
