/** Folding: the same text for every way of typing it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldDiacritics } from '../../src/calendar/fold.ts';

it.each([
  ['Đôn đốc', 'don doc'],
  ['Qúy IV', 'quy iv'],
  ['XÓA MÙ CHỮ', 'xoa mu chu'],
  ['ằẳẵặ ờởỡợ ừửữự', 'aaaa oooo uuuu'],
  ['Quý Ⅳ', 'quy iv'],
  ['Ðào tạo', 'dao tao'],
  ['Thủ Thừa 2021/Q4', 'thu thua 2021/q4'],
  ['Số₂ x\u20d7', 'so2 x'],
  ['', ''],
])('%s gives %s', (text, folded) => {
  expect(foldDiacritics(text)).toBe(folded);
});

it('gives the same for composed, decomposed and half-composed text', () => {
  const halfComposed = 'hằng nhiệm đợt'
    .normalize('NFD')
    .replace(/a\u0306/g, 'ă')
    .replace(/o\u031b/g, 'ơ');
  expect(foldDiacritics(halfComposed)).toBe('hang nhiem dot');
  expect(foldDiacritics('hằng nhiệm đợt'.normalize('NFD'))).toBe('hang nhiem dot');
});

it('leaves nothing to fold', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aăâđeêioôơuưyÁẶĐÍ\u0301\u0323\u031b XZ09') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(foldDiacritics(text)).toMatch(/^[a-z0-9 ]*$/);
      expect(foldDiacritics(foldDiacritics(text))).toBe(foldDiacritics(text));
    }),
  );
});
