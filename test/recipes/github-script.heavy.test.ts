/** The scripts of the GitHub workflow, run with bash in repositories as GitHub checks them out. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtProgram } from '../built/program.ts';
import { commit, emptyRepository, issuedPlan, moveDeadline, nothingWrong, report, version } from './issued-plan.ts';
import type { Service } from './service.ts';

const built = builtProgram();

const steps = (folder: string, job: string) =>
  parse(readFileSync(path.join(folder, '.github/workflows/dondoc.yml'), 'utf8')).jobs[job].steps as {
    readonly name?: string;
    readonly run: string;
  }[];
const run = ({ script }: Service, folder: string, job: string, variables: Readonly<Record<string, string>>) => {
  const step = steps(folder, job).find(({ name }) => name === `dondoc ${job}`);
  return script(folder, step?.run ?? 'exit 98', {
    DONDOC: `./tools/dondoc-${version}.tgz`,
    DONDOC_PLAN: 'plan',
    GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
    ...variables,
  });
};
const results = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'dondoc.sarif'), 'utf8')).runs[0].results.map(
    ({ ruleId }: { readonly ruleId: string }) => ruleId,
  );

/** A branch with one edit, merged with main as GitHub does for a pull request; the folder of the runner. */
function pullRequest(made: Service, edit: () => void, meanwhile: () => void = () => {}): string {
  const { git } = made.author;
  git('checkout', '--quiet', '-b', 'edit');
  edit();
  commit(made, 'Edit');
  git('checkout', '--quiet', '-b', 'merge', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'edit');
  git('push', '--quiet', 'origin', 'merge:refs/pull/1/merge');
  const merge = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', 'main');
  meanwhile();
  git('push', '--quiet', 'origin', 'main');
  return made.checkout(merge);
}

test('lets a lawful pull request pass', () => {
  const made = issuedPlan(built);
  const runner = pullRequest(made, () => made.edit('plan/progress/PL.01.yaml', () => report()));
  const { status, stdout, stderr } = run(made, runner, 'check', { BASE: 'main', BEFORE: '' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expect.stringMatching(nothingWrong), stderr: '' });
  expect(results(runner)).toEqual([]);
});

test('stops a deadline that is moved without an amendment', () => {
  const made = issuedPlan(built);
  const runner = pullRequest(made, () => made.edit('plan/appendix.yaml', moveDeadline));
  const { status, stdout } = run(made, runner, 'check', { BASE: 'main', BEFORE: '' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=plan\/appendix\.yaml,line=\d+,.*deadline-moved/m);
  expect(results(runner)).toContain('deadline-moved');
  expect(readFileSync(path.join(runner, 'summary.md'), 'utf8')).toMatch(
    /^## Kết quả kiểm tra kế hoạch\n[\s\S]*plan\/appendix\.yaml:\d+:\d+.*deadline-moved \|$/m,
  );
});

test('does not blame a pull request for what main got meanwhile', () => {
  const made = issuedPlan(built);
  const runner = pullRequest(
    made,
    () => made.edit('plan/progress/PL.01.yaml', () => report()),
    () => {
      made.edit('plan/progress/PL.02.yaml', () => report('PL.02'));
      commit(made, 'Report on another task');
    },
  );
  const { status, stdout } = run(made, runner, 'check', { BASE: 'main', BEFORE: '' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(nothingWrong) });
});

test('checks a pull request that brings the plan in as it stands', () => {
  const made = emptyRepository(built);
  made.edit('README.md', () => 'Kế hoạch\n');
  made.author.git('checkout', '--quiet', '-b', 'main');
  commit(made, 'Begin');
  const runner = pullRequest(made, () => {
    expect(built.run(['init', '--ci', 'github'], { cwd: made.author.folder }).status).toBe(0);
  });
  const { status, stdout, stderr } = run(made, runner, 'check', { BASE: 'main', BEFORE: '' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.not.stringContaining('so với') });
  expect(stderr).not.toBe('');
});

test.each([
  ['compares a push with the commit before it', (before: string) => before, 1],
  ['checks a first push as it stands', () => '0'.repeat(40), 0],
])('%s', (_, given, expected) => {
  const made = issuedPlan(built);
  const before = made.author.git('rev-parse', 'HEAD');
  made.edit('plan/appendix.yaml', moveDeadline);
  const after = commit(made, 'Move a deadline');
  made.author.git('push', '--quiet', 'origin', 'HEAD:main');
  const runner = made.checkout(after);
  expect(run(made, runner, 'check', { BASE: '', BEFORE: given(before) }).status).toBe(expected);
  expect(existsSync(path.join(runner, 'dondoc.sarif'))).toBe(true);
});

test('takes the name of a branch for a name', () => {
  const made = issuedPlan(built);
  const runner = made.checkout(made.author.git('rev-parse', 'HEAD'));
  const { status } = run(made, runner, 'check', { BASE: '$(touch harm);`touch harm`', BEFORE: '' });
  expect(status).not.toBe(0);
  expect(existsSync(path.join(runner, 'harm'))).toBe(false);
});

test('puts the reminders into the summary', () => {
  const made = issuedPlan(built);
  const runner = made.checkout(made.author.git('rev-parse', 'HEAD'));
  const summary = path.join(runner, '..', 'summary.md');
  expect(run(made, runner, 'remind', { GITHUB_STEP_SUMMARY: summary }).status).toBe(0);
  expect(readFileSync(summary, 'utf8')).not.toBe('');
});
