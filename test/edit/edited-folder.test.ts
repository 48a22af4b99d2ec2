/** The plan as it would be: read by the real loader from the folder with the edit laid over it. */
import { expect, test } from 'vitest';
import { editPlan } from '../../src/edit/edit-plan.ts';
import { editedFolder } from '../../src/edit/edited-folder.ts';
import type { ReadFailure } from '../../src/plan/folder.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';
import { amendment, change, report, term } from './new-entries.ts';

const folder = folderOf(planFiles());
const mine = { ...report, agency: 'so-mot' };
const moved = { ...change, due: { from: term('2021-Q4'), to: term('2022-Q1') } };

test('a new progress file and new amendments are part of the plan', async () => {
  const { sources } = await loadPlan(folder);
  const edited = await editPlan(sources, [mine, { ...amendment, changes: [moved] }]);
  const now = editedFolder(folder, edited);
  expect(now.list('')).toEqual(['agencies.yaml', 'amendments.yaml', 'appendix.yaml', 'plan.yaml']);
  expect(now.list('progress')).toEqual(['PL.01.yaml']);
  const { plan, findings, complete } = await loadPlan(now);
  expect(findings).toEqual([]);
  expect(complete).toBe(true);
  expect(plan.progress[0]?.reports.map(({ date, state }) => [date, state])).toEqual([['2021-03-26', 'done']]);
  expect(plan.amendments[0]?.changes[0]?.due?.to).toEqual(term('2022-Q1'));
});

test('a file that is there is listed once, and read as edited; the others as they are', async () => {
  const reports = '- {date: 2021-02-01, agency: so-mot, state: in-progress}';
  const started = folderOf(planFiles({ progress: { 'PL.01': reports, 'PL.02': reports } }));
  const now = editedFolder(started, await editPlan((await loadPlan(started)).sources, [mine]));
  expect(now.list('progress')).toEqual(['PL.01.yaml', 'PL.02.yaml']);
  expect((await loadPlan(now)).plan.progress.map(({ reports: all }) => all.length)).toEqual([2, 1]);
  expect(now.read('progress/PL.02.yaml')).toEqual(started.read('progress/PL.02.yaml'));
  expect((await loadPlan(started)).plan.progress[0]?.reports).toHaveLength(1);
});

test('what cannot be listed or read stays so', async () => {
  const failure: ReadFailure = { reason: 'denied', detail: 'EACCES' };
  const now = editedFolder({ list: () => failure, read: () => failure }, await editPlan(new Map(), [mine]));
  expect(now.list('progress')).toEqual(failure);
  expect(now.read('plan.yaml')).toEqual(failure);
  expect(Buffer.from(now.read('progress/PL.01.yaml') as Uint8Array).toString()).toMatch(/^task: PL.01\n/);
});

test('a register beside the plan folders is that of the edited plan, too', async () => {
  const { 'agencies.yaml': register = '', ...files } = planFiles();
  const beside = {
    ...folderOf({ ...files, '../agencies.yaml': register }),
    sharedRegisters: () => ['../agencies.yaml'],
  };
  const edited = await editPlan((await loadPlan(beside)).sources, [mine]);
  const { plan, findings } = await loadPlan(editedFolder(beside, edited));
  expect(findings).toEqual([]);
  expect(plan.agencies.has('so-mot')).toBe(true);
});
