/** What is a comment, as the YAML library sees it. */
import { describe, expect, test } from 'vitest';
import { commentsIn } from '../../src/source/comments.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';

/** The comments found, `*` before one that stands alone on its line. */
function found(text: string): string[] {
  const { root, faults } = readSourceThoroughly(text);
  expect(faults).toEqual([]);
  return [...commentsIn(text, root)].map(({ start, end, isAlone }) => `${isAlone ? '*' : ''}${text.slice(start, end)}`);
}

describe('finds', () => {
  test.each([
    ['a comment on a line of its own', '# one\na: b\n  # two\n', ['*# one', '*# two']],
    ['a comment at the end of a line', 'a: b # one\nc: # two\n  - d # three\n', ['# one', '# two', '# three']],
    ['the last line without a line break', 'a: b\n# end', ['*# end']],
    ['comments in a text without content', '# one\n\n# two\n', ['*# one', '*# two']],
    [
      'a comment behind the header of a block scalar',
      'a: | # one\n  # text\n  more # text\n# two\n',
      ['# one', '*# two'],
    ],
    [
      'comments within flow collections',
      'a: [b, # one\n  c] # two\nd: {e: f} # three\n',
      ['# one', '# two', '# three'],
    ],
    ['a line that ends in the Windows way', 'a: b # one\r\n# two\r\n', ['# one', '*# two']],
    ['a comment behind a byte order mark', '\ufeff# one\na: b # two\n', ['*# one', '# two']],
    ['a comment behind a tab', 'a: b\t# one\n', ['# one']],
    ['a comment that holds more hashes', '## one # two\na: b # three #four\n', ['*## one # two', '# three #four']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('takes for text', () => {
  test.each([
    ['a hash within a word', 'a: b#c\nd#e: f\n'],
    ['a hash in quotes', 'a: "b # c"\n"d # e": \'f # g\'\n'],
    ['quotes over several lines', 'a: "b\n  # c\n  d"\n'],
    ['a hash in a literal text', 'a: |\n  # b\n  c # d\n'],
    ['a hash in a folded text', 'a:\n  - >-\n    # b\n\n    # c\n'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});
