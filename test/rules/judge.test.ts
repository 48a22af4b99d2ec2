/** No second alarms: what a fault of shape already says is not said again by a rule. */
import { describe, expect, test } from 'vitest';
import { folderOf, planFiles, type WrittenParts } from '../plans/written-plan.ts';
import { checked } from './checked-fixture.ts';

/** `file:line rule` of each finding. */
async function found(parts: WrittenParts): Promise<string[]> {
  const { findings } = await checked(folderOf(planFiles(parts)));
  return findings.map(({ rule, location }) => `${location.file}:${location.line} ${rule}`);
}

const agencies = '- {id: ubnd-tinh, name: UBND tỉnh, kind: province}\n- {id: so-mot, name: Sở Một, kind: department}';
const done = '- {date: 2021-12-10, agency: so-mot, state: done';

describe('silent about an entry of a register that has a fault of shape', () => {
  test.each<[string, WrittenParts, string[]]>([
    [
      'a group whose "open" is no yes or no is not also without members',
      { agencies, groups: '- {id: cac-so, name: Các sở, open: có}' },
      ['agencies.yaml:5 invalid-value'],
    ],
    [
      'the next group is judged',
      { agencies, groups: '- {id: cac-so, name: Các sở, open: có}\n- {id: cac-huyen, name: Các huyện}' },
      ['agencies.yaml:5 invalid-value', 'agencies.yaml:6 group-without-members'],
    ],
    [
      'a report whose evidence has no date is not also without evidence',
      { progress: { 'PL.01': `${done}, evidence: {number: 8/KH-SM}}` } },
      ['progress/PL.01.yaml:3 missing-key'],
    ],
    [
      'the next report is judged',
      {
        progress: {
          'PL.01': `${done}, evidence: {number: 8/KH-SM}}\n- {date: 2021-12-11, agency: so-mot, state: done}`,
        },
      },
      ['progress/PL.01.yaml:3 missing-key', 'progress/PL.01.yaml:4 done-without-evidence'],
    ],
    [
      'an amendment whose date is none is not also without an instrument',
      {
        amendments:
          '- {instrument: {number: 5/UBND, date: 2021-13-01}, changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q1}}]}',
      },
      ['amendments.yaml:2 invalid-date'],
    ],
    [
      'a row whose deadline is none is not also without a deadline',
      { rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q5}' },
      ['appendix.yaml:2 invalid-deadline'],
    ],
    [
      'another fault of the same row is told',
      { rows: '- {number: "01", text: Việc, lead: [so-muoi-ba], due: 2021-Q5}' },
      ['appendix.yaml:2 unknown-agency', 'appendix.yaml:2 invalid-deadline'],
    ],
  ])('%s', async (_, parts, expected) => expect(await found(parts)).toEqual(expected));
});

describe('silent about references into a register that was not read whole', () => {
  test('agencies', async () => {
    expect(
      await found({
        agencies: `${agencies}\n- {id: so-hai, kind: department}`,
        groups: '- {id: g, name: G, open: true}',
      }),
    ).toEqual(['agencies.yaml:4 missing-key']);
  });

  test('tasks', async () => {
    const rows = '- {number: "01", lead: [so-mot], due: 2021-Q4}';
    expect(
      await found({ rows, progress: { 'PL.01': '- {date: 2021-12-10, agency: so-mot, state: in-progress}' } }),
    ).toEqual(['appendix.yaml:2 missing-key']);
  });
});

const brokenExtension =
  '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q5}}]}';

