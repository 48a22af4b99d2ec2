/** One task as of a day: who owes it, and whose reports count. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { look } from '../../src/view/look.ts';
import { planOf } from '../plans/written-plan.ts';
import { done, memberLines, report, reports, row, viewed } from './viewed-task.ts';

describe('a duty of a group', () => {
  const rows = row('lead: [cac-huyen], due: 2021-Q4');

  test('is owed by each member, and done when the last one is', async () => {
    const progress = reports(
      done('2021-11-01', 'huyen-dong', '2021-10-30'),
      done('2021-12-28', 'huyen-tay', '2021-12-27'),
      done('2022-01-05', 'huyen-nam', '2022-01-03'),
    );
    const before = await viewed({ rows, progress }, '2021-12-31');
    expect(before).toMatchObject({ state: 'in-progress', standing: 'due-soon', daysLeft: 0, completedOn: null });
    expect(memberLines(before)).toEqual(['huyen-dong done-on-time', 'huyen-tay done-on-time', 'huyen-nam due-soon']);
    const after = await viewed({ rows, progress }, '2022-01-03');
    expect(after).toMatchObject({ state: 'done', standing: 'done-late', daysLate: 3, completedOn: '2022-01-03' });
    expect(after.evidence).toHaveLength(3);
  });

  test('is overdue when one member is missing', async () => {
    const progress = reports(
      done('2021-11-01', 'huyen-dong', '2021-10-30'),
      report('2021-12-01', 'huyen-tay', 'in-progress'),
    );
    const view = await viewed({ rows, progress }, '2022-01-01');
    expect(view).toMatchObject({ standing: 'overdue', daysLate: 1 });
    expect(memberLines(view)).toEqual(['huyen-dong done-on-time', 'huyen-tay overdue', 'huyen-nam overdue']);
  });

  test('a report by the group counts for each member', async () => {
    const view = await viewed({ rows, progress: reports(done('2021-11-01', 'cac-huyen', '2021-10-30')) }, '2021-12-15');
    expect(view.standing).toBe('done-on-time');
    expect(memberLines(view)).toEqual(['huyen-dong done-on-time', 'huyen-tay done-on-time', 'huyen-nam done-on-time']);
  });
});

describe('several leads and open groups', () => {
  test.each([
    ['two leads owe it together', '[so-mot, so-hai]', ['so-mot in-term', 'so-hai in-term'], false],
    ['an open group without members is one', '[cac-so]', [], true],
    ['an open group with members: at least these', '[cac-so-tinh]', ['so-mot in-term', 'so-hai in-term'], true],
    ['one lead has no members', '[so-mot]', [], false],
    ['a lead that is also a member owes it once', '[so-mot, cac-so-tinh]', ['so-mot in-term', 'so-hai in-term'], true],
  ])('%s', async (_, lead, members, openMembership) => {
    const view = await viewed({ rows: row(`lead: ${lead}, due: 2021-Q4`) }, '2021-06-30');
    expect(memberLines(view)).toEqual(members);
    expect(view.openMembership).toBe(openMembership);
  });

  test('a report by an open group counts for the group', async () => {
    const rows = row('lead: [cac-so], due: 2021-Q4');
    const view = await viewed({ rows, progress: reports(done('2021-11-01', 'cac-so', '2021-10-30')) }, '2021-12-15');
    expect(view.standing).toBe('done-on-time');
  });
});

describe('which reports count on the day', () => {
  test.each([
    ['none before the first', [report('2021-06-10', 'so-mot', 'in-progress')], '2021-06-09', 'not-started', 0],
    ['from the day it was made', [report('2021-06-10', 'so-mot', 'in-progress')], '2021-06-10', 'in-progress', 1],
    ['done: from the day of completion', [done('2021-06-10', 'so-mot', '2021-06-02')], '2021-06-02', 'done', 1],
    ['not a day before it', [done('2021-06-10', 'so-mot', '2021-06-02')], '2021-06-01', 'not-started', 0],
    ['not an agency that owes nothing', [done('2021-06-10', 'so-hai', '2021-06-02')], '2021-06-30', 'not-started', 1],
    ["a successor's", [done('2021-06-10', 'so-sau', '2021-06-02')], '2021-06-30', 'not-started', 1],
    [
      'reopened',
      [done('2021-06-10', 'so-mot', '2021-06-02'), report('2021-07-01', 'so-mot', 'in-progress', 'note: làm lại')],
      '2021-07-01',
      'in-progress',
      2,
    ],
    [
      'reopened, looked at before',
      [done('2021-06-10', 'so-mot', '2021-06-02'), report('2021-07-01', 'so-mot', 'in-progress', 'note: làm lại')],
      '2021-06-30',
      'done',
      1,
    ],
  ] as const)('%s', async (_, lines, asOf, state, counted) => {
    const view = await viewed({ progress: reports(...lines) }, asOf);
    expect([view.state, view.reports.length]).toEqual([state, counted]);
  });

  test('a report by the successor of the lead counts for it', async () => {
    const rows = row('lead: [so-cu], due: 2021-Q4');
    const progress = reports(done('2021-11-01', 'so-sau', '2021-10-30'));
    expect((await viewed({ rows, progress }, '2021-12-15')).standing).toBe('done-on-time');
  });
});

describe('a change of lead', () => {
  const amendments =
    '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, lead: {from: [so-mot], to: [so-hai]}}]}';

  test('holds from its day, and keeps what the earlier lead reported', async () => {
    const progress = reports(report('2021-06-10', 'so-mot', 'in-progress'));
    const before = await viewed({ amendments, progress }, '2021-08-31');
    const after = await viewed({ amendments, progress }, '2021-09-01');
    expect([before.lead, before.state]).toEqual([['so-mot'], 'in-progress']);
    expect([after.lead, after.state]).toEqual([['so-hai'], 'in-progress']);
  });

  test('to a group: what the earlier lead finished is finished for each member', async () => {
    const toGroup = amendments.replace('to: [so-hai]', 'to: [cac-huyen]');
    const view = await viewed(
      { amendments: toGroup, progress: reports(done('2021-06-10', 'so-mot', '2021-06-02')) },
      '2021-12-15',
    );
    expect(view.standing).toBe('done-on-time');
  });

  test('from a group: what was reported in its name is handed over too', async () => {
    const fromGroup = amendments.replace('from: [so-mot]', 'from: [cac-huyen]');
    const progress = reports(done('2021-06-10', 'cac-huyen', '2021-06-02'));
    const view = await viewed(
      { rows: row('lead: [cac-huyen], due: 2021-Q4'), amendments: fromGroup, progress },
      '2021-12-15',
    );
    expect(view.standing).toBe('done-on-time');
  });

  test.each([
    [
      'of two leads one is replaced: the other has done its own part only',
      '[so-mot, so-cu]',
      '[so-mot, so-hai]',
      ['so-mot done-on-time', 'so-hai in-term'],
    ],
    [
      'one joins: nobody has done its part for it',
      '[so-mot]',
      '[so-mot, so-hai]',
      ['so-mot done-on-time', 'so-hai in-term'],
    ],
    [
      'one joins a group: a member has done its own part only',
      '[cac-so-tinh]',
      '[cac-so-tinh, so-sau]',
      ['so-mot done-on-time', 'so-hai in-term', 'so-sau in-term'],
    ],
  ])('%s', async (_, from, to, members) => {
    const joined = amendments.replace('from: [so-mot]', `from: ${from}`).replace('to: [so-hai]', `to: ${to}`);
    const rows = row(`lead: ${from}, due: 2021-Q4`);
    const progress = reports(done('2021-06-10', 'so-mot', '2021-06-02'));
    expect(memberLines(await viewed({ rows, amendments: joined, progress }, '2021-09-30'))).toEqual(members);
  });
});

test('reports in a file named for another task are not lost', async () => {
  const progress = { 'PL.01': report('2021-06-10', 'so-mot', 'in-progress') };
  const plan = await planOf({ progress });
  const [first] = plan.progress;
  if (first === undefined) throw new Error('the plan has no reports');
  const later = { ...first, reports: first.reports.map((made) => ({ ...made, date: '2021-07-01' as Day })) };
  const view = look({ ...plan, progress: [first, later] }, '2021-12-15' as Day);
  expect(view.tasks[0]?.reports.map(({ date }) => date)).toEqual(['2021-06-10', '2021-07-01']);
});

test('the latest word is that of the latest day, in whichever order a merge left the reports', async () => {
  const amendments =
    '- {instrument: {number: 5/UBND, date: 2021-05-01}, changes: [{task: PL.01, lead: {from: [so-mot], to: [so-hai]}}]}';
  const lines = [
    done('2021-03-10', 'so-mot', '2021-03-02'),
    report('2021-06-01', 'so-hai', 'in-progress', 'note: lại'),
  ];
  for (const order of [lines, lines.toReversed()]) {
    const view = await viewed(
      { rows: row('lead: [so-mot], due: 2021-Q4'), amendments, progress: reports(...order) },
      '2021-09-30',
    );
    expect(view).toMatchObject({ lead: ['so-hai'], state: 'in-progress' });
    expect(view.reports.map(({ agency }) => agency)).toEqual(['so-mot', 'so-hai']);
  }
});
