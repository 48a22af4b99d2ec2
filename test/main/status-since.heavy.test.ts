/** `status --since`: what changed, in real repositories; whatever a standing became is told. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';
import type { WrittenParts } from '../plans/written-plan.ts';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';
import { planRepository } from './plan-repository.ts';

interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly since: { readonly day: string; readonly commit: string | null; readonly missing: string | null };
  readonly tasks: readonly {
    readonly id: string;
    readonly standing: string;
    readonly before: { readonly standing: string } | null;
    readonly changes: readonly (Readonly<Record<string, unknown>> & { readonly kind: string })[];
  }[];
}

async function since(folder: string, from: string, ...more: readonly string[]): Promise<Told> {
  const { stdout, stderr } = await run(['status', '--since', from, '--format', 'json', ...more], { folder });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Each task that changed, with how. */
const kindsOf = ({ tasks }: Told) => tasks.map(({ id, changes }) => [id, ...changes.map(({ kind }) => kind)]);

const rows = (...more: readonly string[]) =>
  [
    '- {number: "01", text: Xây dựng Đề án mẫu, lead: [so-mot], due: 2021-12-10}',
    '- {number: "02", text: Ban hành Quy chế mẫu, lead: [so-hai], due: 2021-12-20}',
    '- {number: "03", text: Tập huấn mẫu, lead: [cac-huyen], due: 2021-12-12}',
    '- {number: "04", text: Sơ kết mẫu, lead: [so-mot], due: {every: quarter, from: 2021-Q3, until: 2021-Q4}}',
    ...more,
  ].join('\n');
const plan: WrittenParts = { rows: rows(), settings: 'dueSoonDays: 7' };
const evening = ['--as-of', '2021-12-15'];

