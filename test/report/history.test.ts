/** The life of a task and of the plan, with the commits that brought the entries. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { planEntry, reportEntry, taskEntry } from '../../src/compare/entry.ts';
import { type Brought, provenance } from '../../src/compare/provenance.ts';
import { type GitKnowledge, historyAnswer } from '../../src/report/history.ts';
import type { HistoryAnswer } from '../../src/report/history-answer.ts';
import { look } from '../../src/view/look.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const withoutGit: GitKnowledge = {
  git: { missing: 'not-a-repository', isShallow: false },
  provenanceOf: null,
  revision: null,
};

interface Asked {
  readonly parts: WrittenParts;
  readonly asOf?: string;
  readonly id?: string;
  readonly known?: GitKnowledge;
}

async function historyOf({ parts, asOf = '2022-06-01', id, known = withoutGit }: Asked): Promise<HistoryAnswer> {
  const view = look(await planOf(parts), asOf as Day);
  const tasks = view.tasks.filter(({ task }) => id === undefined || task.id === id);
  return historyAnswer(view, { tasks, isOneTask: id !== undefined }, known);
}

/** `day task kind`, and what is yet to come in brackets. */
function told({ events }: HistoryAnswer): string[] {
  return events.map(({ day, task, kind, isFuture }) => {
    const line = [day, task ?? '', kind].filter((part) => part !== '').join(' ');
    return isFuture ? `(${line})` : line;
  });
}

const rows = `- {number: "01", text: Một, lead: [so-mot], due: 2021-Q4}
- {number: "02", text: Hai, lead: [so-hai], due: 2022-Q4}`;
const report = '- {date: 2021-12-20, agency: so-mot, state: in-progress}';
const done = '- {date: 2022-02-10, agency: so-mot, state: done, evidence: {number: 8/KH, date: 2022-02-01}}';
const amendments = `- instrument: {number: 5/UBND, date: 2021-12-31}
  requested: {number: 1/SM, date: 2021-12-15, issuer: so-mot}
  changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-01}}]`;
const parts: WrittenParts = { rows, amendments, progress: { 'PL.01': `${report}\n${done}` } };

describe('a task', () => {
  test('from its issue to its completion, by the days on which things happened', async () => {
    expect(told(await historyOf({ parts, id: 'PL.01' }))).toEqual([
      '2021-01-05 PL.01 issued',
      '2021-12-20 PL.01 reported',
      '2021-12-31 PL.01 amended',
      '2022-01-31 PL.01 fell-due',
      '2022-02-01 PL.01 done',
      '2022-02-10 PL.01 reported',
    ]);
  });

  test.each([
    ['2021-12-30', ['2021-01-05 PL.01 issued', '2021-12-20 PL.01 reported', '(2021-12-31 PL.01 falls-due)']],
    ['2021-12-19', ['2021-01-05 PL.01 issued', '(2021-12-31 PL.01 falls-due)']],
    ['2021-01-04', ['(2021-12-31 PL.01 falls-due)']],
  ])('as of %s, with nothing from after that day but the next deadline', async (asOf, events) => {
    expect(told(await historyOf({ parts, id: 'PL.01', asOf }))).toEqual(events);
  });

  test('due on the very day has no deadline to come', async () => {
    const answer = await historyOf({ parts: { rows }, id: 'PL.01', asOf: '2021-12-31' });
    expect(told(answer)).toEqual(['2021-01-05 PL.01 issued', '2021-12-31 PL.01 fell-due']);
  });

  test('says who asked, what was done how late, and by what it is proved', async () => {
    const { events, task } = await historyOf({ parts, id: 'PL.01' });
    expect(task).toEqual({ id: 'PL.01', label: 'Phụ lục, số TT 01', text: 'Một' });
    expect(events.find(({ kind }) => kind === 'amended')).toMatchObject({
      requestedBy: { id: 'so-mot', name: 'Sở Mẫu Một' },
      amendment: { instrument: { number: '5/UBND' }, changes: [{ of: 'due', from: '2021-Q4', to: '2022-01' }] },
    });
    expect(events.find(({ kind }) => kind === 'done')).toMatchObject({
      standing: 'done-late',
      daysLate: 1,
      evidence: [{ number: '8/KH', date: '2022-02-01' }],
    });
  });

  test('that recurs: each occurrence, and the next one', async () => {
    const yearly = '- {number: "01", text: Báo cáo, lead: [so-mot], due: {every: year, from: 2020}}';
    const reported =
      '- {date: 2021-01-04, agency: so-mot, state: done, period: 2020, evidence: {number: 1/BC, date: 2021-01-04}}';
    const { events } = await historyOf({
      parts: { rows: yearly, progress: { 'PL.01': reported } },
      id: 'PL.01',
      asOf: '2022-06-01',
    });
    const dated = events.flatMap((event) => ('period' in event ? [`${event.day} ${event.kind} ${event.period}`] : []));
    expect(dated).toEqual([
      '2020-12-31 fell-due 2020',
      '2021-01-01 became-late 2020',
      '2021-01-04 done 2020',
      '2021-12-31 fell-due 2021',
      '2022-01-01 became-late 2021',
      '2022-12-31 falls-due 2022',
    ]);
  });

  test('a correction names the report that it corrects', async () => {
    const corrected = `${report}\n- {date: 2022-01-05, agency: so-mot, state: not-started, corrects: {date: 2021-12-20}}`;
    const { events } = await historyOf({ parts: { rows, progress: { 'PL.01': corrected } }, id: 'PL.01' });
    const corrections = events.flatMap((event) => (event.kind === 'reported' ? [event.corrects] : []));
    expect(corrections).toEqual([null, { date: '2021-12-20', agency: { id: 'so-mot', name: 'Sở Mẫu Một' } }]);
  });

  test('an event that occurred', async () => {
    const due = '{after: Đề án được duyệt, within: 15 days, occurred: 2021-05-04}';
    const waiting = { rows: `- {number: "01", text: Một, lead: [so-mot], due: ${due}}` };
    expect(told(await historyOf({ parts: waiting, id: 'PL.01', asOf: '2021-05-10' }))).toEqual([
      '2021-01-05 PL.01 issued',
      '2021-05-04 PL.01 event-occurred',
      '(2021-05-19 PL.01 falls-due)',
    ]);
  });
});

