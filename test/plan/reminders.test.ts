/** What an office has said of reminders, and what is usual where it said nothing. */
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import type { Reminders } from '../../src/plan/model.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

async function remindersIn(text: string): Promise<Reminders> {
  const { plan, findings } = await loadPlan(folderOf({ ...planFiles(), 'reminders.yaml': text }));
  if (plan.reminders === null || findings.length > 0) throw new Error(JSON.stringify(findings));
  return plan.reminders;
}

const usual = { before: [30, 7, 0], overdueEvery: 7, escalateAfter: 30, endAfter: 180, reviewEvery: null };

test('as usual, where only the sender is named', async () => {
  expect(await remindersIn('sender: {name: UBND tỉnh Mẫu, email: ubnd@mau.example}\n')).toEqual({
    sender: {
      ...{ name: 'UBND tỉnh Mẫu', email: 'ubnd@mau.example', parent: null, place: null, symbol: null },
      ...{ signatory: null, recipients: [], filing: 'VT' },
    },
    ...{ answerTo: null, owner: null, copies: [], attach: [], template: null, domains: [], mostMails: 200 },
    ...{ stages: usual, tasks: [] },
  });
});

test('as the office said: who signs, who is answered, within how long', async () => {
  const said = await remindersIn(`sender:
  name: UBND tỉnh Mẫu
  email: ubnd@mau.example
  signatory: {authority: TM. UỶ BAN NHÂN DÂN, position: CHỦ TỊCH, name: Nguyễn Văn A}
answerTo: {name: Văn phòng UBND tỉnh, email: vp@mau.example, within: 5 working days}
domains: [MAU.example]
`);
  expect(said.sender?.signatory).toEqual({
    authority: 'TM. UỶ BAN NHÂN DÂN',
    position: 'CHỦ TỊCH',
    name: 'Nguyễn Văn A',
  });
  expect(said.answerTo).toEqual({
    name: 'Văn phòng UBND tỉnh',
    email: 'vp@mau.example',
    within: { count: 5, unit: 'working days' },
  });
  expect(said.domains).toEqual(['mau.example']);
});

test('stages of a task are those of the plan but for what is said of them', async () => {
  const { stages, tasks } = await remindersIn(`stages: {before: [3, 20], overdueEvery: 14, escalateAfter: 60}
tasks:
  - {task: PL.01, stages: {overdueEvery: 2, endAfter: 10, reviewEvery: 90}}
`);
  expect(stages).toEqual({ ...usual, before: [20, 3], overdueEvery: 14, escalateAfter: 60 });
  expect(tasks.map(({ task, stages: own }) => ({ task, own }))).toEqual([
    { task: 'PL.01', own: { ...stages, overdueEvery: 2, endAfter: 10, reviewEvery: 90 } },
  ]);
});
