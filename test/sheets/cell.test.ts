/** Cells of text: blanks, errors, lines; and the names of places. */
import { describe, expect, test } from 'vitest';
import { type Cell, lineOf, textCell, textOf } from '../../src/sheets/cell.ts';
import { columnLetters, placeName, placeNamed, rangeName, rangeNamed } from '../../src/sheets/place.ts';
import { Ranges } from '../../src/sheets/ranges.ts';

describe('the text of a cell', () => {
  test.each<[string, string | null]>([
    ['', null],
    [' \u00a0\t\n ', null],
    ['812', '812'],
    ['một \u00a0 hai\r\n  ba  \rbốn', 'một hai\nba\nbốn'],
    ["'=1", '=1'],
    ["'abc", "'abc"],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
  ])('%j', (text, shown) => expect(textOf(textCell(text))).toBe(shown));

  test('on one line', () => expect(lineOf(textCell('một\nhai\n\nba'))).toBe('một hai ba'));

  test.each([
    '#N/A',
    '#ref!',
    ' #DIV/0! ',
    '#NAME?',
    '#TÊN?',
    '#SPILL!',
    'Err:509',
    'ERR:502',
    'Lỗi:509',
    '#####',
    '#ERROR!',
  ])('%j is an error', (text) =>
    expect(textCell(text)).toEqual<Cell>({ is: 'unread', why: 'error-value', text: text.trim() }),
  );

  test.each(['#1', '#', 'N/A', '# ghi chú', 'Err', 'Lỗi 509', 'error: 5', '#chuyển đổi số', 'C#'])(
    '%j is none',
    (text) => expect(textCell(text)).toEqual<Cell>({ is: 'text', text }),
  );
});

describe('places', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(placeNamed(`${letters}7`)).toEqual({ row: 6, column });
    expect(placeName(6, column)).toBe(`${letters}7`);
  });

  test.each(['', 'A', '7', 'A0', 'XFE1', 'AAAA1', 'A1048577', 'a1', 'A1e3', 'A01'])('%j is no place', (name) =>
    expect(placeNamed(name)).toBeNull(),
  );

  test('ranges', () => {
    expect(rangeNamed('I29:J30')).toEqual({ row: 28, column: 8, lastRow: 29, lastColumn: 9 });
    expect(rangeNamed('B2')).toEqual({ row: 1, column: 1, lastRow: 1, lastColumn: 1 });
    expect(rangeName({ row: 28, column: 8, lastRow: 29, lastColumn: 9 })).toBe('I29:J30');
    expect([rangeNamed('B2:A1'), rangeNamed('B2:'), rangeNamed('A:B')]).toEqual([null, null, null]);
  });

  test('a hundred thousand rectangles are no more work for a cell than ten', () => {
    const all = Array.from({ length: 100_000 }, (_, at) => ({
      row: at * 10,
      column: 3,
      lastRow: at * 10 + 4,
      lastColumn: 5,
    }));
    const ranges = new Ranges(all);
    let found = 0;
    for (let row = 0; row < 1_000_000; row += 1) if (ranges.at(row, 4) !== null) found += 1;
    expect([found, ranges.at(3, 2), ranges.at(4, 5)?.row, ranges.at(5, 5)]).toEqual([500_000, null, 0, null]);
  });
});
