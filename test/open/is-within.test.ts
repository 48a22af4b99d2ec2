import path from 'node:path';
import { expect, test } from 'vitest';
import { isWithin } from '../../src/open/is-within.ts';

test.each([
  ['/plan', true],
  ['/plan/a', true],
  ['/plan/..smtp', true],
  ['/plan/..b/c', true],
  ['/', false],
  ['/plans', false],
  ['/other/plan', false],
])('%s lies in /plan: %s', (place, expected) => {
  expect(isWithin({ path: path.posix }, '/plan', place)).toBe(expected);
});

test.each([
  ['C:\\ke hoach\\..a', true],
  ['C:\\khac', false],
  ['D:\\ke hoach\\a', false],
])('%s lies in C:\\ke hoach: %s', (place, expected) => {
  expect(isWithin({ path: path.win32 }, 'C:\\ke hoach', place)).toBe(expected);
});
