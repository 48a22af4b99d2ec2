/** A recurring duty as it stands at one of its occurrences. */
import { expect, test } from 'vitest';
import { atOccurrence } from '../../../src/report/periodic/occurrences.ts';
import { viewOf } from '../report-plan.ts';

/** PL.01, each quarter of 2021, the first done late; as it stands at the occurrence of the period on 2021-07-10. */
async function at(period: string, standsFor = false, progress?: Readonly<Record<string, string>>, asLater = {}) {
  const view = await viewOf('2021-07-10', {
    rows: '- {number: "01", text: Báo cáo quý, lead: [so-mot], due: {every: quarter, from: 2021-Q1, until: 2021-Q4}}',
    progress: progress ?? {
      'PL.01':
        '- {date: 2021-04-02, agency: so-mot, state: done, period: 2021-Q1, evidence: {number: 8/KH, date: 2021-04-02}}',
    },
  });
  const task = view.tasks.find(({ task: { id } }) => id === 'PL.01');
  const occurrence = task?.occurrences.find((one) => one.period === period);
  if (task === undefined || occurrence === undefined) throw new Error(`no occurrence of ${period}`);
  const seen = atOccurrence(view, task, { ...occurrence, ...asLater });
  return standsFor ? seen === task : seen;
}

test('done late: the days by which it was, and none that are left', async () => {
  expect(await at('2021-Q1')).toMatchObject({
    ...{ state: 'done', standing: 'done-late', daysLate: 2, daysLeft: null, completedOn: '2021-04-02' },
    ...{ deadline: { day: '2021-03-31' }, evidence: [{ number: '8/KH' }] },
  });
});

test('overdue: the days since, and none that are left', async () => {
  expect(await at('2021-Q2')).toMatchObject({
    ...{ state: 'not-started', standing: 'overdue', daysLate: 10, daysLeft: null },
    ...{ deadline: { day: '2021-06-30' }, evidence: [] },
  });
});

test('in term: the days left', async () => {
  expect(await at('2021-Q3')).toMatchObject({
    ...{ standing: 'in-term', daysLate: null, daysLeft: 82 },
    ...{ deadline: { day: '2021-09-30' }, evidence: [] },
  });
});

test('with all the occurrences that it had, and itself, each once', async () => {
  const known = ['2021-Q1', '2021-Q2', '2021-Q3'].map((period) => ({ period }));
  expect(await at('2021-Q1')).toMatchObject({ occurrences: known });
  const later = { period: '2021-Q4', day: '2021-12-31' };
  expect(await at('2021-Q3', false, undefined, later)).toMatchObject({ occurrences: [...known, later] });
});

test('the one that it stands for anyway: itself', async () => {
  expect(await at('2021-Q2', true)).toBe(true);
  expect(await at('2021-Q1', true)).toBe(false);
  expect(await at('2021-Q3', true)).toBe(false);
  // Both are overdue, and each has its day.
  expect([await at('2021-Q1', true, {}), await at('2021-Q2', true, {})]).toEqual([true, false]);
});
