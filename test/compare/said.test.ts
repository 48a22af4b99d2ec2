/** What is said under keys, whatever they are, and what of it is different. */
import { expect, test } from 'vitest';
import { keyedText, saidChanges, saidIn, saidText } from '../../src/compare/said.ts';
import type { Plain } from '../../src/source/tree.ts';

const changes = (before: Plain, after: Plain) =>
  saidChanges(saidIn(before), saidIn(after), ', ').map(({ key, ...texts }) => [key, texts.before, texts.after]);

test.each<[string, Plain, Plain, (string | null)[][]]>([
  ['another text', { budget: '1 tỷ đồng' }, { budget: '9 tỷ đồng' }, [['budget', '1 tỷ đồng', '9 tỷ đồng']]],
  ['a key that has come', {}, { budget: '9 tỷ đồng' }, [['budget', null, '9 tỷ đồng']]],
  ['a key that is gone', { budget: '9 tỷ đồng' }, {}, [['budget', '9 tỷ đồng', null]]],
  [
    'a key in a mapping',
    { count: { done: '1', of: '9' } },
    { count: { done: '2', of: '9' } },
    [['count.done', '1', '2']],
  ],
  ['an item of a list', { names: ['a', 'b'] }, { names: ['a', 'c'] }, [['names', 'a, b', 'a, c']]],
  ['the order of a list', { names: ['a', 'b'] }, { names: ['b', 'a'] }, [['names', 'a, b', 'b, a']]],
  ['one item for two', { names: ['a', 'b'] }, { names: ['a, b'] }, [['names', 'a, b', 'a, b']]],
  ['a text for a list', { names: ['a'] }, { names: 'a' }, [['names', 'a', 'a']]],
  ['an item with keys', { marks: [{ x: '1' }] }, { marks: [{ x: '2', y: '3' }] }, [['marks', '1', '2, 3']]],
  [
    'the same text under another key',
    { marks: [{ x: '1' }] },
    { marks: [{ y: '1' }] },
    [['marks', '{x: 1}', '{y: 1}']],
  ],
  ['a line of a text', { text: 'a\nb' }, { text: 'a\nb\nc' }, [['text', 'a\nb', 'a\nb\nc']]],
  ['a blank that is filled', { text: ' ' }, { text: 'a' }, [['text', null, 'a']]],
  ['only spaces', { text: 'a  b' }, { text: 'a b ' }, []],
  ['only the order of keys', { x: '1', y: [{ a: '1', b: '2' }] }, { y: [{ b: '2', a: '1' }], x: '1' }, []],
  ['an empty list', { names: [] }, {}, []],
])('%s', (_, before, after, expected) => expect(changes(before, after)).toEqual(expected));

test('keys that are apart are left out, in a mapping only those named', () => {
  const written = { text: 'a', due: { every: 'year', note: 'b' }, lead: ['x'], when: '2021' };
  const apart = { text: true, due: { every: true }, lead: true, when: { every: true } } as const;
  expect([...saidIn(written, apart)]).toEqual([['due.note', 'b']]);
});

test('one text for all that reads the same', () => {
  expect(saidText({ b: ' x', a: ['1', '2'] })).toBe(saidText({ a: ['1', '2'], b: 'x', c: '' }));
  expect(saidText({ a: ['1', '2'] })).not.toBe(saidText({ a: ['1, 2'] }));
});

test('a value on one line, with its keys', () => {
  expect(keyedText([{ rule: 'task-added', at: ['a', 'b'], note: '' }, 'c'])).toBe(
    '[{rule: task-added, at: [a, b]}, c]',
  );
});
