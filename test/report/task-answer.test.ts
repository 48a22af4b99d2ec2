/** A task in the shape of the JSON contract: nothing left out, absent scalars null, absent lists empty. */
import { expect, test } from 'vitest';
import { statusAnswer } from '../../src/report/status.ts';
import { around, selection, viewOf } from './report-plan.ts';

const tasks = statusAnswer(await viewOf(), selection(), around).tasks;
const answerFor = (id: string) => tasks.find((task) => task.id === id);

test('a plain task that is late', () => {
  expect(answerFor('II.1.1')).toEqual({
    id: 'II.1.1',
    label: 'mục II.1.1',
    source: 'body',
    text: 'Xóa mù chữ cho người lớn',
    lead: [{ id: 'so-mot', name: 'Sở Mẫu Một' }],
    with: [],
    leadWording: null,
    withWording: null,
    product: null,
    start: null,
    milestones: [],
    condition: null,
    extra: {},
    due: { value: '2021-Q3', day: '2021-09-30', wording: 'Quý III năm 2021', rolledFrom: null },
    originalDue: null,
    extensions: 0,
    broughtForward: 0,
    requests: [],
    state: 'not-started',
    standing: 'overdue',
    daysLate: 76,
    daysLeft: null,
    completedOn: null,
    evidence: [],
    doneByDescription: false,
    occurrences: [],
    members: [],
    openMembership: false,
    stale: false,
    monthsSilent: null,
    count: null,
    lastReport: null,
    obstacles: [],
    proposals: [],
    location: { file: 'plan.yaml', line: 1 },
  });
});

test('one that is done', () => {
  expect(answerFor('PL.04')).toMatchObject({
    state: 'done',
    standing: 'done-late',
    daysLate: 2,
    daysLeft: null,
    completedOn: '2021-04-02',
    evidence: [{ number: '8/KH', date: '2021-04-02', title: null }],
    lastReport: { date: '2021-04-02', agency: 'so-hai', state: 'done', note: null, obstacle: null, proposal: null },
  });
});

test('due values as the files write them', () => {
  expect(tasks.map(({ due }) => due?.value)).toEqual([
    '2021-Q3',
    '2021-Q4',
    'ongoing',
    { every: 'year', from: '2020' },
    '2021-Q2',
    '2021-12-31',
    '2022-Q1',
    '2021-Q1',
  ]);
});

test('a recurring one with its occurrences, a shared one with its members', () => {
  expect(answerFor('III')?.occurrences).toEqual([
    {
      period: '2020',
      day: '2020-12-31',
      state: 'done',
      standing: 'done-on-time',
      completedOn: '2020-12-20',
      doneByDescription: false,
    },
    {
      period: '2021',
      day: '2021-12-31',
      state: 'not-started',
      standing: 'due-soon',
      completedOn: null,
      doneByDescription: false,
    },
  ]);
  expect(answerFor('PL.02')?.members).toEqual([
    {
      agency: { id: 'so-hai', name: 'Sở Mẫu Hai' },
      state: 'done',
      standing: 'done-on-time',
      completedOn: '2021-12-01',
      doneByDescription: false,
    },
    {
      agency: { id: 'so-mot', name: 'Sở Mẫu Một' },
      state: 'not-started',
      standing: 'due-soon',
      completedOn: null,
      doneByDescription: false,
    },
  ]);
});

test('an extended one keeps its original deadline with the wording, which the new one has none of', async () => {
  const amendments =
    '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: II.1.1, due: {from: 2021-Q3, to: 2022-Q1}}]}';
  const [task] = statusAnswer(await viewOf('2021-12-15', { amendments }), selection(), around).tasks;
  expect(task?.due).toEqual({ value: '2022-Q1', day: '2022-03-31', wording: null, rolledFrom: null });
  expect(task?.originalDue).toEqual({
    value: '2021-Q3',
    day: '2021-09-30',
    wording: 'Quý III năm 2021',
    rolledFrom: null,
  });
  expect(task?.extensions).toBe(1);
});
