/** What is said of a text that git could not merge: one fault for each place, and nothing of what follows from it. */
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/source/quick.ts';
import { readSourceThoroughly } from '../../src/source/thorough.ts';

/** The faults as `line: cause @ the characters pointed at`. */
function faultsOf(text: string): string[] {
  return readSourceThoroughly(text).faults.map(({ rule, facts, span }) => {
    const line = text.slice(0, span.start).split('\n').length;
    return `${line}: ${rule === 'yaml-syntax' ? facts.fault : rule} @ ${text.slice(span.start, span.end)}`;
  });
}

const mine = '<<<<<<< HEAD\n  - {a: 1}\n';
const theirs = '=======\n  - {a: 2}\n>>>>>>> other\n';

describe('one place, one fault', () => {
  test.each([
    ['reports', `l:\n${mine}${theirs}`, ['2: merge-conflict @ <<<<<<< HEAD']],
    ['with the common ancestor', `l:\n${mine}||||||| 1a2b3c\n${theirs}`, ['2: merge-conflict @ <<<<<<< HEAD']],
    [
      'with an ancestor that was itself in conflict',
      `l:\n${mine}||||||| merged common ancestors\n<<<<<<<<< Temporary merge branch 1\n  - x: {\n=========\n>>>>>>>>> Temporary merge branch 2\n${theirs}`,
      ['2: merge-conflict @ <<<<<<< HEAD'],
    ],
    ['Windows line ends', `l:\n${mine}${theirs}`.replaceAll('\n', '\r\n'), ['2: merge-conflict @ <<<<<<< HEAD']],
    [
      'a colon in the name',
      `l:\n${mine}${theirs.replace('other', '1a2b3c (Ghi: báo cáo)')}`,
      ['2: merge-conflict @ <<<<<<< HEAD'],
    ],
    ['a name that passes for a key', 'a: 1\n<<<<<<< HEAD: x\nb: 2\n', ['2: merge-conflict @ <<<<<<< HEAD: x']],
    [
      'several',
      `l:\n${mine}${theirs}  - {a: 3}\n${mine}${theirs}`,
      ['2: merge-conflict @ <<<<<<< HEAD', '8: merge-conflict @ <<<<<<< HEAD'],
    ],
    [
      'keys on both sides',
      'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\nc: 4\n',
      ['2: merge-conflict @ <<<<<<< HEAD'],
    ],
    ['the whole file', '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x', ['1: merge-conflict @ <<<<<<< HEAD']],
    ['nothing on this side', 'a: 1\n<<<<<<< HEAD\n=======\nb: 3\n>>>>>>> x\n', ['2: merge-conflict @ <<<<<<< HEAD']],
    [
      'within a text',
      'a: >\n  một\n<<<<<<< HEAD\n  hai\n=======\n  ba\n>>>>>>> x\nb: 1\n',
      ['3: merge-conflict @ <<<<<<< HEAD'],
    ],
    [
      'within a list on several lines',
      'a: [\n<<<<<<< HEAD\n  b,\n=======\n  c,\n>>>>>>> x\n]\n',
      ['2: merge-conflict @ <<<<<<< HEAD'],
    ],
    [
      'different indentation',
      'a:\n<<<<<<< HEAD\n  - b: 1\n=======\n    - b: 1\n>>>>>>> x\n  - c: 2\n',
      ['2: merge-conflict @ <<<<<<< HEAD'],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
    expect(readSource(text)).toBeNull();
    expect(readSourceThoroughly(text).root).toBeNull();
  });
});

describe('what somebody left of the marks', () => {
  test.each([
    ['the last', 'a: 1\nb: 2\n>>>>>>> other\nc: 3\n', ['3: merge-conflict @ >>>>>>> other']],
    ['the first', 'a: 1\n<<<<<<< HEAD\nb: 2\n', ['2: merge-conflict @ <<<<<<< HEAD']],
    ['the one in the middle', 'a: 1\n=======\nb: 2\n', ['2: merge-conflict @ =======']],
    ['all but the first', `l:\n  - {a: 1}\n${theirs}`, ['3: merge-conflict @ =======']],
    ['all but the last', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n', ['2: merge-conflict @ <<<<<<< HEAD']],
    [
      'all but the one in the middle',
      'a: 1\n<<<<<<< HEAD\nb: 2\nb: 3\n>>>>>>> x\n',
      ['2: merge-conflict @ <<<<<<< HEAD'],
    ],
    [
      'the first, of two',
      `l:\n${mine}${mine}${theirs}`,
      ['2: merge-conflict @ <<<<<<< HEAD', '4: merge-conflict @ <<<<<<< HEAD'],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});

test('what else is wrong in the rest is told as well', () => {
  expect(faultsOf(`l:\n${mine}${theirs}m: Sở: abc\nn: "x\n`)).toEqual([
    '2: merge-conflict @ <<<<<<< HEAD',
    '7: colon-in-text @ :',
    '8: unclosed-quote @ "',
  ]);
});

test.each([
  'a: <<<<<<< HEAD\n',
  'a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> other\n',
  '# ==========\na: 1\n#======\n',
  'a: "======="\n',
])('no mark at the start of a line: %j', (text) => {
  expect(faultsOf(text)).toEqual([]);
});
