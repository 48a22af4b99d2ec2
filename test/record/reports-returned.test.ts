/** The rows of a return, resolved with a plan: every fault of every row, as a value. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { isRefusal } from '../../src/record/refusal.ts';
import { type Returned, type ReturnFacts, reportsReturned, rowsOfFindings } from '../../src/record/reports-returned.ts';
import type { ReadReturn, ReturnRow } from '../../src/returns/return-row.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const day = (name: string) => name as Day;
const rows = `- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-Q4}
- {number: "02", text: Báo cáo tình hình, lead: [cac-huyen], due: 2021-Q4}`;

function sheetOf(filled: readonly Partial<ReturnRow>[]): ReadReturn {
  const row = {
    plan: null,
    task: 'PL.01',
    text: null,
    period: null,
    agency: null,
    nameBesideId: null,
    date: null,
    evidence: [],
    count: null,
    obstacle: null,
    proposal: null,
  };
  return {
    file: 'bang.csv',
    sheet: null,
    sheetName: null,
    rows: filled.map((one, index) => ({ ...row, row: index + 2, state: 'in-progress', note: null, ...one })),
    faults: [],
    columns: new Map(),
    ignoredColumns: [],
    ignoredSheets: [],
    hiddenColumns: [],
    outside: [],
    changing: [],
    remarks: [],
    hasDrawings: false,
    blankRows: 0,
  };
}

/** The rows with what is wrong with them. */
const problemsOf = ({ wrong }: Returned) =>
  wrong?.rows.map(({ row, refusal }) => [row, refusal.why === 'not-named' ? refusal.naming.fault : refusal.why]);

async function returned(
  filled: readonly Partial<ReturnRow>[],
  facts: Partial<ReturnFacts> = {},
  parts: WrittenParts = {},
) {
  const today = day('2021-08-01');
  return reportsReturned(await planOf({ rows, ...parts }), sheetOf(filled), {
    agency: null,
    reported: null,
    today,
    ...facts,
  });
}

test('a row that names no agency is by the one that made the return, else by the only one that owes the task', async () => {
  const result = await returned(
    [{ agency: 'huyen-tay', task: 'pl.02' }, {}, { task: 'PL.02', date: day('2021-07-01') }],
    { agency: 'UBND huyện Tây' },
  );
  expect(result).toMatchObject({
    reports: [
      { task: 'PL.02', agency: 'huyen-tay', date: '2021-08-01' },
      { task: 'PL.01', agency: 'huyen-tay' },
      { task: 'PL.02', agency: 'huyen-tay', date: '2021-07-01' },
    ],
  });
  expect(await returned([{}])).toMatchObject({ reports: [{ agency: 'so-mot' }] });
});

test('what the plan has, and what a row above says, is counted', async () => {
  const progress = { 'PL.01': '- {date: 2021-07-01, agency: so-mot, state: in-progress, note: a}' };
  const known = { date: day('2021-07-01'), note: 'a' };
  const fresh = { date: day('2021-07-02'), note: 'b' };
  expect(await returned([known, fresh, fresh], {}, { progress })).toMatchObject({
    reports: [{ note: 'b' }],
    known: 1,
    repeated: 1,
  });
});

test('all rows that cannot be resolved are refused at once, in the order of the sheet', async () => {
  const progress = {
    'PL.01': '- {date: 2021-07-01, agency: so-mot, state: done, evidence: {number: 1/QĐ, date: 2021-06-30}}',
  };
  const evidence = { number: '1\u200b/QĐ', date: day('2021-06-30'), title: null };
  const filled = [
    { note: 'làm lại' },
    { task: 'PL.9' },
    { agency: 'so-bat' },
    { task: 'PL.02' },
    { agency: 'so-hai' },
    { evidence: [evidence], date: day('2021-07-02') },
  ];
  const result = await returned(filled, {}, { progress });
  if (isRefusal(result) || result.wrong === null) throw new Error('nothing wrong');
  expect(result.wrong.file).toBe('bang.csv');
  expect(problemsOf(result)).toEqual([
    [2, 'undated-reopening'],
    [3, 'unknown-task'],
    [4, 'unknown-agency'],
    [5, 'which-agency'],
    [7, 'hidden-character'],
  ]);
  expect(await returned([{ agency: 'so-hai' }], { agency: 'so-mot' })).toMatchObject({
    wrong: {
      rows: [
        { row: 2, refusal: { why: 'other-agency', agency: { id: 'so-hai', name: 'Sở Mẫu Hai' }, given: 'so-mot' } },
      ],
    },
  });
});

