/** Days and periods as agencies and spreadsheets write them. */
import { describe, expect, test } from 'vitest';
import { dayInCell } from '../../src/returns/cell-day.ts';
import { periodInCell } from '../../src/returns/cell-period.ts';
import { type Cell, textCell } from '../../src/sheets/cell.ts';
import { numberFormat } from '../../src/sheets/number-format.ts';
import { numberCell } from '../../src/sheets/shown-number.ts';

/** A cell with the number in a format. */
const shown = (value: number, format: string) => numberCell(value, value, numberFormat(format, value));
const date = (serial: number) => shown(serial, 'dd/mm/yyyy');
const number = (value: number) => shown(value, 'General');

describe('dayInCell', () => {
  test.each<[Cell | string, string]>([
    [date(44280), '2021-03-25'],
    [date(44280.99), '2021-03-25'],
    [number(44280), '2021-03-25'],
    [number(44280.75), '2021-03-25'],
    ['44280', '2021-03-25'],
    [number(36526), '2000-01-01'],
    [number(73050), '2099-12-31'],
    ['25/3/2021', '2021-03-25'],
    ['25/03/2021', '2021-03-25'],
    ['25-3-2021', '2021-03-25'],
    ['25.3.2021', '2021-03-25'],
    [' 25 / 3 / 2021 ', '2021-03-25'],
    ['2021-03-25', '2021-03-25'],
    ['2021-03-25T00:00:00.000', '2021-03-25'],
    ['25/03/2021 00:00:00', '2021-03-25'],
    ['25/03/2021 0:00', '2021-03-25'],
    ['25/03/2021 14:30', '2021-03-25'],
    ['25/3/2021 2:30:15 CH', '2021-03-25'],
    ['2021-03-25T23:59:59', '2021-03-25'],
    ['2021-03-25T00:00:00Z', '2021-03-25'],
    ['ngày 25/3/2021', '2021-03-25'],
    ['ngày 25 tháng 3 năm 2021', '2021-03-25'],
    ['Ngày 05 tháng 03 năm 2021', '2021-03-05'],
    ['ngay 25 thang 3 nam 2021', '2021-03-25'],
    ['25 tháng 3, 2021', '2021-03-25'],
    ['04/05/2021', '2021-05-04'],
    ['29/2/2020', '2020-02-29'],
  ])('%j is %s', (cell, day) => expect(dayInCell(typeof cell === 'string' ? textCell(cell) : cell)).toBe(day));

  test.each<[Cell | string]>([
    ['3/25/2021'],
    ['29/2/2021'],
    ['25/3/21'],
    ['25/3'],
    ['3/2021'],
    ['2021'],
    [number(2021)],
    ['2021-Q1'],
    ['Quý I năm 2021'],
    ['25/3-2021'],
    ['2021/03/25'],
    ['25 tháng 13 năm 2021'],
    [number(36525)],
    [number(73051)],
    [number(-1)],
    ['TRUE'],
    ['đã nộp'],
    // Midnight of the next day in Vietnam.
    ['2021-03-25T17:00:00.000Z'],
    // Of a month, Excel stores the first day; of a day without a year, the year in which it was typed.
    [shown(44256, 'mmm-yy')],
    [shown(44256, 'mm/yyyy')],
    [shown(44280, 'd-mmm')],
    [shown(44280, 'yyyy')],
    // On these days programs differ by one.
    [date(60)],
  ])('%j is no day', (cell) => expect(dayInCell(typeof cell === 'string' ? textCell(cell) : cell)).toBeNull());
});

describe('periodInCell', () => {
  test.each<[Cell | string, string]>([
    ['2021', '2021'],
    [number(2021), '2021'],
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
    [date(44256), '2021-03'],
    [shown(44256, 'mmm-yy'), '2021-03'],
    [shown(44270, 'mm/yyyy'), '2021-03'],
    [shown(44270, 'yyyy'), '2021'],
  ])('%j is %s', (cell, name) => expect(periodInCell(typeof cell === 'string' ? textCell(cell) : cell)).toBe(name));

  test.each<[Cell | string]>([
    ['2021-Q5'],
    ['Q5/2021'],
    ['13/2021'],
    ['quý I'],
    ['25/3/2021'],
    [date(44280)],
    [number(44280)],
    ['thường xuyên'],
    ['hằng năm'],
    ['x'],
  ])('%j is no period', (cell) => expect(periodInCell(typeof cell === 'string' ? textCell(cell) : cell)).toBeNull());
});
