/** The real world, as far as it can be asked without a terminal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { repository } from '../main/environment.ts';

const env = nodeEnvironment(repository);

test('knows its version from the package', () => {
  expect(env.version).toBe(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).version);
});

test('reads the pages that ship with it, and none besides', () => {
  expect(env.manual('rules/vi/yaml-syntax.md')).toMatch(/^# yaml-syntax\n/);
  expect(env.manual('rules/vi/none.md')).toBeNull();
});

test('has the clock of this machine', () => {
  const before = Date.now();
  const now = env.now().getTime();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('stands in the folder that the program was started in', () => {
  expect(env.cwd).toBe(process.cwd());
});
