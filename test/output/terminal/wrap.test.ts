/** Wrapping by display width, without loss. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/output/terminal/display-width.ts';
import { wrapText } from '../../../src/output/terminal/wrap.ts';

const decomposed = 'Tổ chức'.normalize('NFD');

describe('wrapText', () => {
  test.each([
    ['breaks at spaces', 'Sở Giáo dục và Đào tạo', 11, ['Sở Giáo dục', 'và Đào tạo']],
    ['counts decomposed letters as one', decomposed, 7, [decomposed]],
    ['keeps what fits whole', 'Quý I năm 2021', 14, ['Quý I năm 2021']],
    ['drops only the spaces at a break', 'một   hai', 4, ['một', 'hai']],
    ['keeps spaces inside a line', 'a  b c', 5, ['a  b', 'c']],
    ['cuts a word that is too long', '812/KH-UBND', 5, ['812/K', 'H-UBN', 'D']],
    ['fills up after a cut', 'abcdefg hi', 5, ['abcde', 'fg hi']],
    ['breaks where the text does', 'một\n\nhai', 9, ['một', '', 'hai']],
    ['wraps wide characters', '漢字漢字', 5, ['漢字', '漢字']],
    ['lets a character stand that is wider than the width', '漢', 1, ['漢']],
    ['takes no width as one', 'ab', 0, ['a', 'b']],
    ['gives one empty line for nothing', '', 5, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  test('cuts a word of any length', () => {
    expect(wrapText('a'.repeat(600_000), 3)).toHaveLength(200_000);
  });

  test('never parts a letter from its marks', () => {
    expect(wrapText('ệệ'.normalize('NFD'), 1)).toEqual(['ệ'.normalize('NFD'), 'ệ'.normalize('NFD')]);
  });

  test('loses nothing but spaces, and keeps to the width', () => {
    const words = fc.array(fc.constantFrom('Sở', 'Giáo', 'dục', '812/KH-UBND', 'ệ'.normalize('NFD'), '漢字', ' '));
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 20 }), (parts, width) => {
        const text = parts.join(' ');
        const lines = wrapText(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
