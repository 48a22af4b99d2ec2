/** The plans that costs are measured with: as real as they look, and the same each time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePlans } from '../../scripts/make-plans.js';
import { run } from '../main/environment.ts';
import { newFolder } from '../main/new-folder.ts';

test('nothing is wrong with them', async () => {
  const { folder } = newFolder();
  makePlans(folder, { tasks: 120, members: 30 });
  const { code, stdout } = await run(['check', '--strict', '--as-of', '2021-12-15'], { folder });
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^không có lỗi trong \d+ tệp, 120 nhiệm vụ/)]);
});

test('there are several, the same each time', () => {
  const made = [newFolder(), newFolder()].map(({ folder }) => {
    makePlans(folder, { tasks: 110, each: 50 });
    return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name, 'appendix.yaml'), 'utf8')]);
  });
  expect(made[0]?.map(([name]) => name)).toEqual(['kh-0001', 'kh-0002', 'kh-0003']);
  expect(made[1]).toEqual(made[0]);
});
