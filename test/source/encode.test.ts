/** Bytes to text and back: an edit may say what a file held before it, to the byte. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSource } from '../../src/source/decode.ts';
import { encodeSource, isEncoded } from '../../src/source/encode.ts';

const mark = [0xef, 0xbb, 0xbf];

test.each([
  ['no bytes', []],
  ['a byte order mark alone', mark],
  ['two byte order marks', [...mark, ...mark, 0x61]],
  ['a byte order mark inside', [0x61, ...mark]],
  ['CRLF, a null, the last code point', [0x0d, 0x0a, 0x00, 0xf4, 0x8f, 0xbf, 0xbf]],
])('%s', (_name, bytes) => {
  const { text, bom } = decodeSource(Uint8Array.from(bytes));
  expect([...encodeSource(text, bom)]).toEqual(bytes);
});

test('whatever is accepted as UTF-8 comes back byte for byte', () => {
  let accepted = 0;
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }).map((text) => [...Buffer.from(text)]),
    fc.constantFrom(mark, [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe1, 0xbb], [0xff], [0x0d, 0x0a], [0x20]),
  );
  const property = fc.property(fc.array(pieces, { maxLength: 5 }), (parts) => {
    const bytes = Uint8Array.from(parts.flat());
    const { text, bom, faults } = decodeSource(bytes);
    if (faults.some(({ rule }) => rule === 'not-utf8')) return;
    accepted += 1;
    expect([...encodeSource(text, bom)]).toEqual([...bytes]);
  });
  fc.assert(property, { numRuns: 3000 });
  expect(accepted).toBeGreaterThan(500);
});

test.each([
  ['a: ế\n', false, 'a: ế\n', true],
  ['a: ế\n', true, '\uFEFFa: ế\n', true],
  ['a: ế\n', false, '\uFEFFa: ế\n', false],
  ['a: ế\n', false, 'a: ế\r\n', false],
  ['a: ế\n', false, 'a: ể\n', false],
  ['a: ế\n', false, 'a: e\u0302\u0301\n', false],
])('the text %j with a mark (%j) and the bytes of %j are the same: %j', (text, bom, bytes, same) => {
  expect(isEncoded(new TextEncoder().encode(bytes), { text, bom })).toBe(same);
});
