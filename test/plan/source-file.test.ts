/** Bytes to a tree: text composed however it was typed, and none of what is no text. */
import { expect, test } from 'vitest';
import { readSourceFile } from '../../src/plan/source-file.ts';
import { plainOf } from '../../src/source/path.ts';

async function read(bytes: Uint8Array) {
  const { source, kept, findings } = await readSourceFile('a.yaml', bytes);
  const texts = [source, kept].map(({ root }) => (root === null ? null : { ...Object(plainOf(root)) }.text));
  return { texts, readable: source.readable, rules: findings.map(({ rule }) => rule) };
}

test.each([
  ['composed', 'text: Đề án', 'Đề án', []],
  ['letters and marks apart', 'text: Đề án'.normalize('NFD'), 'Đề án', ['not-nfc']],
  ['a mark that is escaped', 'text: "Đê\\u0300 án"', 'Đề án', []],
])('%s', async (_, text, expected, rules) => {
  const { texts, readable, rules: found } = await read(new TextEncoder().encode(text));
  expect({ texts, readable, rules: found }).toEqual({ texts: [expected, expected], readable: true, rules });
});

test('not UTF-8', async () => {
  const latin1 = Uint8Array.from([...'text: x'].map((letter) => letter.charCodeAt(0)).concat(0xe9));
  expect(await read(latin1)).toEqual({ texts: [null, null], readable: false, rules: ['not-utf8'] });
});
