/** Faults of shape: every one at its own place, and the rest of the file still understood. */
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { shapeOf } from '../../src/plan/shape.ts';
import { locator } from '../../src/report/locate.ts';
import type { Plain } from '../../src/source/tree.ts';
import { folderOf, planFiles, type WrittenParts } from '../plans/written-plan.ts';

/** Each finding as `file:line rule` with the text that the carets mark. */
async function faults(parts: WrittenParts): Promise<string[]> {
  const { findings, sources } = await loadPlan(folderOf(planFiles(parts)));
  const locate = locator(sources, (file) => file);
  return findings.map(({ rule, place }) => {
    const { file, line, column, endColumn, source } = locate(place);
    return `${file}:${line} ${rule} ${source?.slice(column - 1, endColumn - 1)}`;
  });
}

describe('where a finding points', () => {
  test.each<[string, WrittenParts, string[]]>([
    [
      'a missing key: the first key of what lacks it',
      { rows: '- number: "01"\n  text: Việc\n  due: 2021-Q4' },
      ['appendix.yaml:2 missing-key number'],
    ],
    [
      'a missing key in braces: the braces',
      { rows: '- {number: "01", lead: [so-mot]}' },
      ['appendix.yaml:2 missing-key {number: "01", lead: [so-mot]}'],
    ],
    [
      'two missing keys: two findings at one place',
      { rows: '- number: "01"\n  due: 2021-Q4' },
      ['appendix.yaml:2 missing-key number', 'appendix.yaml:2 missing-key number'],
    ],
    [
      'each unknown key: itself',
      { rows: '- {number: "01", text: Việc, lead: [so-mot], deu: 2021-Q4, x: 1}' },
      ['appendix.yaml:2 unknown-key deu', 'appendix.yaml:2 unknown-key x'],
    ],
    [
      'a mapping that recurs, with more faults than another kind of mapping would have: its own',
      { rows: '- {number: "01", text: Việc, lead: [so-mot], due: {every: tuần, from: x, until: y}}' },
      [
        'appendix.yaml:2 invalid-value tuần',
        'appendix.yaml:2 invalid-deadline x',
        'appendix.yaml:2 invalid-deadline y',
      ],
    ],
    [
      'a month and day that is none, or none of the unit: told once',
      {
        rows: [
          '- {number: "01", text: Việc, lead: [so-mot], due: {every: month, from: 2021-01, by: z}}',
          '- {number: "02", text: Việc, lead: [so-mot], due: {every: month, from: 2021-01, by: 12-14}}',
        ].join('\n'),
      },
      ['appendix.yaml:2 invalid-value z', 'appendix.yaml:3 invalid-value 12-14'],
    ],
    [
      'a mapping that hangs on an event, with more faults than a recurring one would have: its own',
      {
        rows: '- {number: "01", text: Việc, lead: [so-mot], due: {after: việc, within: [x], occurred: [y], every2: z}}',
      },
      ['appendix.yaml:2 wrong-type [x]', 'appendix.yaml:2 wrong-type [y]', 'appendix.yaml:2 unknown-key every2'],
    ],
    ['a blank: its key', { rows: '- number: "01"\n  text:\n  lead: [so-mot]' }, ['appendix.yaml:3 wrong-type text']],
    [
      'a blank in quotes: the quotes',
      { rows: '- number: "01"\n  text: " "\n  lead: [so-mot]' },
      ['appendix.yaml:3 invalid-value " "'],
    ],
    [
      'text for a list: the text',
      { rows: '- {number: "01", text: Việc, lead: so-mot}' },
      ['appendix.yaml:2 wrong-type so-mot'],
    ],
    [
      'a blank list item: the list',
      { rows: '- number: "01"\n  text: Việc\n  lead:\n    - so-mot\n    -' },
      ['appendix.yaml:6 wrong-type '],
    ],
    [
      'a list for text: the list',
      { rows: '- {number: "01", text: [Việc], lead: [so-mot]}' },
      ['appendix.yaml:2 wrong-type [Việc]'],
    ],
    ['a mapping for a list: its first key', { rows: 'number: "01"' }, ['appendix.yaml:2 wrong-type number']],
    [
      'a key inside a due value',
      { rows: '- {number: "01", text: Việc, lead: [so-mot], due: {every: quarter, from: 2021, to: 2022}}' },
      ['appendix.yaml:2 unknown-key to'],
    ],
    [
      'of a due value only the faults of the kind that was meant',
      { rows: '- {number: "01", text: Việc, lead: [so-mot], due: {after: việc, within: 15 ngày}}' },
      ['appendix.yaml:2 invalid-value 15 ngày'],
    ],
    [
      'a due value that is a list',
      { rows: '- {number: "01", text: Việc, lead: [so-mot], due: [2021-Q4]}' },
      ['appendix.yaml:2 wrong-type [2021-Q4]'],
    ],
    [
      'deep in the body',
      {
        body: '- number: I\n  items:\n    - number: "1"\n      items:\n        - number: a\n          text: Việc\n          task: {lead: [so-mot], due: 2021-Q5}',
      },
      ['plan.yaml:10 invalid-deadline 2021-Q5'],
    ],
    ['a setting', { settings: 'dueSoonDays: 30 ngày' }, ['plan.yaml:6 invalid-value 30 ngày']],
    ['an empty list', { rows: '[]' }, ['appendix.yaml:2 invalid-value []']],
  ])('%s', async (_, parts, expected) => expect(await faults(parts)).toEqual(expected));

  test('a blank where a number is asked for is said to be none', async () => {
    const blank = '- {date: 2021-03-01, agency: so-mot, state: in-progress, count: {done: , of: 3}}';
    const { findings } = await loadPlan(folderOf(planFiles({ progress: { 'PL.01': blank } })));
    expect(findings.map(({ facts }) => facts)).toEqual([{ expected: ['number'], found: 'blank' }]);
  });

  test('many faults in one run', async () => {
    const rows =
      '- {number: "01", text: Việc, lead: so-mot, due: 2021-Q5}\n- {number: "02", texxt: Việc, lead: [so-mot], due: 2021-02-30}';
    expect(await faults({ rows, settings: 'timeZone: Asia/Hanoi\nreviewMonths: vài' })).toEqual([
      'plan.yaml:6 invalid-value Asia/Hanoi',
      'plan.yaml:7 invalid-value vài',
      'appendix.yaml:2 wrong-type so-mot',
      'appendix.yaml:2 invalid-deadline 2021-Q5',
      'appendix.yaml:3 missing-key {number: "02", texxt: Việc, lead: [so-mot], due: 2021-02-30}',
      'appendix.yaml:3 invalid-deadline 2021-02-30',
      'appendix.yaml:3 unknown-key texxt',
    ]);
  });
});

