/** The commands that write, as they are shipped, under every fault. */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { builtProgram } from '../built/program.ts';
import { run } from '../main/environment.ts';
import { smallPlan } from '../main/small-plan.ts';
import { noGit, readPlan } from './read-plan.ts';
import { whyNotTraced } from './strace.ts';
import { sweep } from './sweep.ts';

const program = builtProgram();

const row = (number: string, due = '2021-Q1') =>
  `  - {number: "${number}", text: Việc ${number}, lead: [so-a], due: ${due}}\n`;
const rows = row('02') + row('03') + row('04', '{after: Sự kiện mẫu, within: 15 days}') + row('05');

/** A report to be corrected, and a return of two tasks. */
const beside = {
  'progress/PL.05.yaml': 'task: PL.05\nreports:\n  - {date: 2021-03-01, agency: so-a, state: in-progress}\n',
  'bang.csv': 'Mã nhiệm vụ,Tình hình thực hiện\nPL.01,Đang thực hiện\nPL.02,Đang thực hiện\n',
};

function makePlan(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-fault-')));
  mkdirSync(join(folder, 'progress'));
  for (const [name, text] of Object.entries({ ...smallPlan(''), ...beside })) {
    writeFileSync(join(folder, name), name === 'appendix.yaml' ? text + rows : text);
  }
  return folder;
}

/** Records something that no fault was about. */
async function next(folder: string): Promise<string | null> {
  const { code, stderr } = await run(['update', 'PL.03', '--state', 'in-progress', '--yes'], { folder, git: noGit });
  return code === 0 ? null : stderr;
}

const met = new Set<string>();

/** The command lines, and how many faults each can meet at the least. */
const commands = [
  ['done PL.01 --evidence 12/QĐ-A --date 2021-03-01', 40],
  ['done PL.01 PL.02 --evidence 12/QĐ-A --date 2021-03-01', 80],
  ['update PL.01 --state in-progress', 40],
  ['correct PL.05 --state not-started', 40],
  ['extend PL.01 --to 2021-Q3 --by 9/UBND --date 2021-03-20', 40],
  ['amend PL.01 --suspend --by 9/UBND --date 2021-03-20', 40],
  ['occurred PL.04 --date 2021-03-20', 40],
  ['record bang.csv', 80],
] as const;

describe('the plan is the old one or the new one, whole, whatever fails', { timeout: 1_200_000 }, () => {
  const why = whyNotTraced();
  beforeEach(({ skip }) => skip(why !== null, why ?? ''));

  test.each(commands)('dondoc %s', async (line, least) => {
    const argv = [join(program.folder, 'bin/dondoc.js'), ...line.split(' '), '--yes'];
    const { faults, broken, missed } = await sweep({ command: () => argv, makePlan, read: readPlan, next, met });
    expect({ broken, missed }).toEqual({ broken: [], missed: [] });
    expect(faults).toBeGreaterThan(least);
  });
});
