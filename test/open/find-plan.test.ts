/** Which plan a command is about, on the real disk. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path, { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { findPlan, shownPath } from '../../src/open/find-plan.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

for (const folder of ['repo/.git', 'repo/plan/progress', 'repo/src/deep', 'other/.git', 'other/src', 'kế hoạch']) {
  mkdirSync(join(root, folder), { recursive: true });
}
writeFileSync(join(root, 'plan.yaml'), '');
writeFileSync(join(root, 'repo/plan/plan.yaml'), '');
writeFileSync(join(root, 'kế hoạch/plan.yaml'), '');

const real = nodeEnvironment('.');
const at = (folder: string) => ({ ...real, cwd: join(root, folder), files: diskFiles, path });

describe('findPlan', () => {
  test.each([
    ['repo', 'repo/plan'],
    ['repo/plan', 'repo/plan'],
    ['repo/plan/progress', 'repo/plan'],
    ['repo/src/deep', 'repo/plan'],
    ['kế hoạch', 'kế hoạch'],
    ['.', '.'],
  ])('from %s is %s', (from, found) => {
    expect(findPlan(at(from), null)).toBe(join(root, found));
  });

  test.each([
    ['repo/src', '../plan', 'repo/plan'],
    ['repo/src', '..', 'repo/plan'],
    ['repo/src', '../plan/plan.yaml', 'repo/plan'],
    ['repo/src', '../../kế hoạch/', 'kế hoạch'],
    ['other', join(root, 'repo'), 'repo/plan'],
  ])('from %s with --plan %s is %s', (from, given, found) => {
    expect(findPlan(at(from), given)).toBe(join(root, found));
  });

  test('stops at the root of the repository', () => {
    expect(findPlan(at('other/src'), null)).toEqual({ fault: 'no-plan', searched: join(root, 'other/src') });
  });

  test.each([
    ['src', false],
    ['../other', false],
    ['nowhere', false],
    ['', true],
  ])('finds none with --plan "%s" where there is none', (given, exists) => {
    expect(findPlan(at('repo/src'), given)).toEqual({ fault: 'no-plan-in', folder: given, exists });
  });
});

test.each([
  ['repo', 'repo/plan/plan.yaml', 'plan/plan.yaml'],
  ['repo/plan', 'repo/plan', '.'],
  ['repo/plan/progress', 'repo/plan/plan.yaml', '../plan.yaml'],
])('from %s, %s is shown as %s', (from, target, shown) => {
  expect(shownPath(at(from), join(root, target))).toBe(shown);
});

test('a backslash parts folders only where the system says so', () => {
  expect(shownPath({ ...at('repo'), path: path.posix, cwd: '/repo' }, '/repo/a\\b/plan.yaml')).toBe('a\\b/plan.yaml');
  expect(shownPath({ ...at('repo'), path: path.win32, cwd: 'C:\\repo' }, 'C:\\repo\\a\\plan.yaml')).toBe('a/plan.yaml');
});
