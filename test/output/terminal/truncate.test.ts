/** Cutting to a width. */
import { describe, expect, test } from 'vitest';
import { truncate, truncateStart } from '../../../src/output/terminal/truncate.ts';

describe('truncate', () => {
  test.each([
    ['Sở Giáo dục', 11, 'Sở Giáo dục'],
    ['Sở Giáo dục', 10, 'Sở Giáo d…'],
    ['Sở Giáo dục', 9, 'Sở Giáo…'],
    ['ệệ'.normalize('NFD'), 1, '…'],
    ['ệệệ'.normalize('NFD'), 2, `${'ệ'.normalize('NFD')}…`],
    ['漢字漢', 4, '漢…'],
    ['abc', 0, ''],
  ])('%j in %i is %j', (text, width, cut) => {
    expect(truncate(text, width)).toBe(cut);
  });
});

describe('truncateStart', () => {
  test.each([
    ['due: 2021-Q5', 12, 'due: 2021-Q5'],
    ['due: 2021-Q5', 8, '…2021-Q5'],
    ['ệệệ'.normalize('NFD'), 2, `…${'ệ'.normalize('NFD')}`],
    ['abc', 0, ''],
  ])('%j in %i is %j', (text, width, cut) => {
    expect(truncateStart(text, width)).toBe(cut);
  });
});
