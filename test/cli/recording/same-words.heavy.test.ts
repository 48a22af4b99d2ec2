/** What `check` would refuse, a writing command refuses in the same words: the refused line is written by hand and compared. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { misuseIn } from '../../../src/cli/recording/not-recorded.ts';
import { usageWords } from '../../../src/cli/words/usage.ts';
import { languages } from '../../../src/output/words/language.ts';
import { hiddenIn } from '../../../src/record/facts.ts';
import { repositoryCopy } from '../../main/repository-copy.ts';

const now = '2022-04-05T02:00:00Z';
const evidence = ['--evidence', '05/BC-MAU', '--date', '4/4/2022'];
const granted = ['--by', '80/UBND-VX', '--date', '4/4/2022'];
const instrument = 'instrument: {number: 80/UBND-VX, date: 2022-04-04, issuer: ubnd-tinh-mau}';

/** A command that is refused; the rules it is refused by; the file, and the line that it would have written at its end. */
const refused: readonly (readonly [rules: string, argv: readonly string[], file: string, line: string])[] = [
  [
    'report-by-stranger',
    ['update', 'PL.07', '--state', 'in-progress', '--note', 'x', '--agency', 'so-gd'],
    'progress/PL.07.yaml',
    '  - {date: 2022-04-05, agency: so-gd, state: in-progress, note: x}',
  ],
  [
    'report-in-future',
    ['update', 'PL.08', '--state', 'in-progress', '--reported', '6/4/2022'],
    'progress/PL.08.yaml',
    '  - {date: 2022-04-06, agency: so-gd, state: in-progress}',
  ],
  [
    'evidence-in-future',
    ['done', 'PL.08', '--evidence', '05/BC-MAU', '--date', '6/4/2022'],
    'progress/PL.08.yaml',
    '  - {date: 2022-04-05, agency: so-gd, state: done, evidence: {number: 05/BC-MAU, date: 2022-04-06}}',
  ],
  [
    'done-without-evidence',
    ['done', 'PL.08'],
    'progress/PL.08.yaml',
    '  - {date: 2022-04-05, agency: so-gd, state: done}',
  ],
  [
    'placeholder-evidence',
    ['done', 'PL.08', '--evidence', 'chưa có số', '--date', '4/4/2022'],
    'progress/PL.08.yaml',
    '  - {date: 2022-04-05, agency: so-gd, state: done, evidence: {number: chưa có số, date: 2022-04-04}}',
  ],
  [
    'reporter-not-in-office',
    ['update', 'PL.02', '--state', 'in-progress', '--agency', 'so-ld'],
    'progress/PL.02.yaml',
    '  - {date: 2022-04-05, agency: so-ld, state: in-progress}',
  ],
  [
    'before-issue',
    ['done', 'PL.08', '--evidence', '05/BC-MAU', '--date', '4/4/2012'],
    'progress/PL.08.yaml',
    '  - {date: 2022-04-05, agency: so-gd, state: done, evidence: {number: 05/BC-MAU, date: 2012-04-04}}',
  ],
  [
    'cites-later',
    ['done', 'PL.08', ...evidence, '--reported', '3/4/2022'],
    'progress/PL.08.yaml',
    '  - {date: 2022-04-03, agency: so-gd, state: done, evidence: {number: 05/BC-MAU, date: 2022-04-04}}',
  ],
  [
    'cites-later',
    ['amend', 'PL.08', '--withdraw', ...granted, '--requested', '9/SGD', '--requested-date', '5/4/2022'],
    'amendments.yaml',
    `  - {${instrument}, requested: {number: 9/SGD, date: 2022-04-05}, changes: [{task: PL.08, withdraw: true}]}`,
  ],
  [
    'placeholder-instrument',
    ['extend', 'PL.08', '--to', '2023-Q4', '--by', '...', '--date', '4/4/2022'],
    'amendments.yaml',
    '  - {instrument: {number: "...", date: 2022-04-04, issuer: ubnd-tinh-mau}, changes: [{task: PL.08, due: {from: 2022-04-30, to: 2023-Q4}}]}',
  ],
  [
    'placeholder-instrument',
    [
      ...['amend', 'PL.08', '--withdraw', ...granted],
      ...['--requested', 'Công văn số /SGD-VP', '--requested-date', '1/4/2022'],
    ],
    'amendments.yaml',
    `  - {${instrument}, requested: {number: Công văn số /SGD-VP, date: 2022-04-01}, changes: [{task: PL.08, withdraw: true}]}`,
  ],
  [
    'unknown-period',
    ['done', 'II.3.2', ...evidence],
    'progress/II.3.2.yaml',
    '  - {date: 2022-04-05, agency: so-tc, state: done, evidence: {number: 05/BC-MAU, date: 2022-04-04}}',
  ],
  [
    'unknown-period',
    ['done', 'II.3.2', '--period', '2022-Q1', ...evidence],
    'progress/II.3.2.yaml',
    '  - {date: 2022-04-05, agency: so-tc, state: done, period: 2022-Q1, evidence: {number: 05/BC-MAU, date: 2022-04-04}}',
  ],
  [
    'unknown-period',
    ['update', 'PL.08', '--state', 'in-progress', '--period', '2022'],
    'progress/PL.08.yaml',
    '  - {date: 2022-04-05, agency: so-gd, state: in-progress, period: 2022}',
  ],
  [
    'reopened-without-reason',
    ['update', 'PL.07', '--state', 'in-progress'],
    'progress/PL.07.yaml',
    '  - {date: 2022-04-05, agency: so-nv, state: in-progress}',
  ],
  [
    'report-by-stranger, report-in-future, evidence-in-future, placeholder-evidence, unknown-period',
    [
      'done',
      'PL.08',
      '--agency',
      'so-nv',
      '--period',
      '2022',
      '--evidence',
      '...',
      '--date',
      '1/1/2030',
      '--reported',
      '1/1/2031',
    ],
    'progress/PL.08.yaml',
    '  - {date: 2031-01-01, agency: so-nv, state: done, period: 2022, evidence: {number: "...", date: 2030-01-01}}',
  ],
  [
    'amendment-mismatch',
    ['amend', 'PL.08', '--resume', ...granted],
    'amendments.yaml',
    `  - {${instrument}, changes: [{task: PL.08, resume: true}]}`,
  ],
  [
    'amendment-mismatch',
    ['amend', 'PL.04', '--suspend', ...granted],
    'amendments.yaml',
    `  - {${instrument}, changes: [{task: PL.04, suspend: true}]}`,
  ],
  [
    'amendment-mismatch',
    ['extend', 'II.1.5', '--to', '2022-Q3', '--by', '80/UBND-VX', '--date', '2/4/2021'],
    'amendments.yaml',
    '  - {instrument: {number: 80/UBND-VX, date: 2021-04-02, issuer: ubnd-tinh-mau}, changes: [{task: II.1.5, due: {from: 2021-07-20, to: 2022-Q3}}]}',
  ],
  [
    'extension-not-later',
    ['extend', 'PL.08', '--to', '2022-04', ...granted],
    'amendments.yaml',
    `  - {${instrument}, changes: [{task: PL.08, due: {from: 2022-04-30, to: 2022-04}}]}`,
  ],
  [
    'amended-after-withdrawal',
    ['amend', 'PL.05', '--lead', 'so-gd', '--reason', 'x', ...granted],
    'amendments.yaml',
    `  - {${instrument}, reason: x, changes: [{task: PL.05, lead: {from: [hoi-kh], to: [so-gd]}}]}`,
  ],
  [
    'amendment-in-future',
    ['extend', 'PL.08', '--to', '2022-Q3', '--by', '80/UBND-VX', '--date', '6/4/2022'],
    'amendments.yaml',
    '  - {instrument: {number: 80/UBND-VX, date: 2022-04-06, issuer: ubnd-tinh-mau}, changes: [{task: PL.08, due: {from: 2022-04-30, to: 2022-Q3}}]}',
  ],
];