describe('what is at fault is cut away, and the rest keeps its place', () => {
  const good = (number: string) => `- {number: "${number}", text: Việc, lead: [so-mot], due: 2021-Q4}`;
  const broken = '- {number: "xx", text: Việc, due: 2021-Q4}';
  const halfBroken = '- {number: "yy", text: Việc, lead: so-mot, due: 2021-Q4}';

  test.each([
    ['the first row', [broken, good('02'), good('03')], ['PL.02 1', 'PL.03 2']],
    ['one in the middle', [good('01'), broken, good('03')], ['PL.01 0', 'PL.03 2']],
    ['several', [broken, good('02'), broken, broken, good('05')], ['PL.02 1', 'PL.05 4']],
    [
      'one whose lead goes first, and it after',
      [broken, halfBroken, good('03'), halfBroken, good('05')],
      ['PL.03 2', 'PL.05 4'],
    ],
  ])('%s', async (_, lines, expected) => {
    const { plan } = await loadPlan(folderOf(planFiles({ rows: lines.join('\n') })));
    expect(plan.tasks.map(({ id, origin }) => `${id} ${origin.path.at(-1)}`)).toEqual(expected);
  });

  test('in lists within lists', async () => {
    const amendments = `- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{tusk: PL.01}]}
- instrument: {number: 6/UBND, date: 2021-09-02}
  changes: [{suspend: true}, {task: PL.01, suspend: yes}, {task: PL.01, withdraw: true}]`;
    const { plan } = await loadPlan(folderOf(planFiles({ amendments })));
    const changes = plan.amendments.flatMap((amendment) => amendment.changes);
    expect(changes.map(({ status, origin }) => `${status} ${origin.path.join('/')}`)).toEqual([
      'null amendments/1/changes/1',
      'withdraw amendments/1/changes/2',
    ]);
  });

  test('only the value goes, not the row that holds it', async () => {
    const rows = '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q5, wording: Quý IV năm 2021}';
    const { plan } = await loadPlan(folderOf(planFiles({ rows })));
    expect(plan.tasks).toMatchObject([{ id: 'PL.01', due: null, wording: 'Quý IV năm 2021', lead: ['so-mot'] }]);
  });

  test('a body whose first clause is broken still numbers the others', async () => {
    const body = `- {heading: thiếu số}
- number: II
  items:
    - {text: thiếu số}
    - {number: "1", text: Việc, task: {lead: [so-mot], due: 2021-Q4}}`;
    const { plan } = await loadPlan(folderOf(planFiles({ body })));
    expect(plan.tasks.map(({ id, origin }) => `${id} ${origin.path.join('/')}`)).toEqual([
      'II.1 body/1/items/1/task',
      'PL.01 rows/0',
    ]);
  });
});

