/** What is said of a mistake: its cause, its true place, and nothing of its consequences. */
import { describe, expect, test } from 'vitest';
import { plainOf } from '../../src/source/path.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';

/** The faults as `cause @ the characters pointed at`, the place marked by its line. */
function faultsOf(text: string): string[] {
  return readSourceThoroughly(text).faults.map(({ rule, facts, span }) => {
    const line = text.slice(0, span.start).split('\n').length;
    const cause = rule === 'yaml-syntax' ? facts.fault : rule === 'forbidden-yaml' ? facts.feature : rule;
    return `${line}: ${cause} ${text.slice(span.start, span.end)}`;
  });
}

describe('one mistake, one fault, at its true place', () => {
  test.each([
    ['a: 1\ntext: Sở: abc\nb: 2\n', '2: colon-in-text :'],
    ['items:\n  - Sở: a: b\n', '2: colon-in-text :'],
    ['text: gồm các việc sau:\nb: 1\n', '1: colon-in-text :'],
    ['text: Sở\n  tiếp: abc\nb: 2\n', '2: colon-in-text :'],
    ['l: [a: b: c]\n', '1: colon-in-text :'],
    ['text: "abc\nlead: [a]\nb: "c"\n', '1: unclosed-quote "'],
    ["text: 'abc\nlead: x\ndue: 2021\n", "1: unclosed-quote '"],
    ["- 'a: 1\n  b: 2\n", "1: unclosed-quote '"],
    ['l: ["a, b]\nc: 1\n', '1: unclosed-quote "'],
    ["text: 'it's'\nb: 1\n", "1: text-after-quote s'"],
    ['text: "abc" def # ghi\nb: 1\n', '1: text-after-quote def # ghi'],
    ['text: "abc": def\n', '1: text-after-quote : def'],
    ['l: ["a" b, c]\n', '1: text-after-quote b'],
    ['task:\n\tlead: x\n\tdue: y\nb: 1\n', '2: tab-indent \t'],
    ['l:\n  -\ta: b\n', '2: tab-indent \t'],
    ['text: abc\n  lead: x\n  due: y\nb: 2\n', '2: bad-indent lead: x'],
    ['task:\n    text: abc\n  lead: x\n  due: y\nb: 2\n', '3: bad-indent lead: x'],
    ['- a: 1\n b: 2\n- c: 3\n', '2: bad-indent b: 2'],
    ['l:\n  - a\n  b: 1\nc: 2\n', '3: bad-indent b: 1'],
    ['- text: >-\n  abc def\n  lead: x\n', '2: bad-indent abc def'],
    ['a: 1\nlead so-gddt\nb: 2\n', '2: missing-colon lead so-gddt'],
    ['task:\n  lead:so-gddt\n  due: 2\n', '2: missing-colon lead:so-gddt'],
    ['- a: 1\n  lead\n- b: 2\n', '2: missing-colon lead'],
    ['lead: [a, b\ndue: 2021\nc: 1\n', '1: unclosed-bracket ['],
    ['l: {task: PL.01, due: {from: 2021-Q1}\nm: 1\n', '1: unclosed-bracket {'],
    ['l: {\n  a: b,\n  c: d\nm: 1\n', '1: unclosed-bracket {'],
    ['l: [a, b}\nm: 1\n', '1: unclosed-bracket ['],
    ['a: "C:\\dir"\nb: 1\n', '1: bad-escape \\d'],
    ['a: @x\nb: 1\n', '1: reserved-start @'],
    ['a: `x`\nb: 1\n', '1: reserved-start `'],
    ['a: %x\nb: 1\n', '1: reserved-start %'],
    ['a: > 5 ngày\nb: 1\n', '1: reserved-start >'],
    ['a: |x\nb: 1\n', '1: reserved-start |'],
    ['a: - x\nb: 1\n', '1: reserved-start -'],
    ['a: 1\n---\nb: 2\n---\nc: 3\n', '2: several-documents ---'],
    ['a: 1\n...\nb: 2\n', '2: several-documents ...'],
    ['l: [a,,b]\nc: 1\n', '1: other ,b]'],
    ['a: {{x}}\n', '1: other {x}}'],
    ['a: 1\nb: 2\na: 3\n', '3: duplicate-key a'],
    ['- a: 1\n  b: 2\n  a: 3\n  b: 4\n', '3: duplicate-key a'],
    ['so\u0301: 1\ns\u00f3: 2\n', '2: duplicate-key s\u00f3'],
    ['a: {<<: *b, c: d}\n', '1: merge-key <<'],
    ['a: *quan trọng*\n', '1: alias *quan'],
    ['a: &b c\n', '1: anchor &b'],
    ['a: !!int 1\n', '1: tag !!int'],
    ['%YAML 1.1\n---\na: 1\n', '1: directive %YAML 1.1'],
  ])('%j: %s', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(faultsOf(text.replaceAll('\n', '\r\n'))).toEqual([fault]);
  });
});