test('a row with the text of another task beside its id, or with the name of another agency, is refused', async () => {
  const result = await returned([
    { text: 'Báo cáo  tình hình.' },
    { text: 'Xây dựng Đề án mẫu' },
    { text: 'việc thứ nhất' },
    { agency: 'so-mot', nameBesideId: 'Sở Mẫu Hai' },
    { agency: 'so-mot', nameBesideId: 'Sở Mẫu Một' },
    { agency: 'so-mot', nameBesideId: 'phòng tổng hợp' },
  ]);
  if (isRefusal(result)) throw new Error(result.why);
  expect(result.wrong?.rows.map(({ row, refusal }) => ({ row, ...refusal }))).toEqual([
    { row: 2, why: 'text-of-other-task', task: 'PL.01', others: ['PL.02'] },
    {
      row: 5,
      why: 'two-agencies',
      agency: { id: 'so-mot', name: 'Sở Mẫu Một' },
      named: { id: 'so-hai', name: 'Sở Mẫu Hai' },
    },
  ]);
});

test('tasks of one text may stand for one another', async () => {
  const same = rows.replace('Báo cáo tình hình', 'Xây dựng Đề án mẫu');
  const result = await returned([{ text: 'Xây dựng Đề án mẫu' }], {}, { rows: same });
  expect(result).toMatchObject({ reports: [{ task: 'PL.01' }], wrong: null });
});

test.each([
  ['done last', ['in-progress', 'done'], [[2, 'undated-reopening']]],
  ['taken up again already', ['done', 'in-progress'], undefined],
])('a row without a day on a task that was %s', async (_, states, problems) => {
  const reports = states.map(
    (state, index) =>
      `- {date: 2021-0${index + 6}-01, agency: so-mot, state: ${state}, evidence: {number: 1/QĐ, date: 2021-06-01}}`,
  );
  const result = await returned([{ note: 'làm lại' }], {}, { progress: { 'PL.01': reports.join('\n') } });
  if (isRefusal(result)) throw new Error(result.why);
  expect(problemsOf(result)).toEqual(problems);
});

test('everything that is wrong with one row is told, and the rows that are sound are there to be judged', async () => {
  const hidden = { note: 'a\u200bb', obstacle: 'c\u200b', proposal: 'd\u202e' };
  const result = await returned([
    { task: 'PL.9', agency: 'so-bat', state: 'done', ...hidden },
    { note: 'đang làm' },
    { task: 'PL.02', state: 'done' },
  ]);
  if (isRefusal(result)) throw new Error(result.why);
  expect(problemsOf(result)).toEqual([
    [2, 'unknown-task'],
    [2, 'unknown-agency'],
    [2, 'hidden-character'],
    [2, 'hidden-character'],
    [2, 'no-evidence'],
    [4, 'which-agency'],
    [4, 'no-evidence'],
  ]);
  expect(result.reports.map(({ task, note }) => [task, note])).toEqual([['PL.01', 'đang làm']]);
});

test('what could not be read in the sheet is wrong with the return too', async () => {
  const fault = { fault: 'hidden-rows', sheet: null, rows: [3] } as const;
  const sheet = { ...sheetOf([{}]), faults: [fault] };
  const facts = { agency: null, reported: null, today: day('2021-08-01') };
  expect(reportsReturned(await planOf({ rows }), sheet, facts)).toMatchObject({
    reports: [{ task: 'PL.01' }],
    wrong: { why: 'bad-return', faults: [fault], rows: [] },
  });
});

test('nothing filled in is refused, and an unknown agency of the whole return', async () => {
  expect(await returned([])).toEqual({ why: 'nothing-returned', file: 'bang.csv' });
  expect(await returned([{}], { agency: 'so-bat' })).toEqual({
    why: 'not-named',
    naming: { fault: 'unknown-agency', given: 'so-bat', nearest: { id: 'so-mot', name: 'Sở Mẫu Một' } },
  });
});

test('a finding in a new report is told by its row', async () => {
  const result = await returned([{ task: 'PL.02', agency: 'huyen-tay' }, { note: 'x' }]);
  if (isRefusal(result)) throw new Error(result.why);
  const after = await planOf({
    rows,
    progress: {
      'PL.01':
        '- {date: 2021-07-01, agency: so-mot, state: in-progress}\n- {date: 2021-08-01, agency: so-mot, state: in-progress, note: x}',
    },
  });
  const at = (index: number) =>
    ({ place: { file: 'progress/PL.01.yaml', path: ['reports', index, 'note'], part: 'value' } }) as unknown as Finding;
  expect([at(0), at(1)].map(rowsOfFindings(after, result.rows))).toEqual([null, 3]);
});
