/** One rule for whoever is asked for: every answer counts its own part, and what bodies that ended owed with their successors. */
import { describe, expect, test } from 'vitest';
import { periodNamed } from '../../src/calendar/period.ts';
import { agenciesAnswer } from '../../src/report/agencies.ts';
import { statusBook } from '../../src/report/book.ts';
import { groupedOverdueAnswer } from '../../src/report/grouped-overdue.ts';
import { groupedStatusAnswer } from '../../src/report/grouped-status.ts';
import { overdueAnswer } from '../../src/report/overdue.ts';
import { reportedView } from '../../src/report/periodic/own-part.ts';
import { periodicAnswer } from '../../src/report/periodic/periodic.ts';
import { remindersAnswer } from '../../src/report/reminders.ts';
import { everything } from '../../src/report/selection.ts';
import { sinceAnswer } from '../../src/report/since.ts';
import { statusAnswer } from '../../src/report/status.ts';
import { totalsOf, totalsOfTasks } from '../../src/report/totals.ts';
import { isGone } from '../../src/view/agencies.ts';
import type { View } from '../../src/view/view.ts';
import type { WrittenParts } from '../plans/written-plan.ts';
import { around, selection, viewOf } from './report-plan.ts';

const done = (agency: string, on: string, more = '') =>
  `- {date: ${on}, agency: ${agency}, state: done, evidence: {number: 8/KH, date: ${on}}${more}}`;

/** Groups, a group of one, several leads, bodies that were merged, split and have nobody after them, extensions, periods. */
const parts: WrittenParts = {
  agencies: `- {id: ubnd-tinh, name: UBND tỉnh Mẫu, kind: province}
- {id: so-mot, name: Sở Mẫu Một, kind: department}
- {id: so-hai, name: Sở Mẫu Hai, kind: department}
- {id: so-cu, name: Sở Mẫu Cũ, kind: department, until: 2021-06-30, successors: [so-moi]}
- {id: so-moi, name: Sở Mẫu Mới, kind: department, until: 2021-11-30, successors: [so-sau]}
- {id: so-sau, name: Sở Mẫu Sau, kind: department}
- {id: so-tach, name: Sở Mẫu Tách, kind: department, until: 2021-03-31, successors: [so-mot, so-hai]}
- {id: so-het, name: Sở Mẫu Hết, kind: department, until: 2021-03-31}
- {id: huyen-dong, name: UBND huyện Đông, kind: district}
- {id: huyen-tay, name: UBND huyện Tây, kind: district, until: 2021-06-30, successors: [huyen-dong]}
- {id: huyen-nam, name: UBND huyện Nam, kind: district}`,
  groups: `- {id: cac-huyen, name: UBND cấp huyện, members: [huyen-dong, huyen-tay, huyen-nam]}
- {id: cac-so, name: Các sở liên quan, open: true}
- {id: cac-so-tinh, name: Các sở tỉnh, members: [so-mot, so-hai, so-cu], open: true}
- {id: mot-so, name: Một sở, members: [so-hai]}`,
  body: `- {number: I, text: Họp, task: {lead: [cac-huyen], due: ongoing}}
- {number: II, text: Báo cáo, task: {lead: [cac-huyen], due: {every: quarter, from: 2021-Q1}}}
- {number: III, text: Báo cáo năm, task: {lead: [so-cu], due: {every: year, from: 2020}}}`,
  rows: `- {number: "01", text: Đề án, lead: [cac-huyen], due: 2021-Q2}
- {number: "02", text: Kết nối, lead: [so-hai, so-mot], due: 2021-12-31}
- {number: "03", text: Góp ý, lead: [cac-so], due: 2021-Q1}
- {number: "04", text: Nhân lực, lead: [so-cu], due: 2021-Q3}
- {number: "05", text: Của hai sở, lead: [so-tach], due: 2021-Q2}
- {number: "06", text: Không ai nhận, lead: [so-het], due: 2021-Q2}
- {number: "07", text: Của một nhóm nhỏ, lead: [mot-so], due: 2021-Q2}
- {number: "08", text: Cả hai loại, lead: [cac-so-tinh, cac-huyen], due: 2021-Q3}
- {number: "09", text: Của bên tiếp nhận, lead: [so-cu, so-sau], due: 2021-Q2}
- {number: "10", text: Đã rút, lead: [cac-huyen], due: 2021-Q2}`,
  amendments: `- instrument: {number: 12/QĐ, date: 2021-06-01, issuer: ubnd-tinh}
  changes: [{task: PL.08, due: {from: 2021-Q3, to: 2021-12-15}}, {task: PL.10, withdraw: true}]`,
  progress: {
    I: '- {date: 2021-02-01, agency: huyen-dong, state: in-progress}',
    II: `${done('huyen-dong', '2021-03-30', ', period: 2021-Q1')}\n${done('huyen-nam', '2021-06-30', ', period: 2021-Q2')}`,
    'PL.01': `${done('huyen-dong', '2021-06-30')}\n${done('huyen-nam', '2021-08-02')}`,
    'PL.02': done('so-hai', '2021-12-01'),
    'PL.08': done('so-mot', '2021-09-01'),
    'PL.09': done('so-sau', '2021-12-05'),
  },
};

