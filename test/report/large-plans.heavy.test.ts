/** Sizes at which work that grows with the square of something never ends: each of these took minutes, or broke. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type Period, periodNamed } from '../../src/calendar/period.ts';
import { checkAnswer } from '../../src/report/check.ts';
import { historyAnswer } from '../../src/report/history.ts';
import { locator } from '../../src/report/locate.ts';
import { periodicAnswer } from '../../src/report/periodic/periodic.ts';
import { remindersAnswer } from '../../src/report/reminders.ts';
import { judge } from '../../src/rules/judge.ts';
import { look } from '../../src/view/look.ts';
import { taskNamed } from '../../src/view/named.ts';
import { loadWritten, planOf, type WrittenParts } from '../plans/written-plan.ts';
import { around, selection } from './report-plan.ts';

const asOf = '2021-12-15' as Day;
const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, at) => line(at));
const agencies = (count: number, more: (index: number) => string = () => '') =>
  `- {id: ubnd-tinh, name: UBND tỉnh, kind: province}\n- {id: so-mot, name: Sở Một, kind: department}\n${lines(count, (at) => `- {id: x${at}, name: Xã ${at}, kind: commune${more(at)}}`).join('\n')}`;
const group = (count: number) =>
  `- {id: cac-xa, name: Các xã, members: [${lines(count, (at) => `x${at}`).join(', ')}]}`;
const vague = '- {id: cac-so, name: Các sở, open: true}';
const rows = (count: number, rest: string) =>
  lines(count, (at) => `- {number: "${at + 1}", text: Việc, ${rest}}`).join('\n');
const day = (at: number, perDay: number) =>
  `2021-${String(2 + Math.floor(at / perDay / 28)).padStart(2, '0')}-${String(1 + (Math.floor(at / perDay) % 28)).padStart(2, '0')}`;

/** How often each rule finds something, every finding with its place. */
async function found(parts: WrittenParts): Promise<Record<string, number>> {
  const loaded = await loadWritten(parts);
  const findings = judge(loaded, look(loaded.plan, asOf));
  const answer = checkAnswer(
    findings,
    { asOf, files: 1, tasks: 1 },
    locator(loaded.sources, (file) => file),
  );
  const counts: Record<string, number> = {};
  for (const { rule } of answer.findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe('check', () => {
  test('more findings in one file than a call has arguments', async () => {
    const reports = lines(150_000, () => '- {date: 2021-13-45, agency: so-mot, state: in-progress}').join('\n');
    expect(await found({ progress: { 'PL.01': reports } })).toEqual({ 'invalid-date': 150_000 });
  });

  test('100,000 rows in one appendix', async () => {
    expect(await found({ rows: rows(100_000, 'lead: [so-mot], due: 2022-Q4') })).toEqual({});
  });

  test('a ring of 20,000 successors is one finding', async () => {
    const ring = agencies(20_000, (at) => `, until: 2021-06-30, successors: [x${(at + 1) % 20_000}]`);
    expect(await found({ agencies: ring, groups: vague })).toEqual({ 'successor-cycle': 1 });
  });

  test('300 tasks of the first in a chain of 2,000 successors, reported on by the last but one', async () => {
    const chain = agencies(
      2_000,
      (at) => `${at < 1_998 ? ', until: 2021-06-30' : ''}${at < 1_999 ? `, successors: [x${at + 1}]` : ''}`,
    );
    const report = '- {date: 2021-08-01, agency: x1998, state: in-progress}';
    const progress = Object.fromEntries(lines(300, (at) => `PL.${at + 1}`).map((id) => [id, report]));
    const counts = await found({
      agencies: chain,
      groups: vague,
      rows: rows(300, 'lead: [x0], due: 2021-Q4'),
      progress,
    });
    expect(counts).toEqual({ 'agency-not-in-office': 300 });
  });

  test('40,000 reports of one agency on one task, 200 on a day', async () => {
    const reports = lines(
      40_000,
      (at) => `- {date: ${day(at, 200)}, agency: so-mot, state: in-progress, note: lần ${at}}`,
    );
    const counts = await found({ progress: { 'PL.01': reports.join('\n') } });
    expect(counts).toEqual({ 'repeated-report': 40_000 - 200 });
  });

  test('30,000 corrections, each of the one before it', async () => {
    const reports = lines(
      30_000,
      (at) =>
        `- {date: ${day(at, 150)}, agency: so-mot, state: in-progress${at === 0 ? '' : `, corrects: {date: ${day(at - 1, 150)}}`}}`,
    );
    const counts = await found({ progress: { 'PL.01': reports.join('\n') } });
    expect(counts['unknown-correction']).toBeUndefined();
  });

  test('a line with 64,000 members that nobody knows, each with its place', async () => {
    expect(await found({ groups: group(64_000) })).toMatchObject({ 'unknown-agency': 64_000 });
  });

  test('a row with 20,000 keys that nobody knows, each with its place', async () => {
    const row = `- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q4, ${lines(20_000, (at) => `k${at}: v`).join(', ')}}`;
    expect(await found({ rows: row })).toEqual({ 'unknown-key': 20_000 });
  });
});

describe('history', () => {
  test('20 monthly tasks over 2,000 months, one month of each done', async () => {
    const done =
      '- {date: 1900-02-01, agency: so-mot, state: done, period: 1900-01, evidence: {number: 1/BC, date: 1900-01-31}}';
    const progress = Object.fromEntries(lines(20, (at) => `PL.${at + 1}`).map((id) => [id, done]));
    const due = '{every: month, from: 1855-01, until: 2021-08}';
    const plan = await planOf({ rows: rows(20, `lead: [so-mot], due: ${due}`), progress });
    const view = look(plan, asOf);
    const known = { git: 'none', revision: null, provenanceOf: null } as unknown as Parameters<typeof historyAnswer>[2];
    const { events } = historyAnswer(view, { tasks: view.tasks, isOneTask: false }, known);
    const count = (kind: string) => events.filter((event) => event.kind === kind).length;
    expect([count('fell-due'), count('became-late'), count('done')]).toEqual([20 * 1_999, 20 * 1_999, 20]);
  });
});

describe('remind', () => {
  /** A duty of many is told to each with its own part: the answer as text. */
  async function reminded(members: number, duties: number) {
    const progress = {
      'PL.1': lines(members, (at) => `- {date: 2021-02-01, agency: x${at}, state: in-progress}`).join('\n'),
    };
    const plan = await planOf({
      agencies: agencies(members),
      groups: group(members),
      rows: rows(duties, 'lead: [cac-xa], due: 2021-Q1'),
      progress,
    });
    return remindersAnswer(look(plan, asOf), selection(), around);
  }

  test('a group of 2,000 with a report from each', async () => {
    const { agencies: told } = await reminded(2_000, 3);
    expect(told).toHaveLength(2_000);
    expect(
      told
        .at(-1)
        ?.overdue.map(({ state, members, memberCounts, lastReport }) => [
          state,
          members.length,
          memberCounts,
          lastReport?.agency,
        ]),
    ).toEqual([
      ['in-progress', 1, { all: 1_999, done: 0, inTerm: 0, dueSoon: 0, overdue: 1_999 }, 'x1999'],
      ['not-started', 1, { all: 1_999, done: 0, inTerm: 0, dueSoon: 0, overdue: 1_999 }, undefined],
      ['not-started', 1, { all: 1_999, done: 0, inTerm: 0, dueSoon: 0, overdue: 1_999 }, undefined],
    ]);
  });

  test('what is told of 50 duties grows with the members, not with their square', async () => {
    const size = async (members: number) => JSON.stringify(await reminded(members, 50)).length;
    expect((await size(80)) / (await size(40))).toBeLessThan(2.1);
  });
});

test('a report on 40,000 tasks that one document suspends', async () => {
  const changes = lines(40_000, (at) => `{task: PL.${at + 1}, suspend: true}`).join(', ');
  const plan = await planOf({
    rows: rows(40_000, 'lead: [so-mot], due: 2022-Q4'),
    amendments: `- {instrument: {number: 5/UBND, date: 2021-10-20, issuer: ubnd-tinh}, changes: [${changes}]}`,
  });
  const period = periodNamed('2021-Q4') as Period;
  const asked = { period, agency: null, paragraphs: [] };
  const { amendments, totals } = periodicAnswer(look(plan, '2021-12-14' as Day), asked, around);
  expect([amendments.length, totals.suspended]).toEqual([40_000, 40_000]);
});

test('each of 100,000 tasks is known by its name, as the rows of a return give it', () => {
  const tasks = lines(100_000, (at) => `PL.${at}`).map((id) => ({ id }));
  const plan = { tasks } as unknown as Parameters<typeof taskNamed>[0];
  expect(tasks.filter(({ id }) => taskNamed(plan, id.toLowerCase()) !== id)).toEqual([]);
});
