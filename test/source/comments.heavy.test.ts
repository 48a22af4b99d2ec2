/** Comments in any text, beside the tokens of the library; see `comments.test.ts`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lexer } from 'yaml';
import { commentsIn } from '../../src/source/comments.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';
import { grownTexts, slipped } from './yaml-texts.ts';

test('agrees with the tokens of the library on any text that can be read', () => {
  let seen = 0;
  const agrees = (text: string) => {
    const { root, faults } = readSourceThoroughly(text);
    if (faults.length > 0) return;
    const ours = [...commentsIn(text, root)].map(({ start, end }) => text.slice(start, end).replace(/\r+$/, ''));
    seen += ours.length;
    expect(ours).toEqual(commentTokens(text));
  };
  fc.assert(fc.property(grownTexts, agrees), { numRuns: 1500 });
  fc.assert(fc.property(grownTexts.chain(slipped), agrees), { numRuns: 500 });
  expect(seen).toBeGreaterThan(100);
});

/** What the lexer puts before the text of a scalar. */
const scalarMark = '\u001f';

/** The comments among the library's own tokens. */
function commentTokens(text: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, index) => token.startsWith('#') && tokens[index - 1] !== scalarMark)
    .map((token) => token.replace(/\r+$/, ''));
}