describe('silent where a rule leans on what could not be read', () => {
  test.each<[string, WrittenParts, string[]]>([
    [
      'numbering, beside a row that has a fault',
      {
        rows: ['01', '02', '03']
          .map((n) => `- {number: "${n}", text: Việc, ${n === '02' ? 'leed' : 'lead'}: [so-mot], due: 2021-Q4}`)
          .join('\n'),
      },
      ['appendix.yaml:3 missing-key', 'appendix.yaml:3 unknown-key'],
    ],
    [
      'an amendment of a deadline that cannot be read',
      {
        rows: '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q5}',
        amendments:
          '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q1}}]}',
      },
      ['appendix.yaml:2 invalid-deadline'],
    ],
    [
      'an amendment after one that cannot be read',
      {
        amendments: `${brokenExtension}\n- {instrument: {number: 9/UBND, date: 2021-10-01}, changes: [{task: PL.01, due: {from: 2022-Q2, to: 2022-Q3}}]}`,
      },
      ['amendments.yaml:2 invalid-deadline'],
    ],
    [
      'a period of a recurrence that cannot be read',
      {
        rows: '- {number: "01", text: Việc, lead: [so-mot], due: {every: year, from: 2021, by: 15-12}}',
        progress: { 'PL.01': '- {date: 2021-12-10, agency: so-mot, state: in-progress, period: 2021}' },
      },
      ['appendix.yaml:2 invalid-value'],
    ],
    [
      'a report on a task whose lead nobody knows',
      {
        rows: '- {number: "01", text: Việc, lead: [so-mto], due: 2021-Q4}',
        progress: { 'PL.01': '- {date: 2021-12-10, agency: so-mot, state: in-progress}' },
      },
      ['appendix.yaml:2 unknown-agency'],
    ],
    [
      'a correction of a report that cannot be read',
      {
        progress: {
          'PL.01': `- {date: 2021-12-01, agency: so-mot, state: begun}\n- {date: 2021-12-10, agency: so-mot, state: in-progress, corrects: {date: 2021-12-01}}`,
        },
      },
      ['progress/PL.01.yaml:3 invalid-value'],
    ],
    [
      'a task that is not done again, after a report that cannot be read and may say why',
      {
        progress: {
          'PL.01': `${done}, evidence: {number: 8/KH, date: 2021-12-09}}\n- {date: 2021-12-12, agency: so-mot, state: begun, note: Làm lại}\n- {date: 2021-12-14, agency: so-mot, state: in-progress}`,
        },
      },
      ['progress/PL.01.yaml:4 invalid-value'],
    ],
  ])('%s', async (_, parts, expected) => expect(await found(parts)).toEqual(expected));

  test('but not for a hidden character, which hides nothing from the reader', async () => {
    const rows = ['01', '03']
      .map((n) => `- {number: "${n}", text: Vi\u200bệc, lead: [so-mot], due: 2021-Q4}`)
      .join('\n');
    expect((await found({ rows })).filter((line) => line.includes('numbering'))).toEqual([
      'appendix.yaml:3 numbering-gap',
    ]);
  });
});

test('silent about amendments and reports of an id that stands twice: they may mean either task', async () => {
  const rows = '{number: "01", text: Việc, lead: [so-mot], due: 2021-Q4}';
  const other = '{number: "02", id: PL.01, text: Việc, lead: [so-hai], due: {every: year, from: 2021}}';
  const amendments = `- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q1}}]}
- {instrument: {number: 6/UBND, date: 2021-10-01}, changes: [{task: PL.01, withdraw: true}]}`;
  const progress = { 'PL.01': '- {date: 2021-08-10, agency: so-mot, state: in-progress}' };
  expect(await found({ rows: `- ${rows}\n- ${other}`, amendments, progress })).toEqual([
    'appendix.yaml:3 duplicate-id',
  ]);
});

test('a finding tells the task that it is about, one about the register none', async () => {
  const row = '- {number: "01", id: PL.01, text: Việc, lead: [so-mot], due: 2021-Q4}';
  const register = `${agencies}\n- {id: so-mot, name: Sở Một lần nữa, kind: department}`;
  const { findings } = await checked(folderOf(planFiles({ rows: `${row}\n${row}`, agencies: register })));
  expect(findings.filter(({ rule }) => rule === 'duplicate-id').map(({ task }) => task)).toEqual([null, 'PL.01']);
});

test('every fault of every file is told in one run, in the order of files and lines', async () => {
  const parts: WrittenParts = {
    rows: '- {number: "01", text: Việc, lead: [so-mot], with: [so-hia], due: 2021-Q4}\n- {number: "03", text: Việc, lead: [so-mot]}',
    amendments: '- {requested: {number: 8/SM, date: 2021-11-12}, changes: [{task: PL.9, suspend: true}]}',
    progress: { 'PL.01': '- {date: 2021-12-16, agency: huyen-tay, state: not-started}' },
  };
  expect(await found(parts)).toEqual([
    'amendments.yaml:2 amendment-without-instrument',
    'amendments.yaml:2 unknown-task',
    'appendix.yaml:2 unknown-agency',
    'appendix.yaml:3 missing-deadline',
    'appendix.yaml:3 numbering-gap',
    'progress/PL.01.yaml:3 report-in-future',
    'progress/PL.01.yaml:3 report-by-stranger',
  ]);
});

test('a document that names no number is told of the task that it changes, one that changes several of none', async () => {
  const rows = ['01', '02', '03'].map((number) => `- {number: "${number}", text: Việc, lead: [so-mot], due: 2021-Q4}`);
  const change = (task: string) => `{task: ${task}, due: {from: 2021-Q4, to: 2022-Q1}}`;
  const amendments = `- {instrument: {number: /UBND-TH, date: 2021-09-01}, changes: [${change('PL.02')}]}
- {instrument: {number: /UBND-TH, date: 2021-10-01}, changes: [${change('PL.01')}, ${change('PL.03')}]}`;
  const { findings } = await checked(folderOf(planFiles({ rows: rows.join('\n'), amendments })));
  const blank = findings.filter(({ rule }) => rule === 'placeholder-instrument');
  expect(blank.map(({ task }) => task)).toEqual(['PL.02', null]);
});
