/** A plan into which another program writes between two files that are read: whoever asks reads it again. */
import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';
import type { Environment } from '../../src/env/environment.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { main } from '../../src/main.ts';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { repository } from '../main/environment.ts';
import { smallPlan } from '../main/small-plan.ts';

const { 'appendix.yaml': appendix = '', ...rest } = smallPlan('');
const withTask = (number: string) => appendix.replace('"01"', `"${number}"`);

/** The program in a plan whose task has each of these numbers in turn: it gets the next one when agencies.yaml is read. */
async function runWhileWritten(argv: readonly string[], [first = '', ...numbers]: readonly string[]) {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(rest)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'appendix.yaml'), withTask(first));
  // The clock of a disk may stand still for some milliseconds.
  utimesSync(folder, 0, 0);
  const said = { stdout: '', stderr: '' };
  const output = (name: keyof typeof said): Environment['stdout'] => ({
    ...{ isTerminal: false, isFile: false, columns: null, rows: null },
    write: (content) => {
      said[name] += content;
    },
  });
  let readings = 0;
  const read = (path: string) => {
    if (path === join(folder, 'agencies.yaml')) {
      const number = numbers[readings];
      readings += 1;
      if (number !== undefined) putAppendix(folder, withTask(number));
    }
    return diskFiles.read(path);
  };
  const env: Environment = {
    ...nodeEnvironment(repository),
    cwd: folder,
    variables: {},
    now: () => new Date('2021-12-15T02:00:00Z'),
    files: { ...diskFiles, read },
    stdout: output('stdout'),
    stderr: output('stderr'),
  };
  return { code: await main(argv, env), ...said, readings: () => readings };
}

let moment = 1;

/** As every careful program does it, at a moment of its own. */
function putAppendix(folder: string, text: string): void {
  writeFileSync(join(folder, 'new'), text);
  renameSync(join(folder, 'new'), join(folder, 'appendix.yaml'));
  moment += 1;
  utimesSync(folder, moment, moment);
}

const tasksIn = (stdout: string) => JSON.parse(stdout).tasks.map(({ id }: { id: string }) => id);

test('a listing answers from the later plan', async () => {
  const { code, stdout, readings } = await runWhileWritten(['status', '--format', 'json'], ['02', '01']);
  expect([code, tasksIn(stdout), readings()]).toEqual([0, ['PL.01'], 2]);
});

test('a plan that never rests is taken as it is after twenty readings', async () => {
  const rows = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
  const { stdout, readings } = await runWhileWritten(['status', '--format', 'json'], rows);
  expect([tasksIn(stdout), readings()]).toEqual([['PL.20'], 20]);
});

test('a command that writes works out its edit on the later plan', async () => {
  const done = ['done', 'PL.01', '--evidence', '12/QĐ-A', '--date', '2021-03-01', '--dry-run'];
  const { code, stdout } = await runWhileWritten(done, ['02', '01']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('+task: PL.01')]);
});
