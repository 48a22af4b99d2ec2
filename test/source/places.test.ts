/** Offsets to lines and columns and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts, lineText, positionAt } from '../../src/source/places.ts';

test.each([
  ['', 0, 1, 1, ''],
  ['ab', 1, 1, 2, 'ab'],
  ['ab', 2, 1, 3, 'ab'],
  ['ab\ncd', 2, 1, 3, 'ab'],
  ['ab\ncd', 3, 2, 1, 'cd'],
  ['ab\n', 3, 2, 1, ''],
  ['ab\r\ncd\r\n', 4, 2, 1, 'cd'],
  ['ab\r\ncd\r\n', 2, 1, 3, 'ab'],
  ['ab\r\ncd\r\n', 8, 3, 1, ''],
  ['a\rb\nc', 2, 1, 3, 'a\rb'],
  ['🙂x', 2, 1, 3, '🙂x'],
])('%j, offset %i: line %i, column %i, %j', (text, offset, line, column, words) => {
  const starts = lineStarts(text);
  expect(positionAt(starts, offset)).toEqual({ line, column });
  expect(lineText(text, starts, line)).toBe(words);
});

test('a line that is not there is empty', () => {
  expect(lineText('ab\ncd', lineStarts('ab\ncd'), 0)).toBe('');
  expect(lineText('ab\ncd', lineStarts('ab\ncd'), 3)).toBe('');
});

test('a position leads back to its offset', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ở', '\n', '\r\n', '🙂') });
  fc.assert(
    fc.property(texts, fc.nat(), (text, some) => {
      const [starts, offset] = [lineStarts(text), some % (text.length + 1)];
      const { line, column } = positionAt(starts, offset);
      expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
    }),
  );
});
