/** The quick reader by example: what it reads, to which values, and what it leaves to the library. */
import { describe, expect, test } from 'vitest';
import { plainOf } from '../../src/source/path.ts';
import { readSource } from '../../src/source/quick.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';

const json = (text: string, read = readSource) => {
  const reading = read(text);
  if (reading === null) return null;
  return reading.root === null ? 'empty' : JSON.stringify(plainOf(reading.root));
};

describe('read at once, and to the same tree as the library reads', () => {
  test.each([
    ['', 'empty'],
    ['\n  \n# chỉ có nhận xét\n', 'empty'],
    ['---\n', 'empty'],
    ['---\na: 1\n', '{"a":"1"}'],
    ['a: 1', '{"a":"1"}'],
    ['a: 01\nb: ~\nc: null\nd: yes\n', '{"a":"01","b":"~","c":"null","d":"yes"}'],
    ['a:\nb: \nc: # không\n', '{"a":"","b":"","c":""}'],
    ['a:\r\n- b\r\n- \r\n-\r\n', '{"a":["b","",""]}'],
    ['- - x\n  - y\n- z\n', '[["x","y"],"z"]'],
    ['- a: 1\n  b:\n  - c\n-\n  d: 2\n', '[{"a":"1","b":["c"]},{"d":"2"}]'],
    ['a: b#c # d\n', '{"a":"b#c"}'],
    ['a: http://x:80/y\n', '{"a":"http://x:80/y"}'],
    ['\'a\': \'it\'\'s\'\n"b" : "x: \\"y\\" # z"\n', '{"a":"it\'s","b":"x: \\"y\\" # z"}'],
    ['a: một\n  hai\n\n  ba\nb: c\n', '{"a":"một hai\\nba","b":"c"}'],
    ['a:\n  một\n  hai\n', '{"a":"một hai"}'],
    ['- x\n - y\n', '["x - y"]'],
    ['a: [b, "c", {d: e, f: }, [], {}]\n', '{"a":["b","c",{"d":"e","f":""},[],{}]}'],
    ['a: [\n  b, # một\n\n  c,\n]\nd: {\n  e: f\n}\n', '{"a":["b","c"],"d":{"e":"f"}}'],
    [
      'a: |\n  x\n   y\n\n  z  \n\nb: >-\n  x\n  y\n\n  z\n    w\n  v\n',
      '{"a":"x\\n y\\n\\nz  \\n","b":"x y\\nz\\n  w\\nv"}',
    ],
    ['a: >\n\n  x\n', '{"a":"\\nx\\n"}'],
    ['- |\n x\n- >-\n y', '["x\\n","y"]'],
    ['a: x\u00a0\nb: \u0085\n', '{"a":"x\u00a0","b":"\u0085"}'],
    ['-a: -1\n?b: :c\n', '{"-a":"-1","?b":":c"}'],
  ])('%j: %s', (text, expected) => {
    expect(json(text)).toBe(expected);
    expect(readSource(text)).toEqual(readSourceThoroughly(text));
  });
});

describe('left to the library, which reads it', () => {
  test.each([
    ['hello\n', '"hello"'],
    ['[a, b]\n', '["a","b"]'],
    ['a:\tb\n', '{"a":"b"}'],
    ['? a\n: b\n', '{"a":"b"}'],
    [': b\n', '{"":"b"}'],
    ['a: "x\n  y"\n', '{"a":"x y"}'],
    ['a: "\\x41"\n', '{"a":"A"}'],
    ['a: |2\n   x\n', '{"a":" x\\n"}'],
    ['a: |+\n  x\n\n', '{"a":"x\\n\\n"}'],
    ['a: |\nb: 1\n', '{"a":"","b":"1"}'],
    ['a: [b: c]\n', '{"a":[{"b":"c"}]}'],
    ['a: {b, c: d}\n', '{"a":{"b":"","c":"d"}}'],
    ['a:\n# chú thích\n  x', '{"a":"x"}'],
    ['a: 1\n...\n', '{"a":"1"}'],
    ['ở: 1\n', '{"ở":"1"}'],
  ])('%j: %s', (text, expected) => {
    expect(readSource(text)).toBeNull();
    expect(json(text, readSourceThoroughly)).toBe(expected);
    expect(readSourceThoroughly(text).faults).toEqual([]);
  });
});

test.each([
  'a: b: c',
  'a: &x b',
  'a: *x',
  'a: !!str b',
  '<<: b',
  '%YAML 1.2\n---\na: b',
  'a: 1\na: 2',
  'a: 1\n b: 2',
  'a: "b',
])('left to the library, which finds fault: %j', (text) => {
  expect(readSource(text)).toBeNull();
  expect(readSourceThoroughly(text).faults).toHaveLength(1);
});

test('places are those of the text', () => {
  const text = 'a: "x"\nb:\n- >-\n  một\n  hai \n\n- \nc: [d]\n';
  const seen: string[] = [];
  const visit = (node: NonNullable<ReturnType<typeof readSourceThoroughly>['root']>) => {
    seen.push(`${node.kind} ${JSON.stringify(text.slice(node.start, node.end))}`);
    if (node.kind === 'sequence') node.items.forEach(visit);
    if (node.kind === 'mapping') for (const { value } of node.entries) visit(value);
  };
  const root = readSource(text)?.root;
  if (root) visit(root);
  expect(seen).toEqual([
    `mapping ${JSON.stringify(text.trimEnd())}`,
    'scalar "\\"x\\""',
    'sequence "- >-\\n  một\\n  hai \\n\\n-"',
    'scalar ">-\\n  một\\n  hai "',
    'scalar ""',
    'sequence "[d]"',
    'scalar "d"',
  ]);
});
