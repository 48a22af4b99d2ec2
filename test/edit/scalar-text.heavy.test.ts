/** Texts as scalars: which stay plain, which are quoted, and that every reader gives back the very same text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type FlowData, flowText } from '../../src/edit/flow-text.ts';
import { scalarText } from '../../src/edit/scalar-text.ts';
import { decodeSource } from '../../src/source/decode.ts';
import { encodeSource } from '../../src/source/encode.ts';
import { plainOf } from '../../src/source/path.ts';
import { readSource } from '../../src/source/read.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';
import type { Plain, SourceNode } from '../../src/source/tree.ts';
import { oddTexts } from './odd-texts.ts';

test.each([
  '2021-03-26',
  '2024-02-29',
  '2021-Q1',
  '2021-H2',
  '2021-03',
  '2021',
  '812/KH-UBND',
  '/KH-UBND',
  'so-gddt',
  'PL.01',
  'II.1.2.b.2',
  '12-14',
  '15 working days',
  'Đã trình UBND tỉnh; chờ ý kiến của Sở Tài chính - Kế hoạch.',
  'Sở GD&ĐT',
  'a#b',
  '100%',
  "it's",
  'gọi là "xóa mù"',
  '(bản sao)',
  'x\u00a0y',
  'C\\D',
])('plain: %s', (text) => {
  expect(scalarText(text)).toBe(text);
});

test.each([
  ['', '""'],
  [' ', '" "'],
  [' đầu', '" đầu"'],
  ['cuối ', '"cuối "'],
  ['cuối\u00a0', '"cuối\u00a0"'],
  ['true', '"true"'],
  ['No', '"No"'],
  ['Y', '"Y"'],
  ['null', '"null"'],
  ['~', '"~"'],
  ['01', '"01"'],
  ['0', '"0"'],
  ['45', '"45"'],
  ['1.10', '"1.10"'],
  ['1_000', '"1_000"'],
  ['1e3', '"1e3"'],
  ['0x1F', '"0x1F"'],
  ['0o17', '"0o17"'],
  ['-5', '"-5"'],
  ['.5', '".5"'],
  ['.inf', '".inf"'],
  ['12:30', '"12:30"'],
  ['20210', '"20210"'],
  ['0201', '"0201"'],
  ['2021-02-30', '"2021-02-30"'],
  ['2021-3-5', '"2021-3-5"'],
  ['a: b', '"a: b"'],
  ['a:', '"a:"'],
  ['http://x.vn', '"http://x.vn"'],
  ['a #b', '"a #b"'],
  ['#a', '"#a"'],
  ['- a', '"- a"'],
  ['? a', '"? a"'],
  ['có không?', '"có không?"'],
  ['a, b', '"a, b"'],
  ['[a]', '"[a]"'],
  ['a}', '"a}"'],
  ['&a', '"&a"'],
  ['*a', '"*a"'],
  ['!a', '"!a"'],
  ['|', '"|"'],
  ['>', '">"'],
  ['%a', '"%a"'],
  ['@a', '"@a"'],
  ['`a', '"`a"'],
  ['=', '"="'],
  ['<<', '"<<"'],
  ['---', '"---"'],
  ["'a'", `"'a'"`],
  ['"a"', '"\\"a\\""'],
  ['\\: a', '"\\\\: a"'],
  ['một\nhai', '"một\\nhai"'],
  ['a\tb', '"a\\tb"'],
  ['a\r\nb', '"a\\u000D\\nb"'],
  ['a\u001b[31m', '"a\\u001B[31m"'],
  ['a\u0085b', '"a\\u0085b"'],
  ['a\u2028b', '"a\\u2028b"'],
  ['a\u202eb', '"a\\u202Eb"'],
  ['a\u200db', '"a\\u200Db"'],
  ['a\ufeffb', '"a\\uFEFFb"'],
  ['a\u115fb', '"a\\u115Fb"'],
  ['a\u{e0041}b', '"a\\U000E0041b"'],
  ['a\ud800', '"a\\uD800"'],
])('quoted: %j is %s', (text, expected) => {
  expect(scalarText(text)).toBe(expected);
});

test('collections: keys in order, on one line', () => {
  const data: FlowData = {
    date: '2021-03-26',
    evidence: [{ number: '01', title: 'a\nb' }],
    none: [],
    blank: {},
    suspend: true,
  };
  expect(flowText(data)).toBe(
    '{date: 2021-03-26, evidence: [{number: "01", title: "a\\nb"}], none: [], blank: {}, suspend: true}',
  );
});

describe('what is written reads back', () => {
  const trees: fc.Arbitrary<Plain> = fc.letrec<{ node: Plain; list: Plain[]; map: Record<string, Plain> }>((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, oddTexts, oddTexts, tie('list'), tie('map')),
    list: fc.array(tie('node'), { maxLength: 3 }),
    map: fc.dictionary(fc.oneof(oddTexts, fc.constantFrom('note', 'date')), tie('node'), { maxKeys: 3 }),
  })).node;
  const dataOf = (root: SourceNode | null) => JSON.stringify(root === null ? null : plainOf(root));

  test('by both readers, from bytes, in every place of a file', () => {
    const places = fc.constantFrom('a: *\n', '- *', 'a:\n  - *\n', '- {a: [*], b: *}\n', 'a: * # c\n');
    const property = fc.property(trees, places, (tree, place) => {
      // A key that differs from another by Unicode composition only is a duplicate.
      fc.pre(!JSON.stringify(tree).includes('\u0301'));
      const text = place.replaceAll('*', () => flowText(tree));
      const decoded = decodeSource(encodeSource(text, false));
      expect(decoded.text).toBe(text);
      expect(decoded.faults.filter(({ rule }) => rule !== 'not-nfc')).toEqual([]);
      const { root, faults } = readSourceThoroughly(text);
      expect(faults).toEqual([]);
      const around = place.replaceAll('*', 'x');
      const expected = JSON.stringify(plainOf(readSourceThoroughly(around).root as SourceNode));
      expect(dataOf(root)).toBe(expected.replaceAll('"x"', () => JSON.stringify(tree)));
      const quick = readSource(text);
      if (quick !== null) expect(quick.root).toEqual(root);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  test('by any tool of YAML 1.2 and 1.1, as text', () => {
    const property = fc.property(oddTexts, (text) => {
      const written = scalarText(text);
      // Days and years are written plain on purpose.
      fc.pre(!/^\d{4}(?:-\d\d-\d\d)?$/.test(written));
      for (const version of ['1.2', '1.1'] as const) {
        expect(parse(`[${written}, {a: ${written}}]`, { version })).toEqual([text, { a: text }]);
      }
    });
    fc.assert(property, { numRuns: 3000 });
  });
});
