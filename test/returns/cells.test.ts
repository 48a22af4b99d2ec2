/** Days and periods as agencies and spreadsheets write them. */
import { describe, expect, test } from 'vitest';
import { dayInCell } from '../../src/returns/cell-day.ts';
import { periodInCell } from '../../src/returns/cell-period.ts';
import { type Cell, columnLetters, isErrorValue, lineOf, textOf } from '../../src/returns/cells.ts';

const date = (text: string) => new Date(`${text}T00:00:00Z`);

describe('dayInCell', () => {
  test.each<[Cell, string]>([
    [date('2021-03-25'), '2021-03-25'],
    [new Date('2021-03-25T23:59:59.999Z'), '2021-03-25'],
    [44280, '2021-03-25'],
    [44280.75, '2021-03-25'],
    ['44280', '2021-03-25'],
    [36526, '2000-01-01'],
    [73050, '2099-12-31'],
    ['25/3/2021', '2021-03-25'],
    ['25/03/2021', '2021-03-25'],
    ['25-3-2021', '2021-03-25'],
    ['25.3.2021', '2021-03-25'],
    [' 25 / 3 / 2021 ', '2021-03-25'],
    ['2021-03-25', '2021-03-25'],
    ['2021-03-25T00:00:00.000', '2021-03-25'],
    ['25/03/2021 00:00:00', '2021-03-25'],
    ['25/03/2021 0:00', '2021-03-25'],
    ['ngày 25/3/2021', '2021-03-25'],
    ['ngày 25 tháng 3 năm 2021', '2021-03-25'],
    ['Ngày 05 tháng 03 năm 2021', '2021-03-05'],
    ['ngay 25 thang 3 nam 2021', '2021-03-25'],
    ['25 tháng 3, 2021', '2021-03-25'],
    ['04/05/2021', '2021-05-04'],
    ['29/2/2020', '2020-02-29'],
  ])('%j is %s', (cell, day) => expect(dayInCell(cell)).toBe(day));

  test.each<[Cell]>([
    ['3/25/2021'],
    ['29/2/2021'],
    ['25/3/21'],
    ['25/3'],
    ['3/2021'],
    ['2021'],
    [2021],
    ['2021-Q1'],
    ['Quý I năm 2021'],
    ['25/3-2021'],
    ['2021/03/25'],
    ['25 tháng 13 năm 2021'],
    [36525],
    [73051],
    [-1],
    [Number.NaN],
    [true],
    [new Date(Number.NaN)],
    [new Date('+012021-03-25T00:00:00Z')],
    ['đã nộp'],
  ])('%j is no day', (cell) => expect(dayInCell(cell)).toBeNull());
});

describe('periodInCell', () => {
  test.each<[Cell, string]>([
    ['2021', '2021'],
    [2021, '2021'],
    ['Năm 2021', '2021'],
    ['2021-Q1', '2021-Q1'],
    ['2021-q1', '2021-Q1'],
    ['Q1/2021', '2021-Q1'],
    ['Q1 2021', '2021-Q1'],
    ['2021 Q1', '2021-Q1'],
    ['Quý I năm 2021', '2021-Q1'],
    ['quy 1/2021', '2021-Q1'],
    ['QUÝ IV NĂM 2021', '2021-Q4'],
    ['2021-H2', '2021-H2'],
    ['H2 2021', '2021-H2'],
    ['6 tháng đầu năm 2021', '2021-H1'],
    ['6 tháng cuối năm 2021', '2021-H2'],
    ['2021-03', '2021-03'],
    ['3/2021', '2021-03'],
    ['03-2021', '2021-03'],
    ['Tháng 3 năm 2021', '2021-03'],
    ['tháng 3/2021', '2021-03'],
    ['Mar 2021', '2021-03'],
    ['December 2021', '2021-12'],
    ['Mar-21', '2021-03'],
    [date('2021-03-01'), '2021-03'],
  ])('%j is %s', (cell, name) => expect(periodInCell(cell)).toBe(name));

  test.each<[Cell]>([
    ['2021-Q5'],
    ['Q5/2021'],
    ['13/2021'],
    ['quý I'],
    ['25/3/2021'],
    [date('2021-03-25')],
    [new Date(Number.NaN)],
    [44280],
    ['thường xuyên'],
    ['hằng năm'],
    ['x'],
  ])('%j is no period', (cell) => expect(periodInCell(cell)).toBeNull());
});

describe('the text of a cell', () => {
  test.each<[Cell, string | null]>([
    [null, null],
    [' \u00a0\t\n ', null],
    [812, '812'],
    [0, '0'],
    [true, 'true'],
    [date('2021-03-05'), '05/03/2021'],
    ['một \u00a0 hai\r\n  ba  \rbốn', 'một hai\nba\nbốn'],
    ["'=1", '=1'],
    ["'abc", "'abc"],
  ])('%j', (cell, text) => expect(textOf(cell)).toBe(text));

  test('on one line', () => expect(lineOf('một\nhai\n\nba')).toBe('một hai ba'));
  test.each([['#N/A'], ['#ref!'], [' #DIV/0! '], ['#FORMULA!']])('%s is an error', (cell) =>
    expect(isErrorValue(cell)).toBe(true),
  );
  test.each([['#1'], ['N/A'], ['# ghi chú'], [null], [3]])('%j is none', (cell) =>
    expect(isErrorValue(cell)).toBe(false),
  );
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));
