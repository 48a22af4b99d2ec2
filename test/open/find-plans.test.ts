/** Which plans several folders, patterns and folders above stand for, on the real disk. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path, { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { findPlans } from '../../src/open/find-plans.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

for (const folder of ['tỉnh/b', 'tỉnh/a', 'tỉnh/c/plan', 'tỉnh/trống', 'tỉnh/.ẩn', 'khác/x(1)', 'a*b', 'plan']) {
  mkdirSync(join(root, folder), { recursive: true });
}
for (const folder of ['tỉnh/b', 'tỉnh/a', 'tỉnh/c/plan', 'tỉnh/.ẩn', 'khác/x(1)', 'a*b', 'plan'])
  writeFileSync(join(root, folder, 'plan.yaml'), '');
writeFileSync(join(root, 'tỉnh/agencies.yaml'), '');

const place = { ...nodeEnvironment('.'), cwd: root, files: diskFiles, path };
const found = (...given: string[]) => {
  const plans = findPlans(place, given);
  return 'fault' in plans ? plans : plans.map((folder) => relative(root, folder));
};

describe('findPlans', () => {
  test.each([
    [['tỉnh'], ['tỉnh/a', 'tỉnh/b', 'tỉnh/c/plan']],
    [
      ['tỉnh/b', 'tỉnh'],
      ['tỉnh/b', 'tỉnh/a', 'tỉnh/c/plan'],
    ],
    [['tỉnh/*'], ['tỉnh/a', 'tỉnh/b', 'tỉnh/c/plan']],
    [['tỉnh/*/'], ['tỉnh/a', 'tỉnh/b', 'tỉnh/c/plan']],
    [['*nh/?'], ['tỉnh/a', 'tỉnh/b', 'tỉnh/c/plan']],
    [['*h*'], ['khác/x(1)', 'tỉnh/a', 'tỉnh/b', 'tỉnh/c/plan']],
    [['khác/x(*)'], ['khác/x(1)']],
    [['a*b'], ['a*b']],
    [['tỉnh/c/*'], ['tỉnh/c/plan']],
    [
      ['tỉnh/a/plan.yaml', 'plan'],
      ['tỉnh/a', 'plan'],
    ],
    [[join(root, 'tỉnh', '*')], ['tỉnh/a', 'tỉnh/b', 'tỉnh/c/plan']],
  ])('%j are %j', (given, plans) => {
    expect(found(...given)).toEqual(plans);
  });

  test('what is or holds a plan is that one, whatever else lies in it', () => {
    expect(found('.')).toEqual(['plan']);
  });

  test.each([
    [['tỉnh/trống'], { fault: 'no-plan-in', folder: 'tỉnh/trống', exists: true }],
    [['tỉnh', 'nowhere'], { fault: 'no-plan-in', folder: 'nowhere', exists: false }],
    [['tỉnh/z*'], { fault: 'no-plans-like', pattern: 'tỉnh/z*' }],
    [['tỉnh/tr*'], { fault: 'no-plans-like', pattern: 'tỉnh/tr*' }],
  ])('of %j there are none', (given, fault) => {
    expect(found(...given)).toEqual(fault);
  });
});
