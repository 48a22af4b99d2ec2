/** Nothing hidden or commanding reaches the screen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible, visibleLines } from '../../../src/output/text/visible.ts';

describe('visible', () => {
  test.each([
    ['an escape sequence', '\u001b[31mđỏ', '<U+001B>[31mđỏ'],
    ['a newline', 'một\nhai', 'một<U+000A>hai'],
    ['a tab', '\tmột', '<U+0009>một'],
    ['a carriage return', 'thật\rgiả', 'thật<U+000D>giả'],
    ['NUL and DEL', '\u0000\u007f', '<U+0000><U+007F>'],
    ['a C1 control', '\u009b31m', '<U+009B>31m'],
    ['bidi overrides', '\u202egnuđ\u202c', '<U+202E>gnuđ<U+202C>'],
    ['bidi isolates', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['bidi marks', '\u200e\u200f\u061c', '<U+200E><U+200F><U+061C>'],
    [
      'zero-width characters',
      'so\u200b-\u200cgd\u200ddt\u2060\ufeff',
      'so<U+200B>-<U+200C>gd<U+200D>dt<U+2060><U+FEFF>',
    ],
    ['a soft hyphen', 'so\u00adgddt', 'so<U+00AD>gddt'],
    ['a combining grapheme joiner', 'a\u034f', 'a<U+034F>'],
    ['line and paragraph separators', '\u2028\u2029', '<U+2028><U+2029>'],
    ['tags', '\u{e0041}\u{e007f}', '<U+E0041><U+E007F>'],
    ['variation selectors', 'a\ufe0f\u{e0101}', 'a<U+FE0F><U+E0101>'],
    ['interlinear annotations', '\ufff9\ufffb', '<U+FFF9><U+FFFB>'],
    ['a Hangul filler', '\u3164', '<U+3164>'],
    ['noncharacters', '\ufffe\uffff', '<U+FFFE><U+FFFF>'],
    ['lone surrogates', 'a\ud800b\udc00', 'a<U+D800>b<U+DC00>'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each([
    'Sở Giáo dục và Đào tạo',
    'Sở Giáo dục'.normalize('NFD'),
    'Đề án “Xây dựng xã hội học tập” – giai đoạn 2021 - 2030 …',
    'không\u00a0ngắt',
    '漢字 🙂',
  ])('leaves %s alone', (text) => {
    expect(visible(text)).toBe(text);
  });

  test('leaves nothing that a terminal obeys, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

describe('visibleLines', () => {
  test.each([
    ['keeps newlines', 'một\nhai', 'một\nhai'],
    ['makes one newline of CRLF', 'một\r\nhai', 'một\nhai'],
    ['shows a lone carriage return', 'thật\rgiả\n', 'thật<U+000D>giả\n'],
    ['shows the rest', 'một\n\u001b[2J', 'một\n<U+001B>[2J'],
  ])('%s', (_, text, shown) => {
    expect(visibleLines(text)).toBe(shown);
  });
});
