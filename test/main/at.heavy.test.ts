/** `--at`: the plan as git had it, in temporary repositories, with every command that reads. */
import { execFileSync } from 'node:child_process';
import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countedGit } from '../env/counted-git.ts';
import {
  copiesOf,
  settings,
  type TemporaryRepository,
  temporaryFolder,
  temporaryRepository,
} from '../env/temporary-repository.ts';
import { run } from './environment.ts';
import { doneReport, smallPlan } from './small-plan.ts';

/** A plan issued in June 2020, whose task was reported done in time, but only on 02/04/2021. */
const reportedLate = copiesOf((repository) => committedIn(repository, 'plan'));

/** The commits of such a plan in the folder of the repository. */
function committedIn({ put, commit }: TemporaryRepository, folder: string) {
  put(smallPlan(folder));
  const issued = commit('ban hành', '2020-06-30T09:00:00+07:00');
  put(doneReport(folder, '2021-03-30'));
  return { issued, reported: commit('đã xong', '2021-04-02T09:00:00+07:00') };
}

/** The overdue tasks and the commit, by JSON. */
async function overdueAt(folder: string, ...options: string[]) {
  const { stdout, stderr } = await run(['overdue', '--format', 'json', ...options], { folder });
  if (stdout === '') throw new Error(stderr);
  const { tasks, asOf, revision } = JSON.parse(stdout);
  return { late: tasks.map(({ id, daysLate }: { id: string; daysLate: number }) => [id, daysLate]), asOf, revision };
}

describe('the two clocks', () => {
  test('who was late on a day, by the plan as it stood on a day', async () => {
    const { folder, issued, reported } = reportedLate();
    const asked = (at: string, asOf: string) => overdueAt(folder, '--at', at, '--as-of', asOf);
    expect(await asked('2021-04-01', '2021-04-01')).toEqual({
      late: [['PL.01', 1]],
      asOf: '2021-04-01',
      revision: issued,
    });
    expect(await asked('01/04/2021', '01/04/2021')).toEqual({
      late: [['PL.01', 1]],
      asOf: '2021-04-01',
      revision: issued,
    });
    expect(await asked('2021-04-01', '2021-03-31')).toEqual({ late: [], asOf: '2021-03-31', revision: issued });
    expect(await asked('2021-04-02', '2021-04-01')).toEqual({ late: [], asOf: '2021-04-01', revision: reported });
    expect(await asked('2021-Q1', '2021-Q1')).toEqual({ late: [], asOf: '2021-03-31', revision: issued });
    expect(await asked('2021-q2', '2021-04-01')).toEqual({ late: [], asOf: '2021-04-01', revision: reported });
    expect(await asked('2021-03', '2021-04-01')).toMatchObject({ revision: issued });
    expect(await asked('HEAD~1', '2021-12-31')).toEqual({
      late: [['PL.01', 275]],
      asOf: '2021-12-31',
      revision: issued,
    });
  });

  test('the day asked for is today where none is given', async () => {
    const { folder, issued } = reportedLate();
    expect(await overdueAt(folder, '--at', issued)).toEqual({
      late: [['PL.01', 259]],
      asOf: '2021-12-15',
      revision: issued,
    });
  });

  test("a day ends in the plan's own time zone", async () => {
    const { folder, put, commit } = temporaryRepository();
    put(smallPlan('plan', { due: '2021-Q1', zone: 'America/Los_Angeles' }));
    const first = commit('một', '2021-03-31T23:59:59-07:00');
    put(smallPlan('plan', { due: '2021-Q2', zone: 'America/Los_Angeles' }));
    const second = commit('hai', '2021-04-01T00:00:00-07:00');
    expect((await overdueAt(folder, '--at', '2021-03-31')).revision).toBe(first);
    expect((await overdueAt(folder, '--at', '2021-04-01')).revision).toBe(second);
  });

  test('a name that git knows comes before a period, a day before a name', async () => {
    const { folder, git, issued, reported } = reportedLate();
    git('tag', '2021-Q1', reported);
    git('tag', '2021-03-31', reported);
    expect((await overdueAt(folder, '--at', '2021-Q1')).revision).toBe(reported);
    expect((await overdueAt(folder, '--at', '2021-03-31')).revision).toBe(issued);
    expect((await overdueAt(folder, '--at', 'tags/2021-03-31')).revision).toBe(reported);
  });

  test('what is not committed does not count', async () => {
    const { folder, put, issued } = reportedLate();
    put({ 'plan/appendix.yaml': 'broken: [', ...doneReport('plan', '2021-01-01') });
    expect((await overdueAt(folder, '--at', 'HEAD~1', '--as-of', '2021-04-01')).late).toEqual([['PL.01', 1]]);
    expect((await run(['check', '--at', issued], { folder })).code).toBe(0);
  });
});

