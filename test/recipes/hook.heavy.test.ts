/** The hook before each commit, run by git itself. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram } from '../built/program.ts';
import { settings, temporaryFolder } from '../env/temporary-repository.ts';
import { emptyRepository, issuedPlan, moveDeadline, nothingWrong, report, version } from './issued-plan.ts';
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

describe('where no dondoc is installed', () => {
  /** Commits with the hook, and only these programs to be found besides git and the shell. */
  const attemptWith = (folder: string, names: readonly string[], variables: Readonly<Record<string, string>> = {}) => {
    const tools = temporaryFolder();
    for (const name of ['git', 'sh', 'cat', ...names]) symlinkSync(toolOf(name), path.join(tools, name));
    return spawnSync('git', ['-c', 'core.hooksPath=.githooks', 'commit', '--allow-empty', '--quiet', '-m', 'Edit'], {
      cwd: folder,
      env: { ...settings, HOME: tools, PATH: tools, ...variables },
      encoding: 'utf8',
    });
  };
  const toolOf = (name: string) =>
    name === 'node' ? process.execPath : execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();

  test('the file that init wrote is run, without a network', () => {
    const { author } = issuedPlan(built);
    const unreachable = { npm_config_registry: 'http://127.0.0.1:9' };
    const { status, stderr } = attemptWith(author.folder, ['npx', 'node'], unreachable);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^không có lỗi trong \d+ tệp/m) });
    expect(author.git('log', '-1', '--format=%s')).toBe('Edit');
  }, 60_000);

  const said = `Chưa kiểm tra được kế hoạch nên chưa commit: máy này chưa có dondoc.
Cài Node.js 20.19 trở lên (https://nodejs.org), rồi chạy: npm install --global ./tools/dondoc-${version}.tgz
Khi thật cần bỏ qua: git commit --no-verify
`;

  test('nor npm, it says what to install', () => {
    const { author } = issuedPlan(built);
    expect(attemptWith(author.folder, [])).toMatchObject({ status: 1, stderr: said });
    expect(author.git('log', '-1', '--format=%s')).toBe('Issue the plan');
  });

  test('nor is the file there, it says the same', () => {
    const { author } = issuedPlan(built);
    rmSync(path.join(author.folder, 'tools'), { recursive: true });
    expect(attemptWith(author.folder, ['npx', 'node'])).toMatchObject({ status: 1, stderr: said });
  });

  test('and it comes from elsewhere, npm is asked', () => {
    const made = issuedPlan(built);
    const { folder } = made.author;
    made.edit('.githooks/pre-commit', (text) => text.replace(/^from=.*$/m, 'from=@van-phong/dondoc@1'));
    const tools = temporaryFolder();
    writeFileSync(path.join(tools, 'npx'), '#!/bin/sh\necho "npx $*" >&2\n', { mode: 0o755 });
    const { stderr } = attemptWith(folder, [], { PATH: `${tools}:${path.dirname(toolOf('git'))}` });
    expect(stderr).toMatch(/^npx --yes --prefix=\. --package=@van-phong\/dondoc@1 dondoc check --plan plan --against /);
  });
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
