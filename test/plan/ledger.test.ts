/** The ledger of mails, year by year: a file that cannot be read as one is told, and none of it is taken. */
import { expect, test } from 'vitest';
import { readLedger } from '../../src/plan/ledger.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { folderOf, planFiles } from '../plans/written-plan.ts';

const line = (key: string, outcome = 'sent') =>
  `  - {key: ${key}, task: PL.01, period: null, agency: so-mot, stage: overdue-7, deadline: 2021-06-30, asOf: 2021-07-07, outcome: ${outcome}, sentAt: null, address: null, messageId: null, reason: null}\n`;
const year = (...lines: string[]) => `reminders:\n${lines.join('')}`;

async function read(files: Record<string, string>): Promise<string[]> {
  const { entries, findings } = await readLedger(folderOf(files));
  return [...entries.map(({ key, outcome }) => `${key} ${outcome}`), ...findings.map(({ rule }) => rule)];
}

test.each<[string, Record<string, string>, string[]]>([
  ['none', {}, []],
  [
    'two years',
    { 'reminders/2021.yaml': year(line('a')), 'reminders/2022.yaml': year(line('b')) },
    ['a sent', 'b sent'],
  ],
  ['an empty year', { 'reminders/2021.yaml': '' }, []],
  ['what is no year', { 'reminders/2021.yaml.bak': year(line('a')) }, []],
  [
    'broken YAML beside a sound year',
    { 'reminders/2021.yaml': 'reminders: [\n', 'reminders/2022.yaml': year(line('b')) },
    ['b sent', 'yaml-syntax'],
  ],
  ['an outcome that there is not', { 'reminders/2021.yaml': year(line('a'), line('b', 'lost')) }, ['invalid-value']],
])('%s', async (_, files, expected) => {
  expect(await read(files)).toEqual(expected);
});

test('a plan has it where it is asked for', async () => {
  const folder = folderOf({ ...planFiles(), 'reminders/2021.yaml': year(line('a')) });
  const keys = async (withLedger: boolean) =>
    (await loadPlan(folder, { withLedger })).plan.ledger.map(({ key }) => key);
  expect([await keys(true), await keys(false)]).toEqual([['a'], []]);
});