// Quadratic work would run into the runner's own time limit.
test('thousands of marks that a plan may not use are all told', () => {
  const text = '- !!str Xây dựng Đề án mẫu, trình Ủy ban nhân dân tỉnh\n'.repeat(8000);
  expect(readSourceThoroughly(text).faults).toHaveLength(8000);
});

test('a very long file is read anew a few times only', () => {
  const line = 'Xây dựng Đề án mẫu, trình Ủy ban nhân dân tỉnh\n';
  const text = `${'- việc: một: hai\n'.repeat(40)}${`- ${line}`.repeat(25_000)}`;
  const faults = readSourceThoroughly(text).faults.length;
  expect([faults > 3, faults < 20]).toEqual([true, true]);
}, 60_000);

test('several mistakes in one file are all found', () => {
  const text = [
    'title: Kế hoạch: năm 2020',
    'issuer: @ubnd',
    'tasks:',
    '  - text: "Sở',
    '    lead: [so-gddt',
    '    due: 2021-Q1',
    '  - text: Xóa mù chữ',
    '    due 2021-Q2',
    '    note: "C:\\dir\\doc"',
    '    with: *all',
    "  - text: 'Đề án' số 1",
    '    lead: so-gddt',
    '',
  ].join('\n');
  expect(faultsOf(text)).toEqual([
    '1: colon-in-text :',
    '2: reserved-start @',
    '4: unclosed-quote "',
    '5: unclosed-bracket [',
    '8: missing-colon due 2021-Q2',
    '9: bad-escape \\d',
    '10: alias *all',
    '11: text-after-quote số 1',
  ]);
  expect(readSourceThoroughly(text).root).toBeNull();
});

test('the words of a mistake are those of the file', () => {
  const [fault] = readSourceThoroughly('text: Sở: "abc" # x\n').faults;
  expect(fault?.facts).toEqual({ fault: 'colon-in-text', text: 'Sở: "abc" # x' });
});

test('a tree that still says what the file says is kept', () => {
  const plain = (text: string) => {
    const { root } = readSourceThoroughly(text);
    return root === null ? null : JSON.stringify(plainOf(root));
  };
  expect(plain('a: 1\nb: 2\na: 3\n')).toBe('{"a":"1","b":"2"}');
  expect(plain('a: &x 1\nb: !!int 2\n')).toBe('{"a":"1","b":"2"}');
  expect(plain('a: *x\n')).toBeNull();
  expect(plain('a: {<<: *b, c: d}\n')).toBeNull();
});

test.each([
  ['lists in one line', `a: ${'['.repeat(5000)}`],
  ['mappings in one line', `a: ${'{a: '.repeat(5000)}`],
  ['dashes', '- '.repeat(5000)],
  ['questions', '? '.repeat(5000)],
  ['steps', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('nested too deeply: %s', (_, text) => {
  expect(readSourceThoroughly(text).faults.map((fault) => fault.facts)).toEqual([{ fault: 'too-deep', text: '' }]);
});

test('nested as deeply as allowed', () => {
  const text = `a: ${'['.repeat(90)}${']'.repeat(90)}\n`;
  expect(readSourceThoroughly(text).faults).toEqual([]);
});
