/** Reports from a plan and facts, without any command line. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type ReportFacts, reportsStated } from '../../src/record/reports.ts';
import { planOf, type WrittenParts } from '../plans/written-plan.ts';

const today = '2021-08-01' as Day;
const rows = `- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-Q4}
- {number: "02", text: Báo cáo tình hình, lead: [cac-huyen], due: 2021-Q4}
- {number: "03", text: Ban hành quy chế, lead: [so-cu], due: 2021-Q4}`;

async function stated(facts: Partial<ReportFacts>, parts: WrittenParts = {}) {
  return reportsStated(await planOf({ rows, ...parts }), {
    tasks: ['PL.01'],
    agencies: [],
    date: today,
    state: 'in-progress',
    period: null,
    count: null,
    evidence: [],
    note: null,
    obstacle: null,
    proposal: null,
    ...facts,
  });
}

test('one for each task and agency, whoever they are called', async () => {
  const reports = await stated({
    tasks: ['pl.01', 'PL.02', 'PL.01'],
    agencies: ['Sở Mẫu Một', 'huyen-tay'],
    note: 'x',
  });
  expect(reports).toMatchObject([
    { kind: 'report', task: 'PL.01', agency: 'so-mot', date: today, state: 'in-progress', note: 'x', corrects: null },
    { task: 'PL.01', agency: 'huyen-tay' },
    { task: 'PL.02', agency: 'so-mot' },
    { task: 'PL.02', agency: 'huyen-tay' },
  ]);
});

test('by the only agency that owes the task', async () => {
  expect(await stated({})).toMatchObject([{ agency: 'so-mot' }]);
});

test('none that the plan has', async () => {
  const progress = { 'PL.01': '- {date: 2021-08-01, agency: so-mot, state: in-progress}' };
  expect(await stated({}, { progress })).toEqual([]);
});

test.each<[why: string, facts: Partial<ReportFacts>, refusal: object]>([
  [
    'a task that is not there',
    { tasks: ['PL.01', 'PL.1'] },
    { why: 'not-named', naming: { fault: 'unknown-task', given: 'PL.1', nearest: 'PL.01' } },
  ],
  [
    'an agency that is not there',
    { agencies: ['so-bat'] },
    {
      why: 'not-named',
      naming: { fault: 'unknown-agency', given: 'so-bat', nearest: { id: 'so-mot', name: 'Sở Mẫu Một' } },
    },
  ],
  [
    'a task of several agencies',
    { tasks: ['PL.02'] },
    {
      why: 'which-agency',
      task: 'PL.02',
      agencies: [
        { id: 'huyen-dong', name: 'UBND huyện Đông' },
        { id: 'huyen-tay', name: 'UBND huyện Tây' },
        { id: 'huyen-nam', name: 'UBND huyện Nam' },
      ],
    },
  ],
  ['an unseen character in a text', { note: 'đã\u200b trình' }, { why: 'hidden-character', code: 'U+200B' }],
  [
    'an unseen character in a document',
    { evidence: [{ number: '12\u202e/QĐ', date: today, issuer: null, title: null }] },
    { why: 'hidden-character', code: 'U+202E' },
  ],
])('%s is refused', async (_, facts, refusal) => {
  expect(await stated(facts)).toEqual(refusal);
});

test('several agencies of one name', async () => {
  const agencies = `- {id: ubnd-tinh, name: UBND tỉnh Mẫu, kind: province}
- {id: so-mot, name: Sở Mẫu, kind: department}
- {id: so-hai, name: Sở Mẫu, kind: department}
- {id: so-cu, name: Sở Mẫu Cũ, kind: department}`;
  const groups = '- {id: cac-huyen, name: UBND cấp huyện, open: true}';
  expect(await stated({ agencies: ['sở mẫu'] }, { agencies, groups })).toEqual({
    why: 'not-named',
    naming: {
      fault: 'several-agencies',
      given: 'sở mẫu',
      agencies: [
        { id: 'so-mot', name: 'Sở Mẫu' },
        { id: 'so-hai', name: 'Sở Mẫu' },
      ],
    },
  });
});

test('of several agencies those are offered whose part is still open', async () => {
  const done = (agency: string) =>
    `- {date: 2021-03-02, agency: ${agency}, state: done, evidence: {number: 8/KH, date: 2021-03-01}}`;
  const progress = { 'PL.02': `${done('huyen-dong')}\n${done('huyen-nam')}` };
  expect(await stated({ tasks: ['PL.02'] }, { progress })).toEqual({
    why: 'which-agency',
    task: 'PL.02',
    agencies: [{ id: 'huyen-tay', name: 'UBND huyện Tây' }],
  });
});