describe('what each command says', () => {
  test('tables name the revision, and standard error its day', async () => {
    const { folder, issued } = reportedLate();
    const { stdout, stderr, code } = await run(['overdue', '--at', 'HEAD~1', '--as-of', '2021-04-01'], { folder });
    expect(stdout).toContain(
      `Tính đến ngày 01/04/2021 · sắp đến hạn: còn không quá 30 ngày · phiên bản ${issued.slice(0, 12)}\n`,
    );
    expect(stderr).toBe(`dondoc: kế hoạch theo phiên bản ${issued.slice(0, 12)}, lưu vào git ngày 30/06/2020\n`);
    expect(code).toBe(0);
  });

  test.each([
    ['status', []],
    ['status', ['--by', 'lead']],
    ['status', ['--format', 'md']],
    ['overdue', ['--format', 'md']],
    ['show', ['PL.01']],
    ['show', ['PL.01', '--format', 'md']],
  ])('%s %j names the revision', async (command, options) => {
    const { folder, issued } = reportedLate();
    const { stdout } = await run([command, ...options, '--at', issued, '--lang', 'en'], { folder });
    expect(stdout).toContain(`revision ${issued.slice(0, 12)}`);
  });

  test.each([['print'], ['remind'], ['overdue', '--format', 'csv']])(
    '%s %s says it beside the answer',
    async (...argv) => {
      const { folder, issued } = reportedLate();
      const said = `dondoc: the plan is that of revision ${issued.slice(0, 12)}, committed on 30 Jun 2020\n`;
      expect((await run([...argv, '--at', issued, '--lang', 'en'], { folder })).stderr).toBe(said);
      expect((await run([...argv, '--at', issued, '-q'], { folder })).stderr).toBe('');
    },
  );

  test.each([
    ['status', []],
    ['overdue', []],
    ['remind', []],
    ['show', ['PL.01']],
    ['check', []],
  ])('the JSON of %s has the whole commit, and paths as in the work tree', async (command, words) => {
    const { folder, issued } = reportedLate();
    const { stdout } = await run([command, ...words, '--at', issued, '--format', 'json'], {
      folder: join(folder, 'plan'),
    });
    expect(JSON.parse(stdout).revision).toBe(issued);
    expect(stdout).not.toContain(`${issued.slice(0, 12)}:`);
  });

  test('people see files as git names those of a commit', async () => {
    const { folder, issued } = reportedLate();
    const { stdout } = await run(['show', 'PL.01', '--at', issued], { folder });
    expect(stdout).toContain(` ${issued.slice(0, 12)}:plan/appendix.yaml:5\n`);
    const shown = execFileSync('git', ['show', `${issued.slice(0, 12)}:plan/appendix.yaml`], {
      cwd: folder,
      env: settings,
    });
    expect(shown.toString().split('\n')[4]).toContain('Ban hành quy chế');
  });

  test('check finds what was wrong then', async () => {
    const { folder, put, commit } = reportedLate();
    put({ 'plan/appendix.yaml': smallPlan('', { due: '2021-Q5' })['appendix.yaml'] ?? '' });
    const hash = commit('sai').slice(0, 12);
    put(smallPlan('plan'));
    commit('sửa');
    expect(await run(['check', '--lang', 'en'], { folder })).toMatchObject({ code: 0 });
    const { code, stdout } = await run(['check', '--at', 'HEAD~1', '--lang', 'en'], { folder });
    expect(code).toBe(1);
    expect(stdout).toContain(
      `${hash}:plan/appendix.yaml:5:63: error: there is no quarter "2021-Q5" [invalid-deadline]\n`,
    );
    expect(stdout).toContain(`1 error in 4 files, 1 task, revision ${hash}; as of 15 Dec 2021\n`);
    const refused = await run(['overdue', '--at', 'HEAD~1', '--lang', 'en'], { folder });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(
      /\ndondoc: no list is given because part of the plan cannot be read at this revision and the counts would be short; choose another revision\n$/,
    );
  });

  test('a remark about errors says how to see them', async () => {
    const { folder, put, commit } = reportedLate();
    put({ 'plan/appendix.yaml': (smallPlan('')['appendix.yaml'] ?? '').replace('so-a', 'so-b') });
    const hash = commit('sai').slice(0, 12);
    const { stderr } = await run(['status', '--at', 'HEAD', '--lang', 'en'], { folder });
    expect(stderr.split('\n')[1]).toBe(`dondoc: the plan has 1 error; see: dondoc check --at ${hash}`);
  });

  test('--fail-on and filters work as for the files on disk', async () => {
    const { folder } = reportedLate();
    const argv = ['status', '--at', '2021-04-01', '--as-of', '2021-04-01', '--fail-on', 'overdue'];
    expect((await run(argv, { folder })).code).toBe(1);
    expect((await run([...argv, '--section', 'PL', 'khong co'], { folder })).code).toBe(0);
  });
});

