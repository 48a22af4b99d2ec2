/** Numbers as Excel shows them, by the codes of their formats; what is not sure is said to be so. */
import { describe, expect, test } from 'vitest';
import { builtInFormat, numberFormat, showsText } from '../../src/sheets/number-format.ts';
import { dayOfSerial, numberCell } from '../../src/sheets/shown-number.ts';

const shown = (value: number, code: string | null) => {
  const cell = numberCell(value, value, numberFormat(code, value));
  return cell.is === 'unread' ? null : cell.text;
};

/** 25/3/2021, and half past two in the afternoon. */
const [day, afternoon] = [44280, 44280 + 14.5 / 24];

describe('what a format shows', () => {
  test.each<[number, string, string]>([
    [812, 'General', '812'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '123456789012'],
    [-5, 'General', '-5'],
    [812, '@', '812'],
    [812, '0', '812'],
    [44.6, '0', '45'],
    [1.005, '0.00', '1.01'],
    [-1.5, '0', '-2'],
    [1234567, '#,##0', '1234567'],
    [1234567, '#,##0_);(#,##0)', '1234567'],
    [1234.5, '#,##0.00', '1234.50'],
    [0.8, '0%', '80%'],
    [0.285, '0%', '29%'],
    [0.8555, '0.0%', '85.6%'],
    [day, 'dd/mm/yyyy', '25/03/2021'],
    [day, 'm/d/yyyy', '25/03/2021'],
    [day, 'd-mmm-yy', '25/03/2021'],
    [day, '[$-42A]dd/mm/yyyy;@', '25/03/2021'],
    [day, '[$-1010000]d/m/yyyy;@', '25/03/2021'],
    [day, '"Ngày" dd "tháng" mm "năm" yyyy', '25/03/2021'],
    [day, 'dd\\/mm\\/yyyy', '25/03/2021'],
    [day, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '25/03/2021'],
    [day, '[Red]dd/mm/yyyy', '25/03/2021'],
    [afternoon, 'dd/mm/yyyy', '25/03/2021'],
    [afternoon, 'dd/mm/yyyy hh:mm', '25/03/2021 14:30'],
    [afternoon, 'm/d/yy h:mm AM/PM', '25/03/2021 14:30'],
    [day, 'dd/mm/yyyy hh:mm:ss', '25/03/2021'],
    [0.5 + 1 / 86400, 'h:mm:ss', '12:00:01'],
    [day, 'mmm-yy', '03/2021'],
    [day, 'mm/yyyy', '03/2021'],
    [day, '"Tháng" m/yyyy', '03/2021'],
    [day, 'yyyy', '2021'],
    [day, 'd-mmm', '25/03'],
  ])('%f as %j is %j', (value, code, text) => expect(shown(value, code)).toBe(text));

  test.each<[number, string | null]>([
    [812, '0"/KH-UBND"'],
    [5, '00'],
    [5, '"PL."00'],
    [1500000, '#,##0,'],
    [1500000, '#,##0 "đ"'],
    [1500000, '#,##0\\ [$₫-42A]'],
    [0.5, '# ?/?'],
    [1e11, '0.00E+00'],
    [812, ';;;'],
    [812, ''],
    [-5, '0;(0)'],
    [0, '0;-0;"-"'],
    [5, '[>1]"nhiều";0'],
    [1.5, '[h]:mm'],
    [1.5, 'h:mm'],
    [day, 'mmmm'],
    [day, 'dddd'],
    [day, 'd yyyy'],
    [0.8, '0%"x"'],
    [60, 'dd/mm/yyyy'],
    [-1, 'dd/mm/yyyy'],
    [2958466, 'dd/mm/yyyy'],
    [812, null],
  ])('%f as %j is not sure', (value, code) => expect(shown(value, code)).toBeNull());

  test('the formats that files do not spell out', () => {
    expect([0, 1, 9, 14, 17, 22, 49].map((id) => shown(day, builtInFormat(id)))).toEqual([
      '44280',
      '44280',
      '4428000%',
      '25/03/2021',
      '03/2021',
      '25/03/2021',
      '44280',
    ]);
    // Currencies, times of more than a day, dates of other countries.
    expect([5, 27, 37, 44, 46, 57, 163].map((id) => builtInFormat(id))).toEqual(Array(7).fill(null));
  });
});

test.each<[string | null, boolean]>([
  ['General', true],
  ['@', true],
  ['dd/mm/yyyy', true],
  ['0;-0;0;@', true],
  [null, true],
  [';;;', false],
  ['0;0;0;', false],
  ['"Sở "@', false],
  ['0;0;0;"x"', false],
  ['0;0', true],
])('a text in %j is shown as it is: %s', (code, isShown) => expect(showsText(code)).toBe(isShown));

test.each<[number, string | null]>([
  [61, '1900-03-01'],
  [60, null],
  [0, null],
  [44280.9, '2021-03-25'],
  [2958465, '9999-12-31'],
  [2958466, null],
  [Number.NaN, null],
])('day %f of the count is %s', (serial, named) => expect(dayOfSerial(serial)).toBe(named));
