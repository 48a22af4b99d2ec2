/** The invented year: every cell of the tables in test/plans/nam-2021/README.md, which were worked out by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { lastDayNamed } from '../../src/calendar/period.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { diskPlan } from '../../src/open/disk-plan.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { totalsOfTasks } from '../../src/report/totals.ts';
import { judge } from '../../src/rules/judge.ts';
import { look } from '../../src/view/look.ts';
import type { MemberView, OccurrenceView, TaskView } from '../../src/view/view.ts';

const folder = fileURLToPath(new URL('../plans/nam-2021', import.meta.url));
const readme = readFileSync(`${folder}/README.md`, 'utf8');
const loaded = await loadPlan(await diskPlan(nodeEnvironment(folder), folder));
const days = ['2021-06-30', '2021-12-31', '2022-03-31'] as Day[];
const views = days.map((day) => look(loaded.plan, day));

/** The rows of the table under a heading, each cell under its column's name. */
function tableUnder(heading: string): Record<string, string>[] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const [header = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** The cells of a row on the three days. */
const onDays = (row: Record<string, string>) => days.map((day) => row[day] ?? '');
const inAllViews = <Cell>(cell: (task: TaskView | undefined) => Cell, id = '') =>
  views.map(({ tasks }) => cell(tasks.find(({ task }) => task.id === id)));

/** `done-late, 11 late (2021-10-11)`, as the tables say it. */
function standingCell(view: TaskView | undefined): string {
  if (view === undefined) return 'no such task';
  const { standing, daysLate, daysLeft, completedOn, stale } = view;
  const late = daysLate === null ? '' : `, ${daysLate} late`;
  const left = daysLeft === null ? '' : `, ${daysLeft} left`;
  return `${standing}${late}${left}${stale ? ', stale' : ''}${completedOn === null ? '' : ` (${completedOn})`}`;
}

function partCell(part: MemberView | OccurrenceView | undefined): string {
  if (part === undefined) return '';
  return part.standing + (part.completedOn === null ? '' : ` (${part.completedOn})`);
}

const standings = tableUnder('Standing');
const members = tableUnder('Members');
const occurrences = tableUnder('Occurrences');

test('the plan is in order, and the tables name all of its tasks', () => {
  expect(loaded.findings).toEqual([]);
  const found = judge(loaded, look(loaded.plan, '2022-03-31' as Day)).map(({ rule, task }) => `${task} ${rule}`);
  expect(found.sort()).toEqual(['II.2.2 several-leads', 'II.2.5 agency-not-in-office']);
  expect(standings.map((row) => row.task)).toEqual(loaded.plan.tasks.map(({ id }) => id));
  expect([members.length, occurrences.length]).toEqual([10, 6]);
});

describe('standing, days and completion', () => {
  test.each(standings.map((row) => [row.task ?? '', row['what it is for'] ?? '', onDays(row)] as const))(
    '%s: %s',
    (id, _, expected) => expect(inAllViews(standingCell, id)).toEqual(expected),
  );
});

describe('the deadline in force on the last day', () => {
  // Where a deadline moved, the cell tells its whole course, the last one last.
  const rows = standings.map((row) => [row.task ?? '', row.deadline?.split('then ').at(-1) ?? ''] as const);
  test.each(rows.filter(([, deadline]) => lastDayNamed(deadline) !== null))('%s: %s', (id, deadline) => {
    expect(inAllViews((task) => task?.deadline?.day, id).at(-1)).toBe(lastDayNamed(deadline));
  });
});

describe('totals', () => {
  const names = {
    tasks: 'tasks',
    'done-on-time': 'doneOnTime',
    'done-late': 'doneLate',
    'in-term': 'inTerm',
    'due-soon': 'dueSoon',
    overdue: 'overdue',
    ongoing: 'ongoing',
    'awaiting-event': 'awaitingEvent',
    'no-deadline': 'noDeadline',
    suspended: 'suspended',
    withdrawn: 'withdrawn',
    'fallen due (done + overdue)': 'fallenDue',
  } as const;
  const rows = tableUnder('Totals');

  test.each(Object.entries(names))('%s', (label, key) => {
    const expected = onDays(rows.find((row) => row[''] === label) ?? {});
    expect(views.map(({ tasks }) => String(totalsOfTasks(tasks)[key]))).toEqual(expected);
  });

  test('name every row of the table', () => expect(rows.map((row) => row[''])).toEqual(Object.keys(names)));
});

describe('members', () => {
  test.each(members.map((row) => [row.task ?? '', row.agency ?? '', onDays(row)] as const))(
    '%s, %s',
    (id, agency, expected) => {
      const cells = inAllViews((task) => partCell(task?.members.find((member) => member.agency === agency)), id);
      expect(cells).toEqual(expected);
    },
  );

  test('are these and no others', () => {
    const shared = views[2]?.tasks.flatMap((view) => view.members.map(({ agency }) => `${view.task.id} ${agency}`));
    expect(shared).toEqual(members.map((row) => `${row.task} ${row.agency}`));
  });
});

describe('occurrences', () => {
  test.each(occurrences.map((row) => [row.task ?? '', row.period ?? '', row.due ?? '', onDays(row)] as const))(
    '%s, %s due %s',
    (id, period, due, expected) => {
      const found = inAllViews((task) => task?.occurrences.find((occurrence) => occurrence.period === period), id);
      expect(found.map(partCell)).toEqual(expected);
      expect(found.at(-1)?.day).toBe(due);
    },
  );
});

test('II.3.9 is without a deadline from the event on, until an amendment gives it a day', () => {
  const standingOn = (day: string) =>
    look(loaded.plan, day as Day).tasks.find(({ task }) => task.id === 'II.3.9')?.standing;
  const edges = ['2021-07-18', '2021-07-19', '2021-08-01', '2021-08-02'];
  expect(edges.map(standingOn)).toEqual(['awaiting-event', 'no-deadline', 'no-deadline', 'in-term']);
  const found = judge(loaded, look(loaded.plan, '2021-08-01' as Day)).filter(({ rule }) => rule === 'missing-deadline');
  expect(found.map(({ task }) => task)).toEqual(['II.3.9']);
});