const days = ['2021-02-15', '2021-06-30', '2021-07-01', '2021-12-14', '2022-03-05'];
const views = await Promise.all(days.map((day) => viewOf(day, parts)));
const register = (view: View) => view.plan.register.map(({ id }) => id);
const cases = views.flatMap((view) => register(view).map((id) => ({ view, id, day: view.asOf })));

const ids = (tasks: readonly { readonly id: string }[]) => [...new Set(tasks.map(({ id }) => id))].toSorted();

describe.each(cases)('$id on $day', ({ view, id }) => {
  const asked = selection({ agencies: [id] });
  const status = statusAnswer(view, asked, around);
  const late = status.tasks.filter(({ standing }) => standing === 'overdue');
  const isEnded = isGone(view.plan, id, view.asOf) && id !== 'so-het';
  const isGroup = view.plan.groups.get(id)?.members.length;

  test('the totals are those of the rows', () => {
    const rows = status.tasks.map((task) => ({ ...task, deadline: task.due }));
    expect(status.totals).toEqual(totalsOfTasks(rows));
  });

  test('overdue lists and counts what status does', () => {
    const overdue = overdueAnswer(view, asked, around);
    expect([overdue.totals, ids(overdue.tasks)]).toEqual([status.totals, ids(late)]);
    expect(ids(statusAnswer(view, { ...asked, standings: ['overdue'] }, around).tasks)).toEqual(ids(late));
    const book = statusBook('overdue', view, asked, around);
    expect([book.totals, ids(book.tasks)]).toEqual([status.totals, ids(late)]);
  });

  test('its own report counts the same', () => {
    const period = periodNamed('2021-Q4') as NonNullable<ReturnType<typeof periodNamed>>;
    const report = periodicAnswer(view, { period, agency: id, paragraphs: [] }, around);
    expect([report.totals, ids(report.overdue)]).toEqual([status.totals, ids(late)]);
    const book = statusBook('status', reportedView(view, id), everything, around);
    expect(book.totals).toEqual(status.totals);
    if (isGroup === undefined) expect(report.agencies.map(({ totals }) => totals)).toEqual([status.totals]);
  });

  test('remind tells it of the same tasks', () => {
    const { agencies, totals } = remindersAnswer(view, asked, around);
    expect(totals).toEqual(status.totals);
    const told = agencies.flatMap(({ overdue }) => overdue);
    expect(ids(told)).toEqual(ids(late));
  });

  test('the list of agencies and the counts by agency say the same', () => {
    if (isGroup || isEnded) return;
    const listed = agenciesAnswer(view, [], around).agencies.find((one) => one.id === id);
    expect(listed?.totals).toEqual(status.totals);
    for (const conditions of [everything, asked]) {
      const row = groupedStatusAnswer(view, 'agency', conditions, around).groups.find(({ key }) => key === id);
      expect(row?.totals ?? totalsOf([])).toEqual(status.totals);
    }
    const whole = remindersAnswer(view, everything, around).agencies.find(({ agency }) => agency.id === id);
    expect(ids(whole?.overdue ?? [])).toEqual(ids(late));
  });

  test('what changed since is counted between the same totals', () => {
    const told = { name: 'x', day: view.asOf, commit: null, missing: null };
    const same = sinceAnswer({ view, told, renamed: new Map(), locate: around.locate }, view, asked, around);
    expect([same.totals.before, same.totals.after, same.tasks]).toEqual([status.totals, status.totals, []]);
  });
});

describe('who is asked for', () => {
  const view = views.at(-1) as View;
  const tasksOf = (id: string) =>
    statusAnswer(view, selection({ agencies: [id] }), around).tasks.map((task) => task.id);
  const partOf = (id: string) => statusAnswer(view, selection({ agencies: [id] }), around).partOf?.[0];

  test('a body that ended is found by its name, with who came after it', () => {
    expect(tasksOf('so-cu')).toEqual(['III', 'PL.04', 'PL.08', 'PL.09']);
    expect(partOf('so-cu')).toEqual({
      ...{ id: 'so-cu', name: 'Sở Mẫu Cũ', until: '2021-06-30', tookOver: [] },
      successors: [{ id: 'so-sau', name: 'Sở Mẫu Sau' }],
    });
  });

  test('its successor is told of what it owed, through those between', () => {
    expect(tasksOf('so-sau')).toEqual(['III', 'PL.04', 'PL.08', 'PL.09']);
    expect(partOf('so-sau')?.tookOver.map(({ id }) => id)).toEqual(['so-cu', 'so-moi']);
  });

  test('an heir of a body that was split is told of itself alone, the body itself of every heir', () => {
    const rows = (id: string) => [
      groupedStatusAnswer(view, 'agency', selection({ agencies: [id] }), around).groups.map(({ key }) => key),
      groupedOverdueAnswer(view, 'agency', selection({ agencies: [id] }), around).groups.map(({ key }) => key),
      remindersAnswer(view, selection({ agencies: [id] }), around).agencies.map(({ agency }) => agency.id),
    ];
    expect(rows('so-mot')).toEqual([['so-mot'], ['so-mot'], ['so-mot']]);
    expect(rows('so-tach')).toEqual([
      ['so-mot', 'so-hai'],
      ['so-mot', 'so-hai'],
      ['so-mot', 'so-hai'],
    ]);
  });

  test('nothing is said of it where nobody is asked for', () => {
    expect('partOf' in statusAnswer(view, selection(), around)).toBe(false);
  });
});
