/** The names that a write may have: those of a plan's files, as the loader and the ids of tasks have them. */
import { describe, expect, test } from 'vitest';
import { fixedNames, isFileStem, isPlanName } from '../../src/env/plan-name.ts';
import { fixedFiles } from '../../src/plan/folder.ts';
import { canNameFile } from '../../src/plan/task-id.ts';

test('the fixed names are those that the loader reads', () => {
  expect(fixedNames).toEqual(Object.values(fixedFiles));
});

test.each([...fixedNames, 'progress/PL.01.yaml', 'progress/II.1.2.a.yaml', 'progress/Điều 1.1.yaml'])(
  '%s is a file of a plan',
  (name) => expect(isPlanName(name)).toBe(true),
);

test.each([
  'package.json',
  'docker-compose.yaml',
  'Plan.yaml',
  'plan.yml',
  'PL.01.yaml',
  'progress',
  'progress/.yaml',
  'progress/PL.01.yml',
  'progress/PL.01.yaml/x',
  'progress/a/PL.01.yaml',
  'progress/../plan.yaml',
  'other/PL.01.yaml',
  'progress/CON.yaml',
  'progress/x\n.yaml',
  '.git/config',
])('%j is none', (name) => expect(isPlanName(name)).toBe(false));

describe('an id names a file', () => {
  test.each(['PL.01', 'II.1.2.a', 'Điều 1.1', 'CONG-1', 'COM', 'COM10', 'LPT0', 'a.con', 'việc gấp', '-'])('%s', (id) =>
    expect([canNameFile(id), isFileStem(id)]).toEqual([true, true]),
  );

  test.each([
    ...['CON', 'con', 'PRN', 'AUX', 'nul', 'COM1', 'com9', 'LPT1', 'Lpt9', 'COM¹', 'CONIN$', 'CON.1', 'con .x', 'AUX '],
    ...['', '.', '..', '.x', ' x', 'x/y', 'x\\y', 'GIT~1', 'C:x', 'x*', 'x?', 'x"', 'x<', 'x>', 'x|', 'x\u0000', 'x\n'],
  ])('%j does not', (id) => expect([canNameFile(id), isFileStem(id)]).toEqual([false, false]));
});
