/** An edit that would say something else than it should, or lose a comment or a line, is found out before it is written. */
import { expect, test } from 'vitest';
import { applyEdit } from '../../src/edit/apply-edit.ts';
import type { Splice } from '../../src/edit/splice.ts';
import { readSourceFile } from '../../src/plan/source-file.ts';
import { encodeSource } from '../../src/source/encode.ts';
import type { Plain } from '../../src/source/tree.ts';

const text = 'a: x # một\nb: y\nc: |\n  z\n';
const data = { a: 'x', b: 'y', c: 'z\n' };

async function applied(splices: readonly Splice[], expected: Plain): Promise<string> {
  const { source } = await readSourceFile('plan.yaml', encodeSource(text, true));
  return (await applyEdit(source, { splices, expected })).text;
}

test('a sound edit', async () => {
  const splice = { start: text.indexOf('y'), end: text.indexOf('y') + 1, text: 'Y' };
  expect(await applied([splice], { ...data, b: 'Y' })).toBe('a: x # một\nb: Y\nc: |\n  z\n');
});

const at = (part: string) => text.indexOf(part);
const faulty: readonly [string, readonly Splice[], Plain][] = [
  ['other data than expected', [{ start: at('y'), end: at('y') + 1, text: 'Y' }], { ...data, b: 'Z' }],
  ['a key in another place', [{ start: at('b'), end: at('b'), text: 'd: w\n' }], { ...data, d: 'w' }],
  ['YAML that cannot be read', [{ start: at('y'), end: at('y') + 1, text: '"Y' }], { ...data, b: 'Y' }],
  ['a repeated key', [{ start: at('b'), end: at('b'), text: 'b: y\n' }], data],
  ['a comment lost', [{ start: at(' #'), end: at('\nb'), text: '' }], data],
  ['a comment that was none', [{ start: at('y') + 1, end: at('y') + 1, text: ' # thêm' }], data],
  ['half of a pair of surrogates', [{ start: at('y'), end: at('y') + 1, text: '\ud800' }], { ...data, b: '\ud800' }],
  [
    'lines lost by splices in the wrong order',
    [
      { start: at('c'), end: at('c'), text: '' },
      { start: at('b'), end: at('b'), text: '' },
    ],
    data,
  ],
];

test.each(faulty)('%s', async (_name, splices, expected) => {
  await expect(applied(splices, expected)).rejects.toThrow('the edit of plan.yaml does not read back as it should');
});
