/** What entries would make of a plan, judged before anything is written. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { NewReport } from '../../src/edit/new-entry.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { propose } from '../../src/record/proposal.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

const today = '2021-08-01' as Day;
const report: NewReport = {
  kind: 'report',
  task: 'PL.01',
  date: today,
  agency: 'so-mot',
  state: 'in-progress',
  period: null,
  evidence: [],
  note: null,
  obstacle: null,
  proposal: null,
  corrects: null,
};

async function proposed(entries: readonly NewReport[], files = planFiles()) {
  const folder = folderOf(files);
  const proposal = await propose({ plan: await loadPlan(folder), folder, today }, entries);
  return 'why' in proposal ? proposal : { ...proposal, rules: proposal.findings.map(({ rule }) => rule) };
}

test('the files as they would be, and what changes', async () => {
  expect(await proposed([report])).toMatchObject({
    edited: [{ file: 'progress/PL.01.yaml', before: null }],
    changes: [{ kind: 'report-added' }],
    rules: [],
    isRefused: false,
  });
});

test('nothing from nothing', async () => {
  expect(await proposed([])).toMatchObject({ edited: [], changes: [], rules: [], isRefused: false });
});

test('an error of `check` refuses it, a warning does not', async () => {
  expect(await proposed([{ ...report, agency: 'so-hai' }])).toMatchObject({ rules: ['report-by-stranger'] });
  expect(await proposed([{ ...report, date: '2021-08-02' as Day }])).toMatchObject({
    rules: ['report-in-future'],
    isRefused: true,
  });
});

test('a report on a task that no file may be called by is refused', async () => {
  const id = 'PL/01';
  const files = planFiles({ rows: `- {id: ${id}, number: "01", text: Xây dựng, lead: [so-mot], due: 2021-Q4}` });
  expect(await proposed([{ ...report, task: id }], files)).toEqual({ why: 'no-file-name', task: id });
});
