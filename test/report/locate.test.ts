/** The line of a file that a finding points at. */
import { expect, test } from 'vitest';
import { readSourceFile } from '../../src/plan/source-file.ts';
import { locator } from '../../src/report/locate.ts';

test.each([
  ['a line of text', 'a: 1\nb: 2\n', 'b: 2'],
  ['none of what is no text', 'a: 1\nb: \0\n', null],
])('%s', async (_, text, expected) => {
  const { source } = await readSourceFile('a.yaml', new TextEncoder().encode(text));
  const locate = locator(new Map([['a.yaml', source]]), (file) => `x/${file}`);
  const found = locate({ file: 'a.yaml', span: { start: 5, end: 6 } });
  expect(found).toEqual({ file: 'x/a.yaml', line: 2, column: 1, endLine: 2, endColumn: 2, source: expected });
});
