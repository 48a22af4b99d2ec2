/** The day of an event in a due value, in every layout that the mapping may have: the text before and after. */
import { expect, test } from 'vitest';
import { setValue } from '../../src/edit/set-value.ts';
import { spliced } from '../../src/edit/splice.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';
import type { NodePath } from '../../src/source/tree.ts';

function valued(text: string, mapping: NodePath): string {
  const { root, faults } = readSourceThoroughly(text);
  expect(faults).toEqual([]);
  return spliced(text, setValue(text, root, { mapping, key: 'occurred' }, '2021-05-04'));
}

/** Inside of a row, between its number and its wording. */
const row = (...due: string[]) => ['rows:', '  - number: "01"', ...due, '    wording: sau đại hội', ''].join('\n');

test.each([
  [
    'a line behind the others',
    ['    due:', '      after: đại hội # kết thúc', '        # 2021', '      # ngày?'],
    ['    due:', '      after: đại hội # kết thúc', '        # 2021', '      occurred: 2021-05-04', '      # ngày?'],
  ],
  [
    'behind a list at the column of its key',
    ['    due:', '      after:', '      - a'],
    ['    due:', '      after:', '      - a', '      occurred: 2021-05-04'],
  ],
  [
    'behind a block scalar that keeps its blank lines',
    ['    due:', '      after: |+', '        đại hội', ''],
    ['    due:', '      after: |+', '        đại hội', '', '      occurred: 2021-05-04'],
  ],
  ['in braces', ['    due: {after: đại hội} # c'], ['    due: {after: đại hội, occurred: 2021-05-04} # c']],
  [
    'in braces with a comma at the end',
    ['    due: { after: đại hội, within: 15 days, }'],
    ['    due: { after: đại hội, within: 15 days, occurred: 2021-05-04, }'],
  ],
  [
    'in braces over lines, behind a comment',
    ['    due: {', '      after: đại hội # c', '    }'],
    ['    due: {', '      after: đại hội, # c', '      occurred: 2021-05-04', '    }'],
  ],
  ['in empty braces', ['    due: {}'], ['    due: {occurred: 2021-05-04}']],
  [
    'instead of another day, with nothing else changed',
    ['    due: {occurred:   "2021-05-03"  , after: đại hội}'],
    ['    due: {occurred:   2021-05-04  , after: đại hội}'],
  ],
  [
    'instead of another day on a line',
    ['    due:', "      occurred: '2021-05-03'\t# theo báo chí", '      after: đại hội'],
    ['    due:', '      occurred: 2021-05-04\t# theo báo chí', '      after: đại hội'],
  ],
  [
    'instead of a block scalar, whose comment stays',
    ['    due:', '      occurred: |- # theo báo chí', '        2021-05-03', '', '      after: đại hội'],
    ['    due:', '      occurred: 2021-05-04 # theo báo chí', '', '      after: đại hội'],
  ],
  [
    'where nothing is written yet',
    ['    due:', '      occurred: # ngày?', '      after: đại hội'],
    ['    due:', '      occurred: 2021-05-04 # ngày?', '      after: đại hội'],
  ],
  [
    'where not even a colon is written',
    ['    due:', '      ? occurred # ngày?', '      ? after', '      : đại hội'],
    ['    due:', '      ? occurred # ngày?', '      : 2021-05-04', '      ? after', '      : đại hội'],
  ],
  ['in braces without a value', ['    due: {occurred: , after: x}'], ['    due: {occurred: 2021-05-04 , after: x}']],
  ['in braces without a colon', ['    due: {occurred, after: x}'], ['    due: {occurred: 2021-05-04, after: x}']],
])('%s', (_name, before, after) => {
  const now = valued(row(...before), ['rows', 0, 'due']);
  expect(now).toBe(row(...after));
  expect(readSourceThoroughly(now).faults).toEqual([]);
});

test('deep in an amendment, with CRLF and no final newline', () => {
  const text = 'amendments:\r\n- changes:\r\n  - task: A\r\n    due:\r\n      to:\r\n        after: x';
  const path = ['amendments', 0, 'changes', 0, 'due', 'to'];
  expect(valued(text, path)).toBe(`${text}\r\n        occurred: 2021-05-04`);
});

test('what is no mapping, or no scalar, is left alone', () => {
  expect(() => valued('due: 2021\n', ['due'])).toThrow('no mapping at due');
  expect(() => valued('# nothing\n', ['due'])).toThrow('no mapping at due');
  expect(() => valued('due: {occurred: [a]}\n', ['due'])).toThrow('no scalar at due.occurred');
});
