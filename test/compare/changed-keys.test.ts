/** What in an entry says something else: the key, both values, the way to it in each version. */
import { expect, test } from 'vitest';
import { changedKeys } from '../../src/compare/changed-keys.ts';
import type { Plain } from '../../src/source/tree.ts';

const report = { date: '2021-03-26', agency: 'so-mot', note: 'đang làm' };
const amendment = {
  instrument: { number: '45/UBND', date: '2021-05-20' },
  changes: [
    { task: 'PL.01', due: { from: '2021-Q1', to: '2021-Q3' } },
    { task: 'PL.02', due: { from: '2021-Q1', to: '2021-Q3' } },
  ],
};
const [first, second] = amendment.changes;

/** `key: before -> after @ way before | way after` */
function lines(before: Plain, after: Plain): readonly string[] {
  return changedKeys(before, after).map(
    ({ key, before: was, after: is, path }) =>
      `${key}: ${was} -> ${is} @ ${path.before.join('.')} | ${path.after.join('.')}`,
  );
}

test.each<readonly [string, Plain, Plain, readonly string[]]>([
  ['a value', report, { ...report, note: 'xong' }, ['note: đang làm -> xong @ note | note']],
  [
    'a key that came',
    report,
    { ...report, obstacle: 'kinh phí' },
    ['obstacle: null -> kinh phí @ obstacle | obstacle'],
  ],
  ['a key that went', report, { date: '2021-03-26', agency: 'so-mot' }, ['note: đang làm -> null @ note | note']],
  [
    'several, in the order of the later version',
    report,
    { note: 'xong', date: '2021-03-27', agency: 'so-mot' },
    ['note: đang làm -> xong @ note | note', 'date: 2021-03-26 -> 2021-03-27 @ date | date'],
  ],
  [
    'deep in a list, whose other items moved',
    amendment,
    { ...amendment, changes: [{ task: 'PL.02', due: { from: '2021-Q1', to: '2022-Q3' } }, first as Plain] },
    ['changes.due.to: 2021-Q3 -> 2022-Q3 @ changes.1.due.to | changes.0.due.to'],
  ],
  [
    'a list that grew',
    { changes: [first as Plain] },
    { changes: [first as Plain, second as Plain] },
    ['changes: null -> {task: PL.02, due: {from: 2021-Q1, to: 2021-Q3}} @ changes | changes.1'],
  ],
  [
    'a list that shrank',
    { with: ['so-mot', 'so-hai', 'so-ba'] },
    { with: ['so-mot', 'so-ba'] },
    ['with: so-hai -> null @ with.1 | with'],
  ],
  ['a text for a list', { lead: 'so-mot' }, { lead: ['so-hai'] }, ['lead: so-mot -> [so-hai] @ lead | lead']],
  [
    'nothing: other blanks, another Unicode form, another order',
    { a: 'Quý  I', b: 'x' },
    { b: 'x', a: 'Quý I'.normalize('NFD') },
    [],
  ],
  ['nothing: a blank that came', report, { ...report, obstacle: '', evidence: [] }, []],
])('%s', (_, before, after, expected) => {
  expect(lines(before, after)).toEqual(expected);
});
