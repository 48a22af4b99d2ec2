/** What people type of other programs' ways. */
import { expect, test } from 'vitest';
import { isQuietStart, spelledHere } from '../../src/cli/spelling.ts';

test.each([
  ['help', '--help'],
  ['help overdue', 'overdue --help'],
  ['--help overdue', 'overdue --help'],
  ['-h overdue', 'overdue --help'],
  ['overdue -h --plan x', 'overdue --plan x --help'],
  ['--lang en help overdue', '--lang en overdue --help'],
  ['help --lang en', '--lang en --help'],
  ['version', '--version'],
  ['--lang en version', '--lang en --version'],
  ['status help', 'status help'],
  ['--lang help', '--lang help'],
  ['status -- --help', 'status -- --help'],
  ['overdue --as-of 2021-12-15', 'overdue --as-of 2021-12-15'],
])('%s is %s', (typed, meant) => {
  expect(spelledHere(typed.split(' ')).join(' ')).toBe(meant);
});

test.each([
  ['-q', true],
  ['--lang en --quiet', true],
  ['--lang en', false],
  ['overdue -q', false],
  ['-q overdue', false],
])('%s asks for the start page in short: %s', (typed, expected) => {
  expect(isQuietStart(typed.split(' '))).toBe(expected);
});