test('of lists that are too long to be compared at once, each fault stands at its own place, and the rest is kept', () => {
  const agencyOf = (number: number) => ({ id: `so-${number}`, name: `Sở ${number}`, kind: 'department' });
  const agencies: Plain[] = Array.from({ length: 2500 }, (_, number) => agencyOf(number));
  for (const index of [0, 999, 1000, 2499]) agencies[index] = { id: 'so', name: ' ', kind: 'department' };
  const groups: Plain[] = Array.from({ length: 2001 }, (_, number) => ({ id: `nhom-${number}`, name: 'Nhóm' }));
  groups[2000] = 'nhom';
  const { faults, written, originalPath } = shapeOf('agencies', { agencies, groups, other: '' }, false);
  expect(faults.map(({ rule, path }) => `${rule} ${path.join('/')}`).toSorted()).toEqual([
    'invalid-value agencies/0/name',
    'invalid-value agencies/1000/name',
    'invalid-value agencies/2499/name',
    'invalid-value agencies/999/name',
    'unknown-key other',
    'wrong-type groups/2000',
  ]);
  expect(written?.agencies.map(({ id }) => id)).toEqual(
    agencies.flatMap((_, number) => ([0, 999, 1000, 2499].includes(number) ? [] : `so-${number}`)),
  );
  expect(written?.groups).toHaveLength(2000);
  expect(originalPath(['agencies', 999, 'id'])).toEqual(['agencies', 1002, 'id']);
});

test('of long lists inside of a list, too, beside faults of what holds them', () => {
  const lead = (blank: number) => Array.from({ length: 2100 }, (_, at) => (at === blank ? '' : `so-${at}`));
  const rows: Plain[] = Array.from({ length: 1300 }, (_, at) => ({
    number: String(at),
    text: 'Việc',
    lead: ['so-mot'],
  }));
  rows[2] = { number: '2', text: 'Việc', lead: lead(1500), due: { every: 'tuần', from: '2021' } };
  rows[1200] = { number: '1200', text: '', lead: lead(2099), due: '2021-Q5' };
  const { faults, written } = shapeOf('appendix', { rows }, false);
  expect(faults.map(({ rule, path }) => `${rule} ${path.join('/')}`).toSorted()).toEqual([
    'invalid-deadline rows/1200/due',
    'invalid-value rows/2/due/every',
    'wrong-type rows/1200/lead/2099',
    'wrong-type rows/1200/text',
    'wrong-type rows/2/lead/1500',
  ]);
  expect(written?.rows).toHaveLength(1299);
});