describe('the files of then, judged on that day', () => {
  test('the clock alone', async () => {
    const { folder, write, commit } = planRepository();
    write(plan);
    const hash = commit('2021-01-10');
    const told = await since(folder, '2021-12-10', ...evening);
    expect(told.since).toMatchObject({ day: '2021-12-10', commit: hash, missing: null });
    expect(kindsOf(told)).toEqual([
      ['PL.01', 'became-overdue'],
      ['PL.02', 'became-due-soon'],
      ['PL.03', 'became-overdue'],
    ]);
    expect(told.counts).toMatchObject({ 'became-overdue': 2, 'became-due-soon': 1, done: 0, tasks: 3 });
    const { since: yesterday } = await since(folder, 'hôm qua', '--as-of', '2021-12-11');
    expect(yesterday).toMatchObject({ day: '2021-12-10', commit: hash, missing: null });
    // The day itself is in time: nothing became late on it.
    expect(kindsOf(await since(folder, '2021-12-09', '--as-of', '2021-12-10'))).toEqual([]);
    expect(kindsOf(await since(folder, '2021-12-10', '--as-of', '2021-12-11'))).toEqual([['PL.01', 'became-overdue']]);
  });

  test('reports, done on time and late, and the part of one agency', async () => {
    const { folder, write, commit } = planRepository();
    write(plan);
    commit('2021-01-10');
    write({
      ...plan,
      progress: {
        'PL.01': '- {date: 2021-12-14, agency: so-mot, state: done, evidence: {number: 9/KH, date: 2021-12-13}}',
        'PL.02': '- {date: 2021-12-14, agency: so-hai, state: in-progress, note: Đã gửi lấy ý kiến}',
        'PL.03': '- {date: 2021-12-11, agency: huyen-dong, state: done, evidence: {number: 8/BC, date: 2021-12-11}}',
        'PL.04': `- {date: 2021-10-01, agency: so-mot, state: done, period: 2021-Q3, evidence: {number: 3/BC, date: 2021-09-30}}
- {date: 2021-12-14, agency: so-mot, state: done, period: 2021-Q4, evidence: {number: 4/BC, date: 2021-12-14}}`,
      },
    });
    commit('2021-12-15');
    const told = await since(folder, '2021-12-12', ...evening);
    expect(kindsOf(told)).toEqual([
      ['PL.01', 'done'],
      ['PL.02', 'became-due-soon', 'reported'],
      ['PL.03', 'became-overdue', 'reported'],
      ['PL.04', 'done', 'done'],
    ]);
    expect(told.counts).toMatchObject({ done: 2, doneLate: 1, donePeriods: 0, reported: 2 });
    const east = await since(folder, '2021-12-12', ...evening, '--agency', 'huyen-dong');
    expect(kindsOf(east)).toEqual([['PL.03', 'done']]);
    const west = await since(folder, '2021-12-12', ...evening, '--agency', 'huyen-tay');
    expect(kindsOf(west)).toEqual([['PL.03', 'became-overdue']]);
  });

  test('a period of a task that goes on is told apart from tasks that are done', async () => {
    const { folder, write, commit } = planRepository();
    write(plan);
    commit('2021-01-10');
    const done = (day: string) => `- {date: ${day}, agency: so-mot, state: done`;
    write({
      ...plan,
      progress: {
        'PL.01': `${done('2021-12-10')}, evidence: {number: 9/KH, date: 2021-12-10}}`,
        'PL.04': `${done('2021-10-05')}, period: 2021-Q3, evidence: {number: 3/BC, date: 2021-10-05}}`,
      },
    });
    commit('2021-12-12');
    const { counts } = await since(folder, '2021-09-01', ...evening);
    expect(counts).toMatchObject({ done: 2, doneLate: 1, donePeriods: 1, donePeriodsLate: 1 });
    const { stdout } = await run(['status', '--since', '2021-09-01', ...evening, '--lang', 'en'], { folder });
    expect(stdout.split('\n')[0]).toContain(', 1 done, 1 with a period done (1 late)');
  });

  test('a deadline asked for since is told, and no more once it was granted', async () => {
    const { folder, write, commit } = planRepository();
    write(plan);
    commit('2021-01-10');
    const request = '- {number: 8/SM, date: 2021-12-11, issuer: so-mot, task: PL.01, to: 2022-Q1}';
    write({ ...plan, requests: request });
    commit('2021-12-12');
    const told = await since(folder, '2021-12-09', '--as-of', '2021-12-12');
    expect(kindsOf(told)).toContainEqual(['PL.01', 'became-overdue', 'requested']);
    expect(told.counts.requested).toBe(1);
    expect(kindsOf(await since(folder, '2021-12-12', ...evening))).not.toContainEqual(['PL.01', 'requested']);
  });

  test('documents: extended, brought forward, another lead, suspended and resumed, withdrawn', async () => {
    const { folder, write, commit } = planRepository();
    write(plan);
    commit('2021-01-10');
    const amended = (changes: string, date = '2021-12-11', number = '5/UBND') =>
      `- {instrument: {number: ${number}, date: ${date}, issuer: ubnd-tinh}, changes: [${changes}]}`;
    const all = [
      amended('{task: PL.01, due: {from: 2021-12-10, to: 2022-Q1}}'),
      amended('{task: PL.02, due: {from: 2021-12-20, to: 2021-12-13}, lead: {from: [so-hai], to: [so-mot]}}'),
      amended('{task: PL.03, suspend: true}', '2021-12-11', '6/UBND'),
      amended('{task: PL.04, withdraw: true}', '2021-12-12', '7/UBND'),
    ].join('\n');
    write({ ...plan, amendments: all });
    commit('2021-12-12');
    write({ ...plan, amendments: `${all}\n${amended('{task: PL.03, resume: true}', '2021-12-15', '8/UBND')}` });
    commit('2021-12-15');
    const told = await since(folder, '2021-12-10', '--as-of', '2021-12-14');
    expect(kindsOf(told)).toEqual([
      ['PL.01', 'deadline-moved'],
      ['PL.02', 'became-overdue', 'deadline-moved', 'lead-changed'],
      ['PL.03', 'suspended'],
      ['PL.04', 'withdrawn'],
    ]);
    expect(told.tasks[0]?.changes[0]).toMatchObject({
      move: 'later',
      from: { day: '2021-12-10' },
      to: { value: '2022-Q1', day: '2022-03-31' },
      instrument: { number: '5/UBND', date: '2021-12-11' },
    });
    expect(told.tasks[1]?.changes[1]).toMatchObject({ move: 'earlier' });
    expect(kindsOf(await since(folder, '2021-12-14', ...evening))).toEqual([['PL.03', 'became-overdue', 'resumed']]);
  });

  test('tasks that came, went, or were edited in the files', async () => {
    const { folder, write, commit } = planRepository();
    write({ ...plan, rows: rows('- {number: "05", text: Việc sẽ bỏ, lead: [so-hai], due: 2021-Q4}') });
    const hash = commit('2021-12-01');
    const edited = rows('- {number: "06", text: Việc mới, lead: [so-hai], due: 2021-Q4}').replace(
      '2021-12-20',
      '2022-01-20',
    );
    write({ ...plan, rows: edited });
    commit('2021-12-02');
    const told = await since(folder, hash, '--as-of', '2021-12-02');
    expect(told.since).toMatchObject({ day: '2021-12-01', commit: hash });
    expect(kindsOf(told)).toEqual([
      ['PL.02', 'deadline-moved'],
      ['PL.06', 'added'],
      ['PL.05', 'removed'],
    ]);
    expect(told.tasks[0]?.changes[0]).toMatchObject({ instrument: null, move: 'later' });
    expect(told.tasks[2]).toMatchObject({ before: { standing: 'in-term' } });
  });

  test('a task under another id is the same one', async () => {
    const { folder, write, commit } = planRepository();
    write(plan);
    commit('2021-12-01');
    write({ ...plan, rows: rows().replace('"02"', '"12"') });
    commit('2021-12-15');
    expect(kindsOf(await since(folder, '2021-12-10', ...evening))).toEqual([
      ['PL.01', 'became-overdue'],
      ['PL.12', 'became-due-soon'],
      ['PL.03', 'became-overdue'],
    ]);
  });

  test('done and taken back', async () => {
    const { folder, write, commit } = planRepository();
    const done = '- {date: 2021-12-08, agency: so-mot, state: done, evidence: {number: 9/KH, date: 2021-12-08}}';
    write({ ...plan, progress: { 'PL.01': done } });
    commit('2021-12-09');
    write({
      ...plan,
      progress: {
        'PL.01': `${done}\n- {date: 2021-12-14, agency: so-mot, state: in-progress, note: Văn bản bị thu hồi}`,
      },
    });
    commit('2021-12-15');
    const told = await since(folder, '2021-12-13', ...evening);
    expect(kindsOf(told)[0]).toEqual(['PL.01', 'became-overdue', 'reopened', 'reported']);
  });
});

