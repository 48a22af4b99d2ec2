/** What a file of a plan is, by its name. */
import { expect, test } from 'vitest';
import { appendixNumber, fileKind } from '../../src/plan/folder.ts';

test.each([
  ['plan.yaml', 'plan'],
  ['appendix.yaml', 'appendix'],
  ['appendix-2.yaml', 'appendix'],
  ['appendix-1.yaml', null],
  ['days-off.yaml', 'days-off'],
  ['../agencies.yaml', 'agencies'],
  ['../../agencies.yaml', 'agencies'],
  ['../../../agencies.yaml', null],
  ['progress/PL.01.yaml', 'progress'],
  ['progress/PL.01.yml', null],
  ['progress/ghi-chu.md', null],
  ['README.md', null],
])('%s: %s', (name, kind) => {
  expect(fileKind(name)).toBe(kind);
});

test.each([
  ['appendix.yaml', 1],
  ['appendix-2.yaml', 2],
  ['appendix-120.yaml', 120],
  ['appendix-0.yaml', null],
  ['appendix-02.yaml', null],
])('%s is appendix %s', (name, number) => {
  expect(appendixNumber(name)).toBe(number);
});
