/** Words for a shell, read by the shell itself. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellWord } from '../../../src/output/text/shell-word.ts';

const readBack = (words: readonly string[]) =>
  execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(shellWord).join(' ')}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

test.each([
  ['plan/progress/PL.01.yaml', 'plan/progress/PL.01.yaml'],
  ['kế-hoạch/đề_án.yaml', 'kế-hoạch/đề_án.yaml'],
  ['kế hoạch', '"kế hoạch"'],
  ['C:/ke hoach (1)', '"C:/ke hoach (1)"'],
  ["năm 2021's", `"năm 2021's"`],
  ["$5's", "'$5'\\''s'"],
  ['100% `x`', "'100% `x`'"],
  ['a\\b!', "'a\\b!'"],
  ['$(touch x)', "'$(touch x)'"],
  ['', "''"],
  ['~/x', "'~/x'"],
])('%j', (word, expected) => {
  expect(shellWord(word)).toBe(expected);
  expect(readBack([word])).toEqual([word]);
});

test('any words at all come back as they were', () => {
  // Half a surrogate pair cannot be handed to a program.
  const word = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll(/[\0\p{Cs}]/gu, ''));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 50 }), (words) => {
      expect(readBack(words)).toEqual(words);
    }),
    { numRuns: 50 },
  );
});