describe('between any two days of the invented year', () => {
  const days = ['2021-02-01', '2021-04-01', '2021-05-20', '2021-07-01', '2021-08-03', '2021-10-25', '2021-12-15'];
  const spans = days.flatMap((from, index) => days.slice(index).map((to) => ({ from, to })));

  test('a task is told where its standing is another one, and the totals are those of status', async () => {
    const folder = planCopy();
    for (const { from, to } of spans) {
      const told = await since(folder, from, '--as-of', to);
      const [was, is] = [await standingsOn(folder, from), await standingsOn(folder, to)];
      const moved = [...is.standings].filter(([id, standing]) => was.standings.get(id) !== standing);
      const ids = told.tasks.map(({ id }) => id);
      expect(ids, `${from} to ${to}`).toEqual(expect.arrayContaining(moved.map(([id]) => id)));
      expect(told.tasks.map(({ id, before }) => [id, before?.standing])).toEqual(
        ids.map((id) => [id, was.standings.get(id)]),
      );
      expect(Reflect.get(told, 'totals')).toEqual({ before: was.totals, after: is.totals });
      if (from === to) expect(ids).toEqual([]);
    }
  });
});

async function standingsOn(folder: string, day: string) {
  const { stdout } = await run(['status', '--as-of', day, '--format', 'json'], { folder });
  const { tasks, totals } = JSON.parse(stdout);
  return {
    totals,
    standings: new Map<string, string>(tasks.map(({ id, standing }: Told['tasks'][number]) => [id, standing])),
  };
}

