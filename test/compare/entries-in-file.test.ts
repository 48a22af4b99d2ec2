/** The entries of one version of one file, as far as it can be read. */
import { describe, expect, test } from 'vitest';
import { entriesInFile, historyFile } from '../../src/compare/entries-in-file.ts';
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

test.each([
  ['plan.yaml', 'plan'],
  ['progress/PL.01.yaml', 'progress'],
  ['progress/PL.01.yml', null],
  ['agencies.yaml', null],
  ['days-off.yaml', null],
  ['notes.md', null],
])('%s is read as %s', (name, kind) => expect(historyFile(name)).toBe(kind));
