/** The scripts of the GitLab jobs, run with bash in repositories as GitLab checks them out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtProgram } from '../built/program.ts';
import { commit, issuedPlan, moveDeadline, report } from './issued-plan.ts';
import type { Service } from './service.ts';

const built = builtProgram();

const run = ({ script }: Service, folder: string, job: string, variables: Readonly<Record<string, string>>) => {
  const jobs = parse(readFileSync(path.join(folder, '.gitlab-ci.yml'), 'utf8'));
  return script(folder, jobs[job].script.join('\n'), { ...jobs['.dondoc'].variables, ...variables });
};
const reports = (folder: string) => ({
  quality: JSON.parse(readFileSync(path.join(folder, 'gl-code-quality-report.json'), 'utf8')).map(
    ({ check_name }: { readonly check_name: string }) => check_name,
  ),
  junit: /<testsuites [^>]*failures="(\d+)"/.exec(readFileSync(path.join(folder, 'dondoc-junit.xml'), 'utf8'))?.[1],
});

/** A branch with one edit, as GitLab checks it out; main has moved on. */
function mergeRequest(made: Service, edit: () => void): string {
  const { git } = made.author;
  git('checkout', '--quiet', '-b', 'edit');
  edit();
  const head = commit(made, 'Edit');
  git('push', '--quiet', 'origin', 'edit');
  git('checkout', '--quiet', 'main');
  made.edit('plan/progress/PL.02.yaml', () => report('PL.02'));
  commit(made, 'Report on another task');
  git('push', '--quiet', 'origin', 'main');
  return made.checkout(head);
}

test('lets a lawful merge request pass', () => {
  const made = issuedPlan(built);
  const runner = mergeRequest(made, () => made.edit('plan/progress/PL.01.yaml', () => report()));
  expect(run(made, runner, 'dondoc check', { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }).status).toBe(0);
  expect(reports(runner)).toEqual({ quality: [], junit: '0' });
});

test('stops a deadline that is moved without an amendment', () => {
  const made = issuedPlan(built);
  const runner = mergeRequest(made, () => made.edit('plan/appendix.yaml', moveDeadline));
  const { status, stdout } = run(made, runner, 'dondoc check', { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });
  expect(status).toBe(1);
  expect(stdout).toContain('[deadline-moved]');
  expect(reports(runner).quality).toContain('deadline-moved');
  expect(Number(reports(runner).junit)).toBeGreaterThan(0);
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
  expect(run(made, runner, 'dondoc check', { CI_COMMIT_BEFORE_SHA: given(before) }).status).toBe(expected);
});

test('keeps the reminders as an artifact', () => {
  const made = issuedPlan(built);
  const runner = made.checkout(made.author.git('rev-parse', 'HEAD'));
  const { status, stdout } = run(made, runner, 'dondoc remind', {});
  expect(status).toBe(0);
  expect(readFileSync(path.join(runner, 'dondoc-reminders.txt'), 'utf8')).toBe(stdout);
});
