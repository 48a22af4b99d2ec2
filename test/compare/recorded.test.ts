/** What changed in the reports and amendments: known by what they say, wherever they stand. */
import { describe, expect, test } from 'vitest';
import { changesBetween } from './change-line.ts';

const file = 'progress/PL.01.yaml';
const first = '- {date: 2021-02-10, agency: so-mot, state: in-progress, note: Đang soạn}';
const second = '- {date: 2021-03-01, agency: so-mot, state: in-progress}';
const done =
  '- {date: 2021-03-26, agency: so-mot, state: done, evidence: [{number: 8/KH, date: 2021-03-25}, {number: 9/QĐ, date: 2021-03-26}]}';

/** The changes of the reports on PL.01. */
function reports(before: readonly string[], after: readonly string[]): Promise<string[]> {
  const partsOf = (lines: readonly string[]) => (lines.length === 0 ? {} : { progress: { 'PL.01': lines.join('\n') } });
  return changesBetween(partsOf(before), partsOf(after));
}

describe('reports', () => {
  test.each<[string, string[], string[]]>([
    ['the same in another order', [first, second], [second, first]],
    [
      'keys, quotes and evidence in another order',
      [done],
      [
        "- {state: 'done', agency: so-mot, date: '2021-03-26', evidence: [{date: 2021-03-26, number: 9/QĐ}, {number: 8/KH, date: 2021-03-25}]}",
      ],
    ],
    ['a note with other blanks', [first], [first.replace('Đang soạn', '"Đang  soạn "')]],
  ])('nothing is different: %s', async (_, before, after) => expect(await reports(before, after)).toEqual([]));

  test.each<[string, string[], string[], string[]]>([
    ['the first on a task', [], [first], [`report-added [PL.01] 2021-02-10 so-mot in-progress @ ${file}:reports.0`]],
    ['one more', [first], [first, second], [`report-added [PL.01] 2021-03-01 so-mot in-progress @ ${file}:reports.1`]],
    [
      'one that is gone, told with its place in the earlier files',
      [first, second],
      [second],
      [`report-removed [PL.01] 2021-02-10 so-mot in-progress @ before:${file}:reports.0`],
    ],
    [
      'the whole file gone',
      [first, second],
      [],
      [
        `report-removed [PL.01] 2021-02-10 so-mot in-progress @ before:${file}:reports.0`,
        `report-removed [PL.01] 2021-03-01 so-mot in-progress @ before:${file}:reports.1`,
      ],
    ],
    [
      'another note',
      [first, second],
      [second, first.replace('Đang soạn', 'Đã soạn')],
      [`report-edited [PL.01] 2021-02-10 so-mot in-progress -> 2021-02-10 so-mot in-progress @ ${file}:reports.1`],
    ],
    [
      'another date between the same neighbours',
      [first, second, done],
      [first, second.replace('03-01', '03-02'), done],
      [`report-edited [PL.01] 2021-03-01 so-mot in-progress -> 2021-03-02 so-mot in-progress @ ${file}:reports.1`],
    ],
    [
      'one gone at the top and another one come at the end are no edit',
      [first, second],
      [second, done],
      [
        `report-removed [PL.01] 2021-02-10 so-mot in-progress @ before:${file}:reports.0`,
        `report-added [PL.01] 2021-03-26 so-mot done @ ${file}:reports.1`,
      ],
    ],
    [
      'evidence that is gone, and nothing else',
      [done],
      [done.replace(', {number: 9/QĐ, date: 2021-03-26}', '')],
      [`evidence-removed [PL.01] 2021-03-26 so-mot done 9/QĐ @ before:${file}:reports.0.evidence.1`],
    ],
    [
      'evidence that is gone, and another state besides',
      [done],
      [done.replace('state: done', 'state: in-progress').replace(', {number: 9/QĐ, date: 2021-03-26}', '')],
      [
        `evidence-removed [PL.01] 2021-03-26 so-mot done 9/QĐ @ before:${file}:reports.0.evidence.1`,
        `report-edited [PL.01] 2021-03-26 so-mot done -> 2021-03-26 so-mot in-progress @ ${file}:reports.0`,
      ],
    ],
    [
      'other evidence in the place of what was there',
      [done],
      [done.replace('9/QĐ', '10/QĐ')],
      [`report-edited [PL.01] 2021-03-26 so-mot done -> 2021-03-26 so-mot done @ ${file}:reports.0`],
    ],
    [
      'evidence added to an old report',
      [second],
      [second.replace('}', ', evidence: {number: 8/KH, date: 2021-03-25}}')],
      [`report-edited [PL.01] 2021-03-01 so-mot in-progress -> 2021-03-01 so-mot in-progress @ ${file}:reports.0`],
    ],
    [
      'a correction made of an old report',
      [first, second],
      [first, second.replace('}', ', corrects: {date: 2021-02-10}}')],
      [`report-edited [PL.01] 2021-03-01 so-mot in-progress -> 2021-03-01 so-mot in-progress @ ${file}:reports.1`],
    ],
    [
      'of two reports that say the same, one gone',
      [first, first],
      [first],
      [`report-removed [PL.01] 2021-02-10 so-mot in-progress @ before:${file}:reports.1`],
    ],
  ])('%s', async (_, before, after, expected) => expect(await reports(before, after)).toEqual(expected));

  test('go along with a task that changes its id', async () => {
    const row = (number: string) => `- {number: "${number}", text: Việc, lead: [so-mot], due: 2021-Q4}`;
    const before = { rows: row('01'), progress: { 'PL.01': first } };
    const after = { rows: row('02'), progress: { 'PL.02': first } };
    expect(await changesBetween(before, after)).toEqual([
      'task-id [PL.02] PL.01 -> PL.02 @ appendix.yaml:rows.0.number',
    ]);
  });
});

