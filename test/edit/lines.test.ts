/** The lines of a text by their offsets. */
import { expect, test } from 'vitest';
import { lineBreakAt, lineEnd, lineStart } from '../../src/edit/lines.ts';

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

test.each([
  ['\na', 0, 0],
  ['\na', 1, 1],
  ['a\nb', 3, 2],
])('the line of %j at %i starts at %i', (text, offset, start) => {
  expect(lineStart(text, offset)).toBe(start);
});

test.each([
  ['a\nb\r\nc', 2, '\n'],
  ['a\r\nb\nc', 3, '\r\n'],
  // On the first line, and behind its break: that of the first.
  ['a\nb\r\n', 0, '\n'],
  ['a\r\nb\n', 2, '\r\n'],
  ['a\r\n\nb', 3, '\r\n'],
  ['a', 1, '\n'],
])('a line put into %j at %i ends with %j', (text, offset, lineBreak) => {
  expect(lineBreakAt(text, offset)).toBe(lineBreak);
});
