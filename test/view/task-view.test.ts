/** One task as of a day: who owes it, whose reports count, what recurs, what moved. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { look } from '../../src/view/look.ts';
import type { TaskView } from '../../src/view/view.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

/** PL.01 of the plan on the day. */
async function viewed(parts: WrittenParts, asOf: string, dueSoonDays?: number): Promise<TaskView> {
  const view = look(await planOf(parts), asOf as Day, dueSoonDays);
  const found = view.tasks.find(({ task }) => task.id === 'PL.01');
  if (found === undefined) throw new Error('the plan has no PL.01');
  return found;
}

const row = (duty: string) => `- {number: "01", text: Xây dựng Đề án mẫu, ${duty}}`;
const report = (date: string, agency: string, state: string, more = '') =>
  `- {date: ${date}, agency: ${agency}, state: ${state}${more === '' ? '' : `, ${more}`}}`;
const done = (date: string, agency: string, on: string, more = '') =>
  report(date, agency, 'done', `evidence: {number: 8/KH, date: ${on}}${more === '' ? '' : `, ${more}`}`);
const reports = (...lines: readonly string[]) => ({ 'PL.01': lines.join('\n') });

/** `agency standing` of each member. */
const memberLines = ({ members }: TaskView) => members.map(({ agency, standing }) => `${agency} ${standing}`);

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
});

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

test('reports in a file named for another task are not lost', async () => {
  const progress = { 'PL.01': report('2021-06-10', 'so-mot', 'in-progress') };
  const plan = await planOf({ progress });
  const [first] = plan.progress;
  if (first === undefined) throw new Error('the plan has no reports');
  const later = { ...first, reports: first.reports.map((made) => ({ ...made, date: '2021-07-01' as Day })) };
  const view = look({ ...plan, progress: [first, later] }, '2021-12-15' as Day);
  expect(view.tasks[0]?.reports.map(({ date }) => date)).toEqual(['2021-06-10', '2021-07-01']);
});
