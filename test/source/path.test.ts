/** Paths to nodes, to the characters to point at, and to plain data. */
import { describe, expect, test } from 'vitest';
import { nodeAt, plainOf, spanAt } from '../../src/source/path.ts';
import { readSource } from '../../src/source/quick.ts';
import type { NodePath, SourceNode } from '../../src/source/tree.ts';

const text = `title: >-
  Kế hoạch
  năm 2020
rows:
  - number: "01"
    lead: [so-gddt, so-nv]
    due: {every: year}
  -
    number: "02"
    note:
    text: >-
      Việc
names:
- - a
  - b
-
__proto__: x
`;
const root = readSource(text)?.root as SourceNode;

describe('what a finding points at', () => {
  test.each<[NodePath, 'key' | 'value', string]>([
    [['title'], 'key', 'title'],
    [['title'], 'value', '>-\n  Kế hoạch\n  năm 2020'],
    [['rows', 0, 'number'], 'value', '"01"'],
    [['rows', 0, 'lead'], 'value', '[so-gddt, so-nv]'],
    [['rows', 0, 'lead', 1], 'value', 'so-nv'],
    [['rows', 0, 'lead', 1], 'key', 'so-nv'],
    [['rows', 0, 'due'], 'value', '{every: year}'],
    [['rows', 0, 'due', 'every'], 'key', 'every'],
    [['rows', 1, 'note'], 'value', 'note'],
    [['rows', 0], 'value', 'number'],
    [['rows', 1], 'key', 'number'],
    [['rows'], 'value', 'number'],
    [['names'], 'value', 'a'],
    [['names', 1], 'value', ''],
    [[], 'value', 'title'],
    [[], 'key', 'title'],
    [['rows', 0, 'due', 'until'], 'value', 'due'],
    [['rows', 1, 'lead', 0], 'value', 'number'],
    [['rows', 7, 'lead'], 'key', 'rows'],
    [['nothing'], 'value', 'title'],
    [['title', 'deeper'], 'value', 'title'],
    [['rows', 'number'], 'value', 'rows'],
  ])('%j, its %s: %j', (path, part, words) => {
    const { start, end } = spanAt(root, path, part);
    expect(text.slice(start, end)).toBe(words);
  });
});

test('nodes by their path', () => {
  expect(nodeAt(root, [])).toBe(root);
  expect(nodeAt(root, ['rows', 1, 'text'])).toMatchObject({ kind: 'scalar', value: 'Việc', style: 'folded' });
  expect(nodeAt(root, ['rows', 2])).toBeNull();
  expect(nodeAt(root, ['rows', 2, 'text'])).toBeNull();
  expect(nodeAt(root, ['rows', 'number'])).toBeNull();
});

test('plain data has no prototype to fall into', () => {
  const plain = plainOf(root) as Record<string, unknown>;
  expect(Reflect.ownKeys(Object.getPrototypeOf(plain))).toEqual([]);
  expect(['constructor', 'toString', 'hasOwnProperty'].some((name) => name in plain)).toBe(false);
  expect(Object.keys(plain)).toEqual(['title', 'rows', 'names', '__proto__']);
  expect(JSON.stringify(plain)).toBe(
    '{"title":"Kế hoạch năm 2020","rows":[{"number":"01","lead":["so-gddt","so-nv"],"due":{"every":"year"}},' +
      '{"number":"02","note":"","text":"Việc"}],"names":[["a","b"],""],"__proto__":"x"}',
  );
});