const moved = 'changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q1}}, {task: PL.02, suspend: true}]';
const amendment = `- {instrument: {number: 5/UBND, date: 2021-09-01}, reason: Dịch bệnh, ${moved}}`;
const other = '- {instrument: {number: 6/UBND, date: 2021-10-01}, changes: [{task: PL.02, resume: true}]}';
const rows = `- {number: "01", text: Việc một, lead: [so-mot], due: 2021-Q4}
- {number: "02", text: Việc hai, lead: [so-mot], due: 2021-Q4}`;

describe('amendments', () => {
  const changes = (before: readonly string[], after: readonly string[]) => {
    const partsOf = (entries: readonly string[]) =>
      entries.length === 0 ? { rows } : { rows, amendments: entries.join('\n') };
    return changesBetween(partsOf(before), partsOf(after));
  };

  test.each<[string, string[], string[]]>([
    ['the same in another order', [amendment, other], [other, amendment]],
    [
      'its changes in another order',
      [amendment],
      [
        amendment.replace(
          moved,
          'changes: [{suspend: true, task: PL.02}, {task: PL.01, due: {from: 2021-Q4, to: 2022-Q1}}]',
        ),
      ],
    ],
  ])('nothing is different: %s', async (_, before, after) => expect(await changes(before, after)).toEqual([]));

  test.each<[string, string[], string[], string[]]>([
    ['a new one', [amendment], [amendment, other], ['amendment-added [PL.02] 6/UBND @ amendments.yaml:amendments.1']],
    [
      'a further entry under the same document',
      [amendment],
      [amendment, '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.02, withdraw: true}]}'],
      ['amendment-added [PL.02] 5/UBND @ amendments.yaml:amendments.1'],
    ],
    [
      'one that is gone',
      [amendment, other],
      [amendment],
      ['amendment-removed [PL.02] 6/UBND @ before:amendments.yaml:amendments.1'],
    ],
    [
      'another new deadline',
      [amendment],
      [amendment.replace('2022-Q1', '2022-Q2')],
      ['amendment-edited 5/UBND -> 5/UBND @ amendments.yaml:amendments.0'],
    ],
    [
      'another reason',
      [amendment],
      [amendment.replace('Dịch bệnh', 'Thiên tai')],
      ['amendment-edited 5/UBND -> 5/UBND @ amendments.yaml:amendments.0'],
    ],
    [
      'the same changes by another document',
      [amendment],
      [amendment.replace('5/UBND', '55/UBND')],
      ['amendment-edited 5/UBND -> 55/UBND @ amendments.yaml:amendments.0'],
    ],
    [
      'a request that was granted',
      ['- {requested: {number: 3/SM, date: 2021-08-01}, changes: [{task: PL.01, suspend: true}]}'],
      [
        '- {instrument: {number: 9/UBND, date: 2021-09-09}, requested: {number: 3/SM, date: 2021-08-01}, changes: [{task: PL.01, suspend: true}]}',
      ],
      ['amendment-edited [PL.01] null -> 9/UBND @ amendments.yaml:amendments.0'],
    ],
  ])('%s', async (_, before, after, expected) => expect(await changes(before, after)).toEqual(expected));
});

describe('requests', () => {
  const asked = '- {number: 45/SM, date: 2021-03-10, issuer: so-mot, task: PL.01, to: 2022-Q1, reason: Dịch bệnh}';
  const second = '- {number: 51/SM, date: 2021-03-12, task: PL.02, to: 2022-Q1}';

  test.each<[string, string, string, string[]]>([
    ['the same in another order', `${asked}\n${second}`, `${second}\n${asked}`, []],
    ['the keys in another order', second, '- {to: 2022-Q1, task: PL.02, date: 2021-03-12, number: 51/SM}', []],
    ['a new one', asked, `${asked}\n${second}`, ['request-added [PL.02] 51/SM @ amendments.yaml:requests.1']],
    [
      'one that is gone',
      `${asked}\n${second}`,
      asked,
      ['request-removed [PL.02] 51/SM @ before:amendments.yaml:requests.1'],
    ],
    [
      'another deadline',
      asked,
      asked.replace('2022-Q1', '2022-Q2'),
      ['request-edited [PL.01] 45/SM -> 45/SM @ amendments.yaml:requests.0'],
    ],
    [
      'another reason',
      asked,
      asked.replace('Dịch bệnh', 'Thiên tai'),
      ['request-edited [PL.01] 45/SM -> 45/SM @ amendments.yaml:requests.0'],
    ],
    [
      'another letter',
      asked,
      asked.replace('45/SM', '46/SM'),
      ['request-edited [PL.01] 45/SM -> 46/SM @ amendments.yaml:requests.0'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await changesBetween({ rows, requests: before }, { rows, requests: after })).toEqual(expected);
  });

  test('a task that has another id asks for the same', async () => {
    const renamed = rows.replace('{number: "02",', '{number: "02", id: viec-hai,');
    const after = { rows: renamed, requests: second.replace('PL.02', 'viec-hai') };
    const changes = await changesBetween({ rows, requests: second }, after);
    expect(changes.filter((line) => line.startsWith('request'))).toEqual([]);
  });
});