describe.each(languages)('in %s', (lang) => {
  test.each(refused)('%s: dondoc %j', async (rules, argv, file, line) => {
    const copy = repositoryCopy('test/plans/nam-2021');
    const { code, stdout, stderr } = await copy.run([...argv, '--lang', lang], { now });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const said = findingsIn(stderr);
    expect(said.map(ruleOf)).toEqual(expect.arrayContaining(rules.split(', ')));

    const check = async () => findingsIn((await copy.run(['check', '--lang', lang], { now })).stdout);
    const before = await check();
    appendFileSync(join(copy.folder, 'plan', file), `${line}\n`);
    expect(said).toEqual((await check()).filter((finding) => !before.includes(finding)));
  });

  test('control-character: as in a file that holds the character itself', async () => {
    const copy = repositoryCopy('test/plans/nam-2021');
    appendFileSync(join(copy.folder, 'plan/progress/PL.08.yaml'), '    # \u001b\n');
    const { stdout } = await copy.run(['check', '--lang', lang], { now });
    const { stderr } = await copy.run([
      'update',
      'PL.04',
      '--state',
      'in-progress',
      '--note',
      '\u001b',
      '--lang',
      lang,
    ]);
    const { message, help } = wordsOfHidden('\u001b', lang);
    expect(stdout).toContain(`: ${message} [control-character]\n`);
    expect(stdout).toContain(`  ${lang === 'vi' ? 'gợi ý' : 'help'}: ${help}\n`);
    expect(stderr).toBe(`dondoc: --note: ${message}\n  ${lang === 'vi' ? 'gợi ý' : 'hint'}: ${help}\n`);
  });
});

test('a change that check --against would refuse is refused in the same words', async () => {
  const copy = repositoryCopy('test/plans/nam-2021');
  const { code, stderr } = await copy.run(['occurred', 'II.3.6', '--date', '5/5/2021'], { now });
  expect(code).toBe(1);
  const file = 'plan/plan.yaml';
  copy.put(file, readFileSync(join(copy.folder, file), 'utf8').replace('occurred: 2021-05-04', 'occurred: 2021-05-05'));
  const { stdout } = await copy.run(['check', '--against', 'HEAD'], { now });
  expect(findingsIn(stderr).map(ruleOf)).toEqual(['deadline-moved']);
  expect(findingsIn(stdout)).toEqual(expect.arrayContaining([...findingsIn(stderr)]));
});

/** Each finding as it is printed; the closing sentence and remarks are none. */
function findingsIn(text: string): readonly string[] {
  return text.split(/\n\n/).filter((part) => ruleOf(part) !== '');
}

function ruleOf(finding: string): string {
  return /\[([a-z-]+)\]$/m.exec(finding)?.[1] ?? '';
}

function wordsOfHidden(text: string, lang: (typeof languages)[number]) {
  const hidden = hiddenIn([text]);
  if (hidden === null) throw new Error('nothing hidden');
  return usageWords(misuseIn(hidden), lang);
}
