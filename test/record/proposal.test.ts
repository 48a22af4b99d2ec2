/** What entries would make of a plan, judged before anything is written. */
import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { termNamed } from '../../src/calendar/due.ts';
import type { NewAmendment, NewEntry, NewReport } from '../../src/edit/new-entry.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { propose } from '../../src/record/proposal.ts';
import { sharesChanged } from '../../src/record/shares.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

const today = '2021-08-01' as Day;
const report: NewReport = {
  kind: 'report',
  task: 'PL.01',
  date: today,
  agency: 'so-mot',
  state: 'in-progress',
  period: null,
  count: null,
  evidence: [],
  note: null,
  obstacle: null,
  proposal: null,
  corrects: null,
};

async function proposed(entries: readonly NewEntry[], files = planFiles()) {
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

test('an extension to an earlier day is refused as such, whatever else is recorded with it', async () => {
  const [from, to] = [termNamed('2021-Q4'), termNamed('2021-Q3')];
  if (from === null || to === null) throw new Error('no terms');
  const change = { task: 'PL.01', due: { from, to }, lead: null, with: null, status: null };
  const instrument = { number: '80/UBND-VX', date: today, issuer: 'ubnd-tinh', title: null };
  const amendment: NewAmendment = { kind: 'amendment', instrument, requested: null, reason: null, changes: [change] };
  expect(await proposed([amendment])).toMatchObject({ rules: ['deadline-brought-forward'], isRefused: false });
  const extension: NewAmendment = { ...amendment, isExtension: true };
  expect(await proposed([report, extension])).toMatchObject({ rules: ['extension-not-later'], isRefused: true });
});

test('a report on a task that no file may be called by is refused', async () => {
  const id = 'PL/01';
  const files = planFiles({ rows: `- {id: ${id}, number: "01", text: Xây dựng, lead: [so-mot], due: 2021-Q4}` });
  expect(await proposed([{ ...report, task: id }], files)).toEqual({ why: 'no-file-name', task: id });
});

test('of a task of several agencies, how many have done it then; of the others nothing', async () => {
  const rows = `- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-Q4}
- {number: "02", text: Báo cáo tình hình, lead: [cac-huyen], due: 2021-Q4}
- {number: "03", text: Báo cáo hằng quý, lead: [cac-huyen], due: {every: quarter, from: 2021-Q1}}`;
  const done = {
    ...report,
    state: 'done' as const,
    evidence: [{ number: '1/BC', date: today, issuer: null, title: null }],
  };
  const proposal = await proposed(
    [
      done,
      { ...done, task: 'PL.02', agency: 'huyen-tay' },
      { ...done, task: 'PL.03', agency: 'huyen-tay', period: '2021-Q2' },
    ],
    planFiles({ rows }),
  );
  if ('why' in proposal) throw new Error(proposal.why);
  const left = ['UBND huyện Đông', 'UBND huyện Nam'];
  expect(sharesChanged(proposal.views)).toEqual([
    { id: 'PL.02', period: null, done: 1, all: 3, left },
    { id: 'PL.03', period: '2021-Q2', done: 1, all: 3, left },
  ]);
});
