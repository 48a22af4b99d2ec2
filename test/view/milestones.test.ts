/** What became of a task by the clock. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { changesByTask } from '../../src/view/in-force.ts';
import { milestonesOf } from '../../src/view/milestones.ts';
import { reportsByTask } from '../../src/view/reports-by-task.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

/** The milestones of the appendix's only row, as `kind day` with the period where there is one. */
async function told(parts: WrittenParts, asOf = '2023-12-31'): Promise<string[]> {
  const plan = await planOf(parts);
  const task = plan.tasks[0];
  if (task === undefined) throw new Error('the plan has no task');
  const reports = reportsByTask(plan).get(task.id) ?? [];
  const changes = changesByTask(plan.amendments).get(task.id) ?? [];
  return milestonesOf(plan, task, reports, changes, asOf as Day).map(({ kind, day, period }) =>
    [kind, day, ...(period === null ? [] : [period])].join(' '),
  );
}

const row = (due: string, lead = 'so-mot') => `- {number: "01", text: Việc, lead: [${lead}], due: ${due}}`;
const done = (date: string, on: string, more = '', agency = 'so-mot') =>
  `- {date: ${date}, agency: ${agency}, state: done${more}, evidence: {number: 8/KH, date: ${on}}}`;

describe('a deadline', () => {
  test.each([
    ['2021-12-30', []],
    ['2021-12-31', ['fell-due 2021-12-31']],
    ['2022-01-01', ['fell-due 2021-12-31', 'became-late 2022-01-01']],
    ['2024-02-29', ['fell-due 2021-12-31', 'became-late 2022-01-01']],
  ])('of 2021-Q4 looked at on %s', async (asOf, milestones) => {
    expect(await told({ rows: row('2021-Q4') }, asOf)).toEqual(milestones);
  });

  test.each([
    ['before', '2021-12-30', ['done 2021-12-30']],
    ['on the day', '2021-12-31', ['done 2021-12-31']],
    ['the day after', '2022-01-01', ['fell-due 2021-12-31', 'done 2022-01-01']],
    ['two days after', '2022-01-02', ['fell-due 2021-12-31', 'became-late 2022-01-01', 'done 2022-01-02']],
  ])('done %s', async (_, on, milestones) => {
    expect(await told({ rows: row('2021-Q4'), progress: { 'PL.01': done('2022-02-01', on) } })).toEqual(milestones);
  });

  test('29 February', async () => {
    expect(await told({ rows: row('2024-02') }, '2024-03-01')).toEqual([
      'fell-due 2024-02-29',
      'became-late 2024-03-01',
    ]);
  });

  test('an open-ended task has none', async () => {
    expect(await told({ rows: row('ongoing') })).toEqual([]);
  });
});

const amended = (...amendments: readonly (readonly [date: string, change: string])[]) =>
  amendments
    .map(
      ([date, change], index) =>
        `- {instrument: {number: ${index + 1}/UBND, date: ${date}}, changes: [{task: PL.01, ${change}}]}`,
    )
    .join('\n');

describe('amendments', () => {
  test('one in time takes the old deadline away', async () => {
    const amendments = amended(['2021-12-31', 'due: {from: 2021-Q4, to: 2022-Q1}']);
    expect(await told({ rows: row('2021-Q4'), amendments })).toEqual(['fell-due 2022-03-31', 'became-late 2022-04-01']);
  });

  test('one that comes late leaves the task late twice', async () => {
    const amendments = amended(['2022-01-15', 'due: {from: 2021-Q4, to: 2022-Q1}']);
    expect(await told({ rows: row('2021-Q4'), amendments })).toEqual([
      'fell-due 2021-12-31',
      'became-late 2022-01-01',
      'fell-due 2022-03-31',
      'became-late 2022-04-01',
    ]);
  });

  test('a suspended task falls due with its resumption only', async () => {
    const amendments = amended(['2021-12-01', 'suspend: true'], ['2022-02-01', 'resume: true']);
    expect(await told({ rows: row('2021-Q4'), amendments })).toEqual(['became-late 2022-02-01']);
  });

  test('a withdrawn task never falls due', async () => {
    expect(await told({ rows: row('2021-Q4'), amendments: amended(['2021-12-31', 'withdraw: true']) })).toEqual([]);
  });
});

describe('a recurring task', () => {
  test('is told occurrence by occurrence', async () => {
    const progress = { 'PL.01': done('2020-12-20', '2020-12-20', ', period: 2020') };
    expect(await told({ rows: row('{every: year, from: 2020}'), progress }, '2022-12-31')).toEqual([
      'done 2020-12-20 2020',
      'fell-due 2021-12-31 2021',
      'became-late 2022-01-01 2021',
      'fell-due 2022-12-31 2022',
    ]);
  });
});

test('a recurring task that is suspended falls due in no period meanwhile, and those not done are late with its resumption', async () => {
  const amendments = amended(['2021-12-01', 'suspend: true'], ['2022-02-01', 'resume: true']);
  expect(await told({ rows: row('{every: year, from: 2020}'), amendments }, '2022-03-01')).toEqual([
    'fell-due 2020-12-31 2020',
    'became-late 2021-01-01 2020',
    'became-late 2022-02-01 2020',
    'became-late 2022-02-01 2021',
  ]);
});

test('occurrences of which one report on a day tells are told in their order', async () => {
  const both = [
    done('2021-07-05', '2021-07-05', ', period: 2021-Q2'),
    done('2021-07-05', '2021-07-05', ', period: 2021-Q1'),
  ].join('\n');
  const rows = row('{every: quarter, from: 2021-Q1, until: 2021-Q2}');
  expect((await told({ rows, progress: { 'PL.01': both } })).slice(-2)).toEqual([
    'done 2021-07-05 2021-Q1',
    'done 2021-07-05 2021-Q2',
  ]);
});

describe('a group', () => {
  test('is done with its last member', async () => {
    const reports = [
      done('2021-11-01', '2021-11-01', '', 'huyen-dong'),
      done('2021-11-02', '2021-11-02', '', 'huyen-tay'),
      done('2022-01-05', '2022-01-05', '', 'huyen-nam'),
    ].join('\n');
    expect(await told({ rows: row('2021-Q4', 'cac-huyen'), progress: { 'PL.01': reports } })).toEqual([
      'fell-due 2021-12-31',
      'became-late 2022-01-01',
      'done 2022-01-05',
    ]);
  });
});

test('a task taken up again is done again', async () => {
  const reports = [
    done('2021-05-10', '2021-05-10'),
    '- {date: 2021-06-01, agency: so-mot, state: in-progress, note: Thu hồi để sửa}',
    done('2021-07-01', '2021-07-01'),
  ].join('\n');
  expect(await told({ rows: row('2021-Q4'), progress: { 'PL.01': reports } })).toEqual([
    'done 2021-05-10',
    'done 2021-07-01',
  ]);
});

test('an event starts the term', async () => {
  const rows = row('{after: Đề án được duyệt, within: 15 days, occurred: 2021-05-04}');
  expect(await told({ rows })).toEqual(['fell-due 2021-05-19', 'became-late 2021-05-20']);
});
