/** Which commit the files are at, asked of real repositories. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { gitRevision } from '../../src/env/git-revision.ts';
import { temporaryRepository } from './temporary-repository.ts';

/** A repository with `plan/plan.yaml` and `other.txt` in one commit. */
function committed() {
  const { folder, git } = temporaryRepository();
  const plan = join(folder, 'plan');
  mkdirSync(plan);
  writeFileSync(join(plan, 'plan.yaml'), 'id: a\n');
  writeFileSync(join(folder, 'other.txt'), 'x\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  return { folder, plan, git, commit: git('rev-parse', 'HEAD') };
}

describe('gitRevision', () => {
  test('is the commit while nothing in the folder differs from it', () => {
    const { folder, plan, commit } = committed();
    expect(gitRevision(plan)).toBe(commit);
    writeFileSync(join(folder, 'other.txt'), 'y\n');
    expect(gitRevision(plan)).toBe(commit);
    expect(gitRevision(folder)).toBe(`${commit}-dirty`);
  });

  test.each([
    ['an edit', (plan: string) => writeFileSync(join(plan, 'plan.yaml'), 'id: b\n')],
    ['a new file', (plan: string) => writeFileSync(join(plan, 'tệp mới.yaml'), 'x: 1\n')],
    ['a file taken away', (plan: string) => rmSync(join(plan, 'plan.yaml'))],
  ])('is dirty after %s', (_, change) => {
    const { plan, commit } = committed();
    change(plan);
    expect(gitRevision(plan)).toBe(`${commit}-dirty`);
  });

  test('is the commit on a detached head', () => {
    const { plan, git, commit } = committed();
    git('checkout', '--quiet', '--detach');
    expect(gitRevision(plan)).toBe(commit);
  });

  test('is null before the first commit and outside git', () => {
    expect(gitRevision(temporaryRepository().folder)).toBeNull();
    const outside = mkdtempSync(join(tmpdir(), 'dondoc-'));
    onTestFinished(() => rmSync(outside, { recursive: true }));
    expect(gitRevision(outside)).toBeNull();
    expect(gitRevision(join(outside, 'nowhere'))).toBeNull();
  });

  test('runs nothing that the repository names, and writes nothing into it', () => {
    const { folder, plan, git, commit } = committed();
    const trap = join(folder, '.git', 'trap.sh');
    const sprung = join(folder, '.git', 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\n`);
    chmodSync(trap, 0o755);
    git('config', 'core.fsmonitor', trap);
    git('config', 'core.pager', trap);
    git('config', 'core.hooksPath', join(folder, '.git', 'hooks'));
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'pre-commit', 'post-checkout']) {
      writeFileSync(join(folder, '.git', 'hooks', hook), `#!/bin/sh\ntouch '${sprung}'\n`);
      chmodSync(join(folder, '.git', 'hooks', hook), 0o755);
    }
    writeFileSync(join(plan, 'plan.yaml'), 'id: a\n');
    expect(gitRevision(plan)).toBe(commit);
    expect(existsSync(sprung)).toBe(false);
    expect(existsSync(join(folder, '.git', 'index.lock'))).toBe(false);
    git('status');
    expect(existsSync(sprung)).toBe(true);
  });
});
