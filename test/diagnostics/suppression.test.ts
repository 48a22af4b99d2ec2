/** Suppressions as people write them. */
import { describe, expect, test } from 'vitest';
import { suppressionsIn } from '../../src/diagnostics/suppression.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';

/** `line rules: reason` of each suppression. */
function read(text: string): string[] {
  const { root, faults } = readSourceThoroughly(text);
  expect(faults).toEqual([]);
  return suppressionsIn(text, root).map(({ line, rules, reason, span }) => {
    for (const { name, span: at } of rules) expect(text.slice(at.start, at.end)).toBe(name);
    expect(text.slice(span.start, span.end)).toMatch(/^#[^\r\n]*dondoc-ignore[^\r\n]*$/);
    return `${line} ${rules.map(({ name }) => name).join('+')}: ${reason}`;
  });
}

describe('is about', () => {
  test.each([
    ['its own line, at the end of one', 'a: 1\nb: 2 # dondoc-ignore x-y: vì sao\n', ['2 x-y: vì sao']],
    ['the next line, on a line of its own', '# dondoc-ignore x: r\na: 1\n', ['2 x: r']],
    [
      'the next line that is not a comment',
      '# dondoc-ignore x: r\n# more\n  # dondoc-ignore y: s\na: 1\n',
      ['4 x: r', '4 y: s'],
    ],
    ['the next line that is not blank', '# dondoc-ignore x: r\n\n  \na: 1\n', ['4 x: r']],
    ['the end of the text where nothing comes', 'a: 1\n# dondoc-ignore x: r\n', ['3 x: r']],
    ['the end of a text without a last line break', 'a: 1\n# dondoc-ignore x: r', ['2 x: r']],
    [
      'the line that a Windows file has',
      'a: 1\r\n# dondoc-ignore x: r\r\nb: 2 # dondoc-ignore y: s\r\n',
      ['3 x: r', '3 y: s'],
    ],
    ['the header line of a block scalar', 'a: | # dondoc-ignore x: r\n  text\n', ['1 x: r']],
    ['an item inside of a flow list', 'a: [b, # dondoc-ignore x: r\n  c]\n', ['1 x: r']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('names', () => {
  test.each([
    ['several rules', '# dondoc-ignore a-b , c,d: r', ['2 a-b+c+d: r']],
    ['a rule that is none', '# dondoc-ignore Không Có: r', ['2 Không Có: r']],
    ['no rule', '# dondoc-ignore', ['2 : ']],
    ['no rule, only commas and a reason', '# dondoc-ignore , ,: r', ['2 : r']],
    ['a rule without a space before the hash sign', '#dondoc-ignore a: r', ['2 a: r']],
  ])('%s', (_, comment, expected) => expect(read(`${comment}\nk: 1\n`)).toEqual(expected));
});

describe('gives', () => {
  test.each([
    ['a reason with colons and hashes', '# dondoc-ignore a: r: s # t', ['2 a: r: s # t']],
    ['no reason without a colon', '# dondoc-ignore a', ['2 a: ']],
    ['no reason behind the colon', '# dondoc-ignore a:   ', ['2 a: ']],
    ['a dash for a reason', '# dondoc-ignore a: -', ['2 a: ']],
    ['dots for a reason', '# dondoc-ignore a: ...', ['2 a: ']],
  ])('%s', (_, comment, expected) => expect(read(`${comment}\nk: 1\n`)).toEqual(expected));
});

test.each([
  ['a text', 'a: "x # dondoc-ignore b: r"\n'],
  ['a text of several lines', 'a: |\n  x\n  # dondoc-ignore b: r\n'],
  ['a comment that only speaks of it', '# see dondoc-ignore b: r\na: 1\n'],
  ['a longer word', '# dondoc-ignored b: r\n# dondoc-ignore-line b: r\na: 1\n'],
])('is not %s', (_, text) => expect(read(text)).toEqual([]));

test('reads twenty thousand of them, one behind the other', () => {
  const lines = 20_000;
  const written = suppressionsIn(`${'# dondoc-ignore a: r\n'.repeat(lines)}a: 1\n`, null);
  expect(written.length).toBe(lines);
  expect(new Set(written.map(({ line }) => line))).toEqual(new Set([lines + 1]));
});