describe('the plan is found', () => {
  test('at the top of the repository, and from below', async () => {
    const repository = temporaryRepository();
    committedIn(repository, '');
    const { folder } = repository;
    for (const from of ['', 'progress']) {
      expect((await overdueAt(join(folder, from), '--at', 'HEAD~1')).late).toEqual([['PL.01', 259]]);
    }
  });

  test('where it lay before its folder was moved, by its id', async () => {
    const { folder, put, commit, git, issued } = reportedLate();
    put(smallPlan('khác', { id: 'kh-khac', due: '2021-Q2' }));
    commit('một kế hoạch khác');
    renameSync(join(folder, 'plan'), join(folder, 'kế hoạch 2020'));
    commit('chuyển');
    const options = ['--plan', 'kế hoạch 2020', '--as-of', '2021-04-01'];
    expect(await overdueAt(folder, ...options, '--at', issued)).toMatchObject({
      late: [['PL.01', 1]],
      revision: issued,
    });
    expect((await overdueAt(folder, ...options, '--at', 'HEAD~1')).revision).toBe(git('rev-parse', 'HEAD~1'));
    const { stdout } = await run(['show', 'PL.01', '--plan', 'kế hoạch 2020', '--at', issued], { folder });
    expect(stdout).toContain(`${issued.slice(0, 12)}:plan/appendix.yaml:5`);
  });

  test('with --plan where it is gone from the work tree', async () => {
    const { folder, put, commit } = reportedLate();
    put({ plan: null });
    commit('bỏ');
    for (const plan of ['plan', '.', 'plan/plan.yaml']) {
      expect((await overdueAt(folder, '--plan', plan, '--at', 'HEAD~2')).late).toEqual([['PL.01', 259]]);
    }
  });

  test('also while its plan.yaml cannot be read', async () => {
    const { folder, put } = reportedLate();
    put({ 'plan/plan.yaml': 'id: [' });
    expect((await overdueAt(folder, '--at', 'HEAD~1')).late).toEqual([['PL.01', 259]]);
  });

  test('by a link that leads to it', async () => {
    const { folder } = reportedLate();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(folder, link);
    expect((await overdueAt(temporaryFolder(), '--plan', link, '--at', 'HEAD~1')).late).toEqual([['PL.01', 259]]);
  });

  test('in a linked worktree, by its own head', async () => {
    const { git, issued } = reportedLate();
    const tree = join(temporaryFolder(), 'tree');
    git('worktree', 'add', '--quiet', '--detach', tree, 'HEAD~1');
    expect((await overdueAt(tree, '--at', 'HEAD')).revision).toBe(issued);
  });

  test('in a submodule, by the history of the submodule', async () => {
    const inner = reportedLate();
    const outer = temporaryRepository();
    outer.git('submodule', '--quiet', 'add', inner.folder, 'plan');
    outer.commit('thêm');
    const folder = join(outer.folder, 'plan');
    expect((await overdueAt(folder, '--at', 'HEAD~1')).revision).toBe(inner.issued);
    expect((await overdueAt(outer.folder, '--plan', 'plan', '--at', '2021-04-01')).revision).toBe(inner.issued);
  });

  test('in a history that has nothing to do with that of the branch', async () => {
    const { folder, git, put, commit } = reportedLate();
    git('checkout', '--quiet', '--orphan', 'other');
    put({ 'plan/progress': null, ...smallPlan('plan', { due: '2020-Q4' }) });
    const other = commit('khác');
    git('checkout', '--quiet', 'main');
    const options = ['--at', 'other', '--as-of', '2021-01-01'];
    expect(await overdueAt(folder, ...options)).toEqual({ late: [['PL.01', 1]], asOf: '2021-01-01', revision: other });
  });

  test('in a repository of SHA-256', async () => {
    const { folder, put, commit } = temporaryRepository('--object-format=sha256');
    put(smallPlan('plan'));
    const hash = commit('một');
    expect(hash).toHaveLength(64);
    expect((await overdueAt(folder, '--at', hash.slice(0, 12))).revision).toBe(hash);
  });
});

