/** What may stand at the cursor of the commands that write: tasks, agencies, periods, states, files. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands.ts';
import { longFlag } from '../../../src/cli/options/option.ts';
import { type OptionName, optionEntries } from '../../../src/cli/options.ts';
import { candidatesAt, dondoc } from './asked-shell.ts';

const writing = ['done', 'update', 'correct', 'extend', 'request', 'amend', 'occurred', 'record'] as const;
const inPlan = (line: string) => {
  const [command = '', ...words] = line.split(' ').map((word) => (word === '…' ? '' : word));
  return [command, '--plan', 'test/plans/nam-2021', ...words];
};

/** The values only; `…` stands for the cursor's word, empty. */
const valuesAt = async (line: string) => Object.keys(await candidatesAt(inPlan(line)));

describe.each(writing)('dondoc %s', (command) => {
  it('offers each of its options once', async () => {
    const flags = commands[command].options
      .filter((option) => option !== 'onePlan')
      .map((option: OptionName) => longFlag(optionEntries[option]));
    expect(await valuesAt(`${command} --`)).toEqual([...flags, '--help']);
    expect(new Set(flags).size).toBe(flags.length);
  });
});

it.each([
  ['done II.2', ['II.2.1', 'II.2.2', 'II.2.3', 'II.2.4', 'II.2.5']],
  ['done II.2.1 II.2.3 II.2', ['II.2.2', 'II.2.4', 'II.2.5']],
  ['update pl.0', ['PL.01', 'PL.02', 'PL.03', 'PL.04', 'PL.05', 'PL.06', 'PL.07', 'PL.08']],
  ['extend PL.08 PL.08', []],
  ['occurred --date 4/5/2021 II.3.5', ['II.3.5']],
  ['correct PL.07', ['PL.07']],
  ['correct PL.07 PL', []],
  ['update PL.08 --state …', ['not-started', 'in-progress', 'done']],
  ['correct PL.08 --state d', ['done']],
  [
    'done II.2.1 --agency ubnd-h',
    ['ubnd-huyen-mot', 'ubnd-huyen-hai', 'ubnd-huyen-ba', 'ubnd-huyen-bon', 'ubnd-huyen-nam'],
  ],
  ['done II.2.1 --agency ubnd-huyen-mot --agency ubnd-huyen-b', ['ubnd-huyen-ba', 'ubnd-huyen-bon']],
  ['record bang.csv --agency=so-g', ['so-gd']],
  ['amend PL.08 --lead so-t', ['so-tc', 'so-tt']],
  ['amend PL.08 --lead n', []],
  ['amend PL.08 --with n', ['none']],
  ['extend PL.08 --issuer hoi-d', ['hoi-dong-mau']],
  ['request PL.0 --issuer so-t', ['so-tc', 'so-tt']],
  ['request PL.08 PL.08', []],
  ['extend PL.08 --requested-by so-n', ['so-nv', 'so-nganh-tinh', 'so-nganh-lien-quan']],
  ['done II.3.2 --period …', ['2021-Q4', '2021-Q3', '2021-Q2', '2021-Q1']],
  ['done II.1.1 --period …', []],
  ['update II.3.2 --period 2021-Q1', ['2021-Q1']],
  ['done PL.08 --evidence …', []],
  ['done PL.08 --date 4', []],
  ['extend PL.08 --by …', []],
  ['extend PL.08 --to 2021', []],
  ['update PL.08 --note PL', []],
  ['record bang.csv x', []],
])('dondoc %s', async (line, expected) => expect(await valuesAt(line)).toEqual(expected));

it('the periods of a task without an end go up to the next one', async () => {
  const { stdout } = await dondoc(['complete', '--', ...inPlan('done II.3.1 --period …')]);
  const periods = stdout.split('\n').slice(0, -2);
  const thisYear = new Date().getFullYear();
  expect([`${thisYear}`, `${thisYear + 1}`]).toContain(periods[0]);
  expect(periods.slice(-2)).toEqual(['2022', '2021']);
});

it.each(['record', 'record --agency so-gd', 'record ba'])('dondoc %s: files are left to the shell', async (line) => {
  const words = line.includes(' ba') ? line.split(' ') : [...line.split(' '), ''];
  expect(await dondoc(['complete', '--', ...words])).toEqual({ code: 0, stdout: ':0\n', stderr: '' });
});

it('nothing is written while completing', async () => {
  expect(await dondoc(['complete', '--', 'done', 'PL.01', '--evidence', 'x', '--date', '1/1/2021', ''])).toMatchObject({
    code: 0,
    stderr: '',
  });
});
