/** Texts as scalars: every reader gives back the very same text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { flowText } from '../../src/edit/flow-text.ts';
import { scalarText } from '../../src/edit/scalar-text.ts';
import { decodeSource } from '../../src/source/decode.ts';
import { encodeSource } from '../../src/source/encode.ts';
import { plainOf } from '../../src/source/path.ts';
import { readSource } from '../../src/source/quick.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';
import type { Plain, SourceNode } from '../../src/source/tree.ts';
import { oddTexts } from './odd-texts.ts';

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
