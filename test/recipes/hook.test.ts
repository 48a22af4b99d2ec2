/** The hook before each commit, run by git itself. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../built/program.ts';
import { emptyRepository, issuedPlan, moveDeadline, nothingWrong, report } from './issued-plan.ts';
import type { Service } from './service.ts';

const built = builtProgram();

/** `git commit` with the hook switched on, by way of the shell in which `npx` is known. */
const attempt = ({ author, script }: Service) =>
  script(author.folder, 'git add . && git -c core.hooksPath=.githooks commit --quiet --message Edit', {});

test('lets a report through', () => {
  const made = issuedPlan(built);
  made.edit('plan/progress/PL.01.yaml', () => report());
  const { status, stderr } = attempt(made);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(nothingWrong) });
  expect(made.author.git('log', '-1', '--format=%s')).toBe('Edit');
});

test('stops a deadline that is moved without an amendment', () => {
  const made = issuedPlan(built);
  made.edit('plan/appendix.yaml', moveDeadline);
  const { status, stdout, stderr } = attempt(made);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('[deadline-moved]');
  expect(made.author.git('log', '-1', '--format=%s')).toBe('Issue the plan');
});

test('lets the first commit of all through', () => {
  const made = emptyRepository(built);
  const { folder } = made.author;
  expect(built.run(['init', '--ci', 'pre-commit'], { cwd: folder }).status).toBe(0);
  expect(attempt(made).status).toBe(0);
});

test('checks from a linked work tree too', () => {
  const made = issuedPlan(built);
  made.author.git('worktree', 'add', '--quiet', '-b', 'other', '../other');
  const other = path.join(made.author.folder, '..', 'other');
  const line =
    "sed -i 's/Q4/Q3/; s/Quý IV/Quý III/' plan/appendix.yaml; git -c core.hooksPath=.githooks commit -qam Edit";
  const { status, stdout, stderr } = made.script(other, line, {});
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('[deadline-moved]');
});
