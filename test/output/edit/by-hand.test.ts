/** How an edit is taken back by hand, and shown as a diff: by texts before and after. */
import { describe, expect, test } from 'vitest';
import { takenBackByHand } from '../../../src/output/edit/by-hand.ts';
import { editDiff } from '../../../src/output/edit/difference.ts';
import { plainPaint } from '../../../src/output/terminal/paint.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('by hand', () => {
  test.each<[what: string, before: string, after: string, added: number[], changed: [number, string][]]>([
    ['a line at the end', 'a\nb\n', 'a\nb\nc\n', [3], []],
    ['one before it', 'a\nb\n', 'a\nx\nb\n', [2], []],
    ['two, apart', 'a\nb\nc\n', 'x\na\nb\ny\nc\n', [1, 4], []],
    ['a line after one without an end', 'a\nb', 'a\nb\nc', [3], []],
    ['a line with carriage returns', 'a\r\nb\r\n', 'a\r\nb\r\nc\r\n', [3], []],
    ['behind a byte order mark', '\ufeffa\n', '\ufeffa\nb\n', [2], []],
    ['a changed line', 'a\nb: {c: d}\ne\n', 'a\nb: {c: d, f: g}\ne\n', [], [[2, 'b: {c: d}']]],
    ['a changed line with more behind it', 'a: []\nb\n', 'a:\n  - c\nb\n', [2], [[1, 'a: []']]],
    ['a file that said nothing', '', 'a\nb\n', [2], [[1, '']]],
    ['nothing', 'a\n', 'a\n', [], []],
  ])('%s', (_, before, after, added, changed) => {
    const now = after.replace(/^\ufeff/, '').split(/\r?\n/);
    expect(takenBackByHand({ before: bytes(before), after: bytes(after) })).toEqual({
      added: added.map((line) => ({ line, text: now[line - 1] })),
      changed: changed.map(([line, text]) => ({ line, before: text })),
    });
  });
});

describe('as a diff', () => {
  const diff = (before: string | null, after: string, file = 'plan/a.yaml') =>
    editDiff([{ file, before: before === null ? null : bytes(before), after: bytes(after) }], plainPaint);

  test('a new file begins at line 0', () => {
    expect(diff(null, 'a\nb\n')).toBe('--- /dev/null\n+++ plan/a.yaml\n@@ -0,0 +1,2 @@\n+a\n+b\n');
  });

  test('two lines around a change, no carriage returns, what hides is shown', () => {
    expect(diff('1\r\n2\r\n3\r\n4\r\n', '1\r\n2\r\n3\r\n\u001b[2J\r\n4\r\n', 'a\u202eb')).toBe(
      '--- a<U+202E>b\n+++ a<U+202E>b\n@@ -2,3 +2,4 @@\n 2\n 3\n+<U+001B>[2J\n 4\n',
    );
  });

  test('a file without a last newline', () => {
    expect(diff('a', 'a\nb')).toBe(
      [
        '--- plan/a.yaml',
        '+++ plan/a.yaml',
        '@@ -1,1 +1,2 @@',
        '-a',
        '\\ No newline at end of file',
        '+a',
        '+b',
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    );
  });
});
