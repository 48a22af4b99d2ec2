/** Heights of rows with wrapped texts: by the column that needs most lines. */
import { describe, expect, test } from 'vitest';
import { rowHeight } from '../../../src/output/excel/row-height.ts';

const lines = (text: string, width: number, fewest = 1) => rowHeight([{ text, width }], fewest) / 15;

describe('lines', () => {
  test.each<[string, number, number]>([
    ['', 10, 1],
    ['ngắn', 10, 1],
    ['một hai ba bốn năm', 10, 2],
    ['một\nhai\nba', 10, 3],
    ['một\n\nba', 10, 3],
    ['x'.repeat(35), 10, 4],
    [`a ${'x'.repeat(30)}`, 10, 4],
    ['Rà soát các quy định đã ban hành liên quan đến ngành, lĩnh vực thuộc phạm vi quản lý', 34, 3],
  ])('%j in %i characters', (text, width, count) => expect(lines(text, width)).toBe(count));

  test('bold letters take more', () => {
    const text = 'Số văn bản minh chứng';
    expect(rowHeight([{ text, width: 20 }])).toBe(15);
    expect(rowHeight([{ text, width: 20, isBold: true }])).toBe(30);
  });
});

test('the column that needs most decides, a row has some lines to write on, and none is higher than Excel takes', () => {
  expect(
    rowHeight([
      { text: 'a', width: 5 },
      { text: 'a\nb\nc', width: 5 },
    ]),
  ).toBe(45);
  expect(lines('a', 5, 2)).toBe(2);
  expect(rowHeight([{ text: 'a\n'.repeat(100), width: 5 }])).toBe(409);
  expect(rowHeight([])).toBe(15);
});
