/** A plan that the person may read and not write: every writing command says so, and leaves nothing behind. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { repository } from '../main/environment.ts';
import { contentsOf } from '../main/writing-laws.ts';
import { builtProgram } from './program.ts';

const program = builtProgram();

/** Root may write everywhere: then the program is run as nobody. */
const stranger = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** The invented plan where everybody may read; its folders have the mode. */
function planOf(mode: number): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const plan = join(folder, 'plan');
  copyFolder(join(repository, 'test/plans/nam-2021'), plan);
  writeFileSync(join(folder, 'bang.csv'), 'Mã nhiệm vụ,Tình hình thực hiện\nPL.08,Đang thực hiện\n');
  const folders = ['', 'progress'].map((name) => join(plan, name));
  for (const name of folders) chmodSync(name, mode);
  onTestFinished(() => {
    for (const name of folders) chmodSync(name, 0o755);
  });
  return folder;
}

function dondoc(argv: readonly string[], cwd: string) {
  for (const name of [program.folder, ...readdirSync(program.folder).map((one) => join(program.folder, one))]) {
    if (statSync(name).isDirectory()) chmodSync(name, 0o755);
  }
  const bin = join(program.folder, 'bin/dondoc.js');
  return spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
    ...stranger,
  });
}

const granted = ['--by', '1/A', '--date', '4/4/2021'];

test.each([
  [['update', 'PL.08', '--state', 'in-progress']],
  [['done', 'PL.08', '--evidence', '1/A', '--date', '4/4/2021']],
  [['correct', 'PL.01', '--note', 'x']],
  [['extend', 'PL.08', '--to', '2099', ...granted]],
  [['amend', 'PL.08', '--suspend', ...granted]],
  [['occurred', 'II.3.5', '--date', '4/4/2021']],
  [['record', 'bang.csv']],
])('dondoc %j', (argv) => {
  const folder = planOf(0o555);
  const before = contentsOf(folder);
  const { status, stdout, stderr } = dondoc([...argv, '--lang', 'en'], folder);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'dondoc: cannot write into the folder plan: it may not be written; nothing written\n' +
      '  hint: let the person who runs the command write into the folder of the plan\n',
  });
  expect(contentsOf(folder)).toEqual(before);
});

test('a preview needs no right to write', () => {
  const { status, stdout } = dondoc(['update', 'PL.08', '--state', 'in-progress', '--dry-run'], planOf(0o555));
  expect({ status, isShown: stdout.includes('+++ plan/progress/PL.08.yaml\n') }).toEqual({ status: 0, isShown: true });
});

test('with the right to write the same command writes', () => {
  const folder = planOf(0o777);
  const { status } = dondoc(['update', 'PL.08', '--state', 'in-progress'], folder);
  expect(status).toBe(0);
  expect(contentsOf(folder).get('plan/progress/PL.08.yaml')).toMatch(/agency: so-gd, state: in-progress\}\n$/);
});
