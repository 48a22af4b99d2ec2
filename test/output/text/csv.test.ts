/** CSV as Excel needs it. */
import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../../src/output/text/csv.ts';

/** The one cell of a table without header, its quotes taken off. */
function cell(text: string): string {
  return renderCsv([], [[text]]).slice('\ufeff\r\n"'.length, -'"\r\n'.length);
}

describe('renderCsv', () => {
  test('writes a BOM, quotes everything and ends lines with CRLF', () => {
    expect(renderCsv(['Mã', 'Nhiệm vụ'], [['PL.01', 'Sở "GD", ĐT']])).toBe(
      '\ufeff"Mã","Nhiệm vụ"\r\n"PL.01","Sở ""GD"", ĐT"\r\n',
    );
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+84 272', "'+84 272"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['\n=1+1', "'\n=1+1"],
    ['＝1+1', "'＝1+1"],
    ['-1+1', "'-1+1"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"],
    ["- cmd|' /C calc'!A0", "'- cmd|' /C calc'!A0"],
    ['- HYPERLINK("http://x")', '\'- HYPERLINK(""http://x"")'],
    ['- Sheet1!A1', "'- Sheet1!A1"],
  ])('makes text of the formula %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test.each([
    '- Kiện toàn Ban chỉ đạo (theo Kế hoạch), hoàn thành trong quý IV!',
    '- 02 mô hình',
    '-5',
    '-1.250,5',
    '01',
    '812/KH-UBND',
    'a=b',
  ])('leaves %j alone', (text) => {
    expect(cell(text)).toBe(text);
  });

  test('keeps line breaks as LF and shows other controls', () => {
    expect(cell('một\r\nhai\tba\u001b')).toBe('một\nhai<U+0009>ba<U+001B>');
    expect(cell('\t=1')).toBe('<U+0009>=1');
  });
});
