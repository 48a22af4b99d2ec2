/** A file put in the place of another while somebody has it open; Linux says so of a folder called by its dot. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renameOver } from '../../src/env/rename-over.ts';
import { temporaryFolder } from './temporary-repository.ts';

test.each([false, true])('replaces the file, on Windows (%s) too', (isWindows) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), 'new');
  writeFileSync(join(folder, 'b'), 'old');
  expect(renameOver(join(folder, 'a'), join(folder, 'b'), isWindows)).toBeNull();
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('new');
});

test.each([
  [true, { reason: 'open-elsewhere', detail: 'EBUSY' }],
  [false, { reason: 'failed', detail: 'EBUSY' }],
])('what is in use is tried for a second and a half on Windows (%s), and only there', (isWindows, failure) => {
  const folder = join(temporaryFolder(), 'held');
  mkdirSync(folder);
  const start = performance.now();
  expect(renameOver(`${folder}/.`, `${folder}-moved`, isWindows)).toEqual(failure);
  expect(performance.now() - start > 1400).toBe(isWindows);
});

test('what is not there is not waited for', () => {
  const folder = temporaryFolder();
  const start = performance.now();
  expect(renameOver(join(folder, 'a'), join(folder, 'b'), true)).toEqual({ reason: 'no-folder', detail: 'ENOENT' });
  expect(performance.now() - start).toBeLessThan(1400);
});
