/** Bytes to text: what is accepted, and what is reported of the rest. */
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../src/source/decode.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const facts = (bytes: Uint8Array) =>
  decodeSource(bytes).faults.map(({ rule, span, facts }) => [rule, span.start, span.end, facts]);

describe('accepted as it is', () => {
  test.each([
    ['nothing', ''],
    ['ASCII', 'a: 1\n'],
    ['Vietnamese', 'tên: Sở Giáo dục và Đào tạo\n'],
    ['CRLF', 'a: 1\r\nb: ở\r\n'],
    ['a tab', 'a:\tở'],
    ['an emoji and a no-break space', '🙂\u00a0x'],
  ])('%s', (_, text) => {
    expect(decodeSource(bytesOf(text))).toEqual({ text, bom: false, faults: [] });
  });

  test('a byte order mark is remembered and is no part of the text', () => {
    expect(decodeSource(bytesOf('\ufeffa: ở'))).toEqual({ text: 'a: ở', bom: true, faults: [] });
    expect(decodeSource(bytesOf('\ufeffa'))).toEqual({ text: 'a', bom: true, faults: [] });
  });
});

describe('not UTF-8', () => {
  const utf16 = (text: string, littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
    return new Uint8Array(view.buffer);
  };

  test.each([
    ['Windows-1258', [0x61, 0x3a, 0x20, 0x53, 0xf5], 4, '0xF5', 'windows'],
    ['a bad byte after two letters of two and three bytes', [0xc4, 0x90, 0xe1, 0xbb, 0x9f, 0x80], 2, '0x80', 'windows'],
    ['a letter cut at the end', [0x61, 0xe1, 0xbb], 1, '0xE1', 'windows'],
    ['an overlong form', [0xc0, 0xaf], 0, '0xC0', 'windows'],
    ['half a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1, '0xED', 'windows'],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0, '0xF4', 'windows'],
    ['after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], 1, '0xFF', 'windows'],
    ['UTF-16 with a mark', [...utf16('\ufeffa: ở', true)], 0, '0xFF', 'utf-16'],
    ['UTF-16, the other order', [...utf16('\ufeffa: ở', false)], 0, '0xFE', 'utf-16'],
    ['UTF-16 without a mark', [...utf16('tasks: Sở\n', true)], 0, '0x74', 'utf-16'],
    ['UTF-16 without a mark, the other order', [...utf16('tasks: Sở\n', false)], 0, '0x00', 'utf-16'],
  ])('%s', (_, bytes, start, byte, looksLike) => {
    expect(facts(Uint8Array.from(bytes))).toEqual([['not-utf8', start, start + 1, { byte, looksLike }]]);
  });

  test('the text is what can be shown', () => {
    expect(decodeSource(Uint8Array.from([0x61, 0xff, 0x62])).text).toBe('a\ufffdb');
  });
});

describe('characters that cannot be seen', () => {
  test.each([
    ['\0', 'U+0000'],
    ['\x1b', 'U+001B'],
    ['\x7f', 'U+007F'],
    ['\x85', 'U+0085'],
    ['\xad', 'U+00AD'],
    ['\u200b', 'U+200B'],
    ['\u200f', 'U+200F'],
    ['\u2028', 'U+2028'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u2069', 'U+2069'],
    ['\ufeff', 'U+FEFF'],
    ['\r', 'U+000D'],
  ])('%j is %s', (character, code) => {
    expect(facts(bytesOf(`ab${character}c`))).toEqual([['control-character', 2, 3, { code }]]);
  });

  test('twenty are enough', () => {
    expect(decodeSource(bytesOf('\u202e'.repeat(50))).faults).toHaveLength(20);
  });
});

describe('not in composed form', () => {
  test('one fault for the file, at the first word, with the number of words', () => {
    const text = 'Sở Giáo dục: Kế hoạch'.normalize('NFD');
    expect(facts(bytesOf(`x ${text}`))).toEqual([['not-nfc', 2, 6, { count: 5 }]]);
  });

  test('a precomposed vowel with a combining tone', () => {
    expect(facts(bytesOf('a: qu\u1ea1 Quy\u0301\n'))).toEqual([['not-nfc', 7, 11, { count: 1 }]]);
  });

  test('a space that has another form', () => {
    expect(facts(bytesOf('a\u2000b'))).toEqual([['not-nfc', 1, 2, { count: 1 }]]);
  });

  test('faults stand in the order of the text', () => {
    expect(facts(bytesOf('\u200b y\u0301 \u200b')).map(([rule, start]) => [rule, start])).toEqual([
      ['control-character', 0],
      ['not-nfc', 2],
      ['control-character', 5],
    ]);
  });
});
