/** The writing edge itself under every fault: one file, several files, and new files in a new folder. */
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { journalOf } from '../../src/env/journal.ts';
import { lockFolder } from '../../src/env/lock-folder.ts';
import { replaceFiles } from '../../src/env/replace-files.ts';
import type { Replacement } from '../../src/env/writing.ts';
import { envBundle } from '../env/env-bundle.ts';
import { doneReport, smallPlan } from '../main/small-plan.ts';
import { readPlan } from './read-plan.ts';
import { whyNotTraced } from './strace.ts';
import { sweep } from './sweep.ts';

const { script } = envBundle();

const plan = smallPlan('');
const { 'appendix.yaml': appendix = '', 'agencies.yaml': agencies = '' } = plan;
const done = doneReport('', '2021-03-01')['progress/PL.01.yaml'] ?? '';

/** What is written: the name, the text before and after. */
type Change = readonly [name: string, before: string | null, after: string];

const secondTask: Change = [
  'appendix.yaml',
  appendix,
  `${appendix}  - {number: "02", text: Việc hai, lead: [so-b], due: 2021-Q4}\n`,
];
const secondAgency: Change = ['agencies.yaml', agencies, `${agencies}  - {id: so-b, name: Sở B, kind: department}\n`];
const report: Change = ['progress/PL.01.yaml', null, done];

function makePlan(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-fault-')));
  for (const [name, text] of Object.entries(plan)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Writes a file that no fault was about. */
async function next(folder: string): Promise<string | null> {
  const lock = await lockFolder(folder, 'next', 1000);
  if ('refusal' in lock) return JSON.stringify(lock);
  const file = { name: 'days-off.yaml', before: null, after: Buffer.from('years: {}\n') };
  const failure = replaceFiles(folder, [file]);
  lock.release();
  return failure === null ? null : JSON.stringify(failure);
}

/** Locks, writes, gives the lock back; the exit code is 0 only after all of it. */
const writing = (folder: string, changes: readonly Change[]) =>
  script(`
    const lock = await env.lockFolder(${JSON.stringify(folder)}, 'write');
    if (!('release' in lock)) {
      env.stdout.write(JSON.stringify(lock));
      process.exitCode = 2;
    } else {
      const failure = await env.replaceFiles(${JSON.stringify(folder)}, ${JSON.stringify(changes)}.map(
        ([name, before, after]) => ({ name, before: before && Buffer.from(before), after: Buffer.from(after) }),
      ));
      lock.release();
      env.stdout.write(JSON.stringify(failure));
      process.exitCode = failure === null ? 0 : 2;
    }`);

const met = new Set<string>();

/** Sweeps the writing of these changes into the plan; how many faults that can meet. */
async function swept(changes: readonly Change[], make = makePlan): Promise<number> {
  const { faults, broken, missed } = await sweep({
    command: (folder) => writing(folder, changes),
    makePlan: make,
    read: readPlan,
    next,
    met,
    told: ({ code, stdout }) => (code === 0 || stdout.includes('"unconfirmed"') ? 'new' : 'old'),
  });
  expect({ broken, missed }).toEqual({ broken: [], missed: [] });
  return faults;
}

describe('old or new, whole, whatever fails', { timeout: 1_200_000 }, () => {
  const why = whyNotTraced();
  beforeEach(({ skip }) => skip(why !== null, why ?? ''));

  test('one file', async () => {
    expect(await swept([secondTask])).toBeGreaterThan(40);
  });

  test('one file in a new folder', async () => {
    expect(await swept([report])).toBeGreaterThan(40);
  });

  test('three files, one of them in a new folder', async () => {
    expect(await swept([secondAgency, secondTask, report])).toBeGreaterThan(90);
  });

  test('one file, after a program was killed while it replaced two others', async () => {
    const cutOff = () => {
      const folder = makePlan();
      writeFileSync(join(folder, '.dondoc-journal'), journalOf([secondAgency, secondTask].map(replacementOf)));
      writeFileSync(join(folder, secondAgency[0]), secondAgency[2]);
      return folder;
    };
    expect(await swept([report], cutOff)).toBeGreaterThan(60);
  });
});

const replacementOf = ([name, before, after]: Change): Replacement => ({
  name,
  before: before === null ? null : Buffer.from(before),
  after: Buffer.from(after),
});
