/** One task as of a day: what recurs, what moved, what hangs on an event, what is stale. */
import { describe, expect, test } from 'vitest';
import { done, memberLines, report, reports, row, viewed } from './viewed-task.ts';

describe('a recurring task', () => {
  const rows = row('lead: [so-mot], due: {every: quarter, from: 2021-Q1, until: 2021-Q4}');
  const q1 = done('2021-04-01', 'so-mot', '2021-03-30', 'period: 2021-Q1');
  const q3 = done('2021-10-01', 'so-mot', '2021-09-30', 'period: 2021-Q3');

  test.each([
    ['stands as its earliest occurrence not done', [q1, q3], '2021-10-15', 'overdue 107 2021-06-30', 4],
    ['else as its next', [q1], '2021-04-02', 'in-term 89 2021-06-30', 2],
    ['lists those up to the day and the next', [], '2021-03-31', 'due-soon 0 2021-03-31', 2],
    [
      'a report without a period counts for none',
      [done('2021-04-01', 'so-mot', '2021-03-30')],
      '2021-04-15',
      'overdue 15 2021-03-31',
      2,
    ],
    ['a report on another period counts for that', [q3], '2021-04-15', 'overdue 15 2021-03-31', 2],
    [
      'all are done',
      [
        q1,
        q3,
        done('2021-07-01', 'so-mot', '2021-06-30', 'period: 2021-Q2'),
        done('2022-01-04', 'so-mot', '2022-01-04', 'period: 2021-Q4'),
      ],
      '2022-02-01',
      'done-late 4 2021-12-31',
      4,
    ],
  ] as const)('%s', async (_, lines, asOf, expected, count) => {
    const progress = lines.length === 0 ? {} : { progress: reports(...lines) };
    const view = await viewed({ rows, ...progress }, asOf);
    expect(`${view.standing} ${view.daysLate ?? view.daysLeft} ${view.deadline?.day}`).toBe(expected);
    expect(view.occurrences).toHaveLength(count);
  });

  test('of a group: each member owes each occurrence; members are those of the current one', async () => {
    const shared = row('lead: [cac-huyen], due: {every: year, from: 2020}');
    const progress = reports(
      done('2020-12-20', 'cac-huyen', '2020-12-20', 'period: 2020'),
      done('2021-12-01', 'huyen-tay', '2021-12-01', 'period: 2021'),
    );
    const view = await viewed({ rows: shared, progress }, '2021-12-15');
    expect(view.occurrences.map(({ period, standing }) => `${period} ${standing}`)).toEqual([
      '2020 done-on-time',
      '2021 due-soon',
    ]);
    expect(memberLines(view)).toEqual(['huyen-dong due-soon', 'huyen-tay done-on-time', 'huyen-nam due-soon']);
  });

  test.each([
    ['2021-11-30', ['huyen-dong overdue', 'huyen-tay done-on-time', 'huyen-nam overdue']],
    ['2021-12-15', ['huyen-dong overdue', 'huyen-tay due-soon', 'huyen-nam overdue']],
    ['2022-01-02', ['huyen-dong overdue', 'huyen-tay overdue', 'huyen-nam overdue']],
  ])('of a group, %s: a member that did the one others still owe stands by its next', async (asOf, expected) => {
    const shared = row('lead: [cac-huyen], due: {every: year, from: 2020}');
    const progress = reports(done('2020-12-20', 'huyen-tay', '2020-12-20', 'period: 2020'));
    const view = await viewed({ rows: shared, progress }, asOf);
    expect(memberLines(view)).toEqual(expected);
    expect(view.deadline?.day).toBe('2020-12-31');
  });

  test('suspended: no occurrence is overdue, what was done stays', async () => {
    const amendments = '- {instrument: {number: 5/UBND, date: 2021-05-01}, changes: [{task: PL.01, suspend: true}]}';
    const view = await viewed({ rows, amendments, progress: reports(q1) }, '2021-12-15');
    expect(view.standing).toBe('suspended');
    expect(view.occurrences.map(({ standing }) => standing)).toEqual([
      'done-on-time',
      'suspended',
      'suspended',
      'suspended',
    ]);
  });
});

describe('the deadline', () => {
  const extended =
    '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q1}}]}';

  test('moves with an extension; the original stays visible', async () => {
    const before = await viewed({ amendments: extended }, '2021-08-31');
    const after = await viewed({ amendments: extended }, '2021-09-01');
    expect([before.deadline?.day, before.original, before.extensions]).toEqual(['2021-12-31', null, 0]);
    expect([after.deadline?.day, after.original?.day, after.extensions]).toEqual(['2022-03-31', '2021-12-31', 1]);
  });

  test('rolls to the next working day, with both days, if the plan says so', async () => {
    const parts = { rows: row('lead: [so-mot], due: 2022-Q4'), settings: 'rollToWorkingDay: true' };
    const view = await viewed({ ...parts, daysOff: '- {year: 2023, off: [2023-01-02]}' }, '2023-01-03');
    expect(view.deadline).toMatchObject({ day: '2023-01-03', rolledFrom: '2022-12-31' });
    expect([view.standing, view.daysLeft]).toEqual(['due-soon', 0]);
  });

  test.each([
    ['an event not recorded', '{after: việc, within: 15 days}', '2021-05-31', 'awaiting-event', undefined],
    [
      'recorded for a later day',
      '{after: việc, within: 15 days, occurred: 2021-06-01}',
      '2021-05-31',
      'awaiting-event',
      null,
    ],
    ['on its day', '{after: việc, within: 15 days, occurred: 2021-06-01}', '2021-06-01', 'due-soon', '2021-06-16'],
    ['past its term', '{after: việc, within: 15 days, occurred: 2021-06-01}', '2021-06-17', 'overdue', '2021-06-16'],
  ])('of an event: %s', async (_, due, asOf, standing, day) => {
    const view = await viewed({ rows: row(`lead: [so-mot], due: ${due}`) }, asOf);
    expect(view.standing).toBe(standing);
    expect(view.deadline?.day).toBe(day ?? null);
  });
});

test('the window is the plan’s own unless another is asked for', async () => {
  expect((await viewed({ settings: 'dueSoonDays: 5' }, '2021-12-25')).standing).toBe('in-term');
  expect((await viewed({ settings: 'dueSoonDays: 5' }, '2021-12-26')).standing).toBe('due-soon');
  expect((await viewed({ settings: 'dueSoonDays: 5' }, '2021-12-25', 6)).standing).toBe('due-soon');
});

describe('an open-ended task is stale', () => {
  const rows = row('lead: [so-mot], due: ongoing');
  test.each([
    ['not within the interval from the issue', {}, '2021-07-05', false],
    ['the day after it', {}, '2021-07-06', true],
    [
      'not within the interval from the last report',
      reports(report('2021-06-10', 'so-mot', 'in-progress')),
      '2021-12-10',
      false,
    ],
    ['after that', reports(report('2021-06-10', 'so-mot', 'in-progress')), '2021-12-11', true],
  ])('%s', async (_, progress, asOf, stale) => {
    const view = await viewed({ rows, progress, settings: 'reviewMonths: 6' }, asOf);
    expect([view.standing, view.stale]).toEqual(['ongoing', stale]);
  });

  test('but not a dated one', async () => {
    expect((await viewed({ settings: 'reviewMonths: 1' }, '2021-12-15')).stale).toBe(false);
  });
});