describe('without the files of then', () => {
  test.each([
    ['no repository', 'not-a-repository', (folder: string) => rmSync(join(folder, '.git'), { recursive: true })],
    ['no commits by then', 'before-first-commit', () => {}],
  ])('%s: the files of today, and so said', async (_, missing, change) => {
    const { folder, write, commit } = planRepository();
    write(plan);
    commit('2021-12-15');
    change(folder);
    const told = await since(folder, '2021-12-10', ...evening);
    expect(told.since).toEqual({ name: '2021-12-10', day: '2021-12-10', commit: null, missing });
    expect(kindsOf(told)).toHaveLength(3);
    const { stdout } = await run(['status', '--since', '2021-12-10', ...evening], { folder });
    expect(stdout).toContain('Không có các tệp của ngày 10/12/2021 (');
  });

  test('the plan came into the repository later', async () => {
    const { folder, write, commit } = planRepository();
    writeFileSync(join(folder, 'README.md'), 'Kho chung\n');
    commit('2021-01-01');
    write(plan);
    commit('2021-12-15');
    expect((await since(folder, '2021-12-10', ...evening)).since).toMatchObject({
      commit: null,
      missing: 'no-plan-at',
    });
  });

  test('a shallow clone is told how to get the rest, and answers nothing', async () => {
    const { folder, write, commit } = planRepository();
    write(plan);
    commit('2021-12-01');
    write({ ...plan, progress: { 'PL.01': '- {date: 2021-12-14, agency: so-mot, state: in-progress}' } });
    commit('2021-12-14');
    const clone = temporaryFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, join(clone, 'c')], { stdio: 'ignore' });
    const { code, stdout, stderr } = await run(['status', '--since', '2021-12-10'], { folder: join(clone, 'c') });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('git fetch --unshallow');
  });

  test('a name that is none is refused, with or without git', async () => {
    const { folder, write, commit } = planRepository();
    write(plan);
    commit('2021-12-01');
    expect((await run(['status', '--since', 'mian'], { folder })).stderr).toContain('"main"');
    rmSync(join(folder, '.git'), { recursive: true });
    const { code, stdout } = await run(['status', '--since', 'main'], { folder });
    expect([code, stdout]).toEqual([2, '']);
  });

  test('the plan of then that cannot be read whole answers nothing', async () => {
    const { folder, write, commit } = planRepository();
    write({ ...plan, rows: '- {number: "01", text: [' });
    commit('2021-12-01');
    write(plan);
    commit('2021-12-14');
    const { code, stdout } = await run(['status', '--since', '2021-12-10'], { folder });
    expect([code, stdout]).toEqual([2, '']);
  });
});

test('the plan of a commit is held against an earlier one', async () => {
  const { folder, write, commit } = planRepository();
  write(plan);
  commit('2021-12-01');
  write({
    ...plan,
    progress: {
      'PL.01': '- {date: 2021-12-09, agency: so-mot, state: done, evidence: {number: 9/KH, date: 2021-12-09}}',
    },
  });
  const second = commit('2021-12-10');
  write(plan);
  commit('2021-12-11');
  expect(kindsOf(await since(folder, 'HEAD~2', '--at', second, '--as-of', '2021-12-10', '--section', 'PL.01'))).toEqual(
    [['PL.01', 'done']],
  );
});
