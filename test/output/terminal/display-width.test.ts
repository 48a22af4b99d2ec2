/** Columns of the terminal, in agreement with cli-table3. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/output/terminal/display-width.ts';

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['PL.01', 5],
    ['Sở Giáo dục và Đào tạo', 22],
    ['Sở Giáo dục và Đào tạo'.normalize('NFD'), 22],
    ['“Xây dựng” – …', 14],
    ['漢字', 4],
    ['🙂', 2],
    ['Quý Ⅳ', 5],
  ])('%j takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('counts every character up to U+2FFF as string-width does', () => {
    const different = Array.from({ length: 0x2fe0 }, (_, code) => String.fromCharCode(code + 32)).filter(
      (character) => displayWidth(character) !== stringWidth(character),
    );
    expect(different).toEqual([]);
  });

  test('counts any text as string-width does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
    );
  });
});