test('a link in place of a file or of the progress folder is refused, as on disk', async () => {
  const { folder, put, commit } = reportedLate();
  put({ 'plan/progress': null, 'plan/agencies.yaml': null });
  symlinkSync('/tmp', join(folder, 'plan/progress'));
  symlinkSync('/etc/hostname', join(folder, 'plan/agencies.yaml'));
  const hash = commit('liên kết').slice(0, 12);
  const { code, stderr, stdout } = await run(['status', '--at', 'HEAD', '--lang', 'en'], { folder });
  const onDisk = await run(['status', '--lang', 'en'], { folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const findings = (text: string) => text.slice(0, text.lastIndexOf('dondoc: '));
  expect(findings(stderr)).toBe(findings(onDisk.stderr).replaceAll(/^( *)plan\//gm, `$1${hash}:plan/`));
  expect(findings(stderr)).toContain(`    ${hash}:plan/progress:1:1\n`);
});

test('a file at each of 200 revisions: two trees are read, not two hundred', async () => {
  const { folder, git, put, commit } = reportedLate();
  put({ 'plan/progress': null });
  commit('lại');
  const commits = Array.from(
    { length: 200 },
    (_, index) =>
      `commit refs/heads/main\ncommitter M <m@x> ${1620000000 + index} +0700\ndata 1\n.\n${index === 0 ? `from ${git('rev-parse', 'HEAD')}\n` : ''}M 644 inline plan/progress/PL.01.yaml\ndata <<E\ntask: PL.01\nreports: []\n# ${index}\nE\n\n`,
  );
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: folder, env: settings, input: commits.join('') });
  git('reset', '--quiet', '--hard');
  const { starts, git: counted } = countedGit();
  for (const revision of ['HEAD~200', '2021-04-02', ':/ban']) {
    const { code, stderr } = await run(['overdue', '--at', revision], { folder, git: counted() });
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('kế hoạch theo phiên bản') });
    expect(starts()).toHaveLength(4);
  }
});
