/** The lines of a text by their offsets. */
import { expect, test } from 'vitest';
import { lineEnd } from '../../src/edit/lines.ts';

test.each([
  ['a\nb', 0, 1],
  ['a\nb', 1, 1],
  ['a\nb', 2, 3],
  ['a\r\nb', 0, 1],
  ['a\r\nb', 1, 1],
  // From behind the carriage return, the line ends nowhere before.
  ['a\r\nb', 2, 2],
  ['', 0, 0],
])('the line of %j at %i ends at %i', (text, offset, end) => {
  expect(lineEnd(text, offset)).toBe(end);
});
