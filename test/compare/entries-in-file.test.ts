/** The entries of one version of one file, as far as it can be read. */
import { describe, expect, test } from 'vitest';
import { entriesInFile, historyFile } from '../../src/compare/entries-in-file.ts';
import { noVersions } from '../../src/compare/read-versions.ts';
import { planFiles } from '../plans/written-plan.ts';

const report = '- {date: 2021-03-01, agency: so-mot, state: in-progress}';
const files = planFiles({
  body: '- {number: I, text: Việc, task: {lead: [so-mot], due: ongoing}}',
  progress: { 'PL.01': `${report}\n${report.replace('03-01', '04-01')}` },
  amendments: '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, suspend: true}]}',
});

async function identities(name: string, text = files[name] ?? ''): Promise<string[]> {
  const kind = historyFile(name);
  if (kind === null) throw new Error(`${name} is of no kind`);
  return (await entriesInFile(kind, name, new TextEncoder().encode(text))).map(({ identity }) => identity);
}

describe('the entries of', () => {
  test.each([
    ['plan.yaml', ['plan', 'task I']],
    ['appendix.yaml', ['task PL.01']],
    ['amendments.yaml', ['amendment ["5/UBND 2021-09-01","PL.01"]']],
    [
      'progress/PL.01.yaml',
      ['report ["PL.01","2021-03-01","so-mot",null]', 'report ["PL.01","2021-04-01","so-mot",null]'],
    ],
  ])('%s', async (name, entries) => expect(await identities(name)).toEqual(entries));

  test('a draft are its tasks too that nobody leads yet', async () => {
    const text = (files['plan.yaml'] ?? '').replace('lead: [so-mot]', 'lead: []');
    expect(await identities('plan.yaml', text)).toEqual(['plan', 'task I']);
  });

  test('a file with one broken report are the others', async () => {
    const text = (files['progress/PL.01.yaml'] ?? '').replace('state: in-progress', 'state: nearly');
    expect(await identities('progress/PL.01.yaml', text)).toEqual(['report ["PL.01","2021-04-01","so-mot",null]']);
  });

  test.each([
    ['no YAML', 'reports: [\n'],
    ['another list', '- 1\n'],
    ['nothing', ''],
  ])('a file that is %s are none', async (_, text) => {
    expect(await identities('progress/PL.01.yaml', text)).toEqual([]);
  });
});

describe('with what earlier versions had', () => {
  const head = 'task: PL.01\nreports:\n';
  const line = (day: string, more = '') => `  - {date: 2021-03-${day}, agency: so-mot, state: in-progress${more}}\n`;
  /** How many entries each version adds, one after the other. */
  const added = async (name: string, versions: readonly string[]) => {
    const kind = historyFile(name);
    if (kind === null) throw new Error(`${name} is of no kind`);
    const earlier = noVersions();
    const counts: number[] = [];
    for (const text of versions) {
      counts.push((await entriesInFile(kind, name, new TextEncoder().encode(text), earlier)).length);
    }
    return counts;
  };

  test.each([
    ['one more report', [head + line('01'), head + line('01') + line('02')], [1, 1]],
    ['the same in another order', [head + line('01') + line('02'), head + line('02') + line('01')], [2, 0]],
    ['a report edited', [head + line('01'), head + line('01', ', note: a')], [1, 1]],
    ['the same reports of another task', [head + line('01'), head.replace('01', '02') + line('01')], [1, 1]],
    [
      'a version that cannot be read',
      [`${head}  - [\n`, head + line('01'), `${head}${line('01')}  - [\n`, head + line('01') + line('02')],
      [0, 1, 0, 1],
    ],
    ['a version without a task', [`reports:\n${line('01')}`, head + line('01')], [0, 1]],
    [
      'a note of several lines set in otherwise',
      [
        `${head}  - date: 2021-03-01\n    agency: so-mot\n    state: in-progress\n    note: |1\n       a\n`,
        `${head}   - date: 2021-03-01\n     agency: so-mot\n     state: in-progress\n     note: |1\n       a\n`,
      ],
      [1, 1],
    ],
  ])('%s', async (_, versions, counts) => {
    expect(await added('progress/PL.01.yaml', versions)).toEqual(counts);
  });

  test('amendments and requests are told apart', async () => {
    const text = planFiles({
      amendments: '- {instrument: {number: 5/UBND, date: 2021-09-01}, changes: [{task: PL.01, suspend: true}]}',
      requests: '- {number: 7/SM, date: 2021-09-02, issuer: so-mot, task: PL.01, to: 2022-Q1}',
    })['amendments.yaml'];
    expect(
      await added('amendments.yaml', [
        text ?? '',
        `${text}`,
        `${text}  - {number: 8/SM, date: 2021-09-03, issuer: so-mot, task: PL.01, to: 2022-Q2}\n`,
      ]),
    ).toEqual([2, 0, 1]);
  });
});

test.each([
  ['plan.yaml', 'plan'],
  ['progress/PL.01.yaml', 'progress'],
  ['progress/PL.01.yml', null],
  ['agencies.yaml', null],
  ['days-off.yaml', null],
  ['notes.md', null],
])('%s is read as %s', (name, kind) => expect(historyFile(name)).toBe(kind));
