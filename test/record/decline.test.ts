/** The answer to a request: which one it is, and when it stands already. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type DeclineFacts, declinesStated } from '../../src/record/decline.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const rows = '- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-Q3}';
const requested = (number: string, date: string, more = '') =>
  `- {number: ${number}, date: ${date}, task: PL.01, to: 2022-Q1${more}}`;

async function stated(requests: readonly string[], facts: Partial<DeclineFacts> = {}, parts: WrittenParts = {}) {
  const plan = await planOf({ rows, requests: requests.join('\n'), ...parts });
  const document = { number: '60/UBND', date: '2021-09-20' as Day, issuer: null };
  return declinesStated(plan, { tasks: ['PL.01'], document, letter: null, reason: null, ...facts });
}

const answered = [{ kind: 'decline', declined: { number: '60/UBND', date: '2021-09-20' } }];

test('the one that waits', async () => {
  expect(await stated([requested('5/SM', '2021-09-01')])).toMatchObject(answered);
});

const granted = `- instrument: {number: 9/UBND, date: 2021-09-10, issuer: so-mot}
  requested: {number: 5/SM, date: 2021-09-01}
  changes: [{task: PL.01, due: {from: 2021-Q3, to: 2021-Q4}}]`;

test('what was granted waits no more', async () => {
  const amended = { amendments: granted };
  const one = requested('5/SM', '2021-09-01');
  expect(await stated([one], {}, amended)).toEqual({ why: 'no-request', task: 'PL.01', letter: null, numbers: [] });
  const found = await stated([one, requested('7/SM', '2021-09-15')], {}, amended);
  expect(found).toMatchObject([{ request: { path: ['requests', 1] } }]);
});

test('a document of another year is another one, whose number comes again', async () => {
  const before = requested('5/SM', '2020-09-01', ', declined: {number: 60/UBND, date: 2020-09-20}');
  expect(await stated([before, requested('7/SM', '2021-09-15')])).toMatchObject(answered);
});

test('what stands in the file is not written again', async () => {
  expect(await stated([requested('5/SM', '2021-09-01', ', declined: {number: 60/UBND, date: 2021-09-20}')])).toEqual(
    [],
  );
});

test('a request that is younger than the answer is told by what check says of it', async () => {
  expect(await stated([requested('5/SM', '2021-09-25')])).toMatchObject(answered);
});

test('what another document declined of the same day, or a document of that number another letter, is not this one', async () => {
  const other = requested('5/SM', '2021-09-01', ', declined: {number: 59/UBND, date: 2021-09-20}');
  expect(await stated([other, requested('7/SM', '2021-09-15')])).toMatchObject([
    { declined: { number: '60/UBND' }, request: { path: ['requests', 1] } },
  ]);
});

test('of several requests on a task one that stands in the file is enough', async () => {
  const declined = requested('5/SM', '2021-09-01', ', declined: {number: 60/UBND, date: 2021-09-20}');
  expect(await stated([requested('3/SM', '2021-08-01'), declined])).toEqual([]);
});