test('the plan is issued on the day of its issue, not before', async () => {
  expect(told(await historyOf({ parts, asOf: '2021-01-04' }))).not.toContain('2021-01-05 plan-issued');
  expect(told(await historyOf({ parts, asOf: '2021-01-05' }))).toContain('2021-01-05 plan-issued');
});

test('the plan: all tasks in one line of time, issued together, the future last', async () => {
  const answer = await historyOf({ parts });
  expect(answer.task).toBeNull();
  expect(told(answer)).toEqual([
    '2021-01-05 plan-issued',
    '2021-12-20 PL.01 reported',
    '2021-12-31 PL.01 amended',
    '2022-01-31 PL.01 fell-due',
    '2022-02-01 PL.01 done',
    '2022-02-10 PL.01 reported',
    '(2022-12-31 PL.02 falls-due)',
  ]);
});

describe('the commits', () => {
  async function entered(day: string, settings = ''): Promise<HistoryAnswer> {
    const own: WrittenParts = { rows, progress: { 'PL.01': report }, ...(settings === '' ? {} : { settings }) };
    const [progress] = (await planOf(own)).progress;
    const reports = (progress?.reports ?? []).map((one) => reportEntry('PL.01', one));
    const commit = (hash: string, on: string) => ({ hash, author: 'An', day: on as Day });
    const history: Brought[] = [
      { commit: commit('aaa', '2021-01-10'), entries: [planEntry, taskEntry('PL.01')] },
      { commit: commit('bbb', day), entries: [...reports, taskEntry('PL.02')] },
    ];
    const known: GitKnowledge = {
      git: { missing: null, isShallow: false },
      provenanceOf: (entries) => provenance(history, entries),
      revision: 'bbb',
    };
    return historyOf({ parts: own, known });
  }

  test.each([
    ['on the day', '2021-12-20', 0, null],
    ['as late as the plan allows', '2022-01-19', 30, null],
    ['a day later than it allows', '2022-01-20', 31, 'late'],
    ['the day before', '2021-12-19', -1, 'early'],
  ])('a report entered %s', async (_, day, days, disagrees) => {
    const { events } = await entered(day);
    expect(events.find(({ kind }) => kind === 'reported')?.entered).toEqual({
      commit: { hash: 'bbb', author: 'An', day },
      revised: null,
      isUncommitted: false,
      days,
      disagrees,
    });
  });

  test('the plan sets how late is late', async () => {
    const answer = await entered('2021-12-26', 'backdatedDays: 5');
    expect(answer.backdatedDays).toBe(5);
    expect(answer.events.find(({ kind }) => kind === 'reported')?.entered?.disagrees).toBe('late');
  });

  test('the issue is never late, however long the plan was on paper only', async () => {
    const { events } = await entered('2021-12-20');
    expect(events.find(({ kind }) => kind === 'plan-issued')?.entered).toMatchObject({ days: 5, disagrees: null });
  });

  test('a task that came with another commit than the plan is told as issued', async () => {
    expect(told(await entered('2022-02-20')).slice(0, 2)).toEqual([
      '2021-01-05 plan-issued',
      '2021-01-05 PL.02 issued',
    ]);
  });

  test('what the clock did came with no commit', async () => {
    const { events } = await entered('2021-12-20');
    expect(events.find(({ kind }) => kind === 'became-late')?.entered).toBeNull();
  });
});
