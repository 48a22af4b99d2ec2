/** Reading commands and the files: nothing is written, and the revision in the answer is the one they are at. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { temporaryRepository } from '../env/temporary-repository.ts';
import { repository } from '../main/environment.ts';
import { planCopy } from '../main/plan-copy.ts';
import { builtProgram } from './program.ts';

const program = builtProgram();

const commands = [
  '-q',
  'check',
  'check --format md',
  'check --format sarif',
  'status',
  'status --by agency --format csv',
  'overdue --format json',
  'remind',
  'show PL.01',
  'history',
  'history PL.01 --format json',
  'print',
  'print --format md',
];

/** Every file and folder with its bytes, its times and its mode. */
function stateOf(folder: string): Record<string, unknown> {
  const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()];
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      const { mtimeMs, ctimeMs, mode, size } = statSync(path);
      return [
        name,
        { mtimeMs, ctimeMs, mode, size, bytes: statSync(path).isFile() ? readFileSync(path, 'hex') : null },
      ];
    }),
  );
}

test('a read-only plan is the same after every reading command', () => {
  const folder = planCopy();
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const path = join(folder, name);
    utimesSync(path, 1_600_000_000, 1_600_000_000);
    chmodSync(path, statSync(path).isDirectory() ? 0o555 : 0o444);
  }
  const before = stateOf(folder);
  for (const command of commands) {
    const { status, stdout } = program.run(command.split(' '), { cwd: folder });
    expect({ command, isAnswered: stdout !== '' && (status ?? 70) < 2 }).toEqual({ command, isAnswered: true });
  }
  expect(stateOf(folder)).toEqual(before);
  for (const name of ['.', 'progress']) chmodSync(join(folder, name), 0o755);
});

test('the revision is the commit, dirty after an edit, and nothing in the repository is run', () => {
  const { folder, git } = temporaryRepository();
  copyFolder(join(repository, 'plan'), join(folder, 'plan'));
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  const sprung = join(folder, '.git', 'sprung');
  const trap = join(folder, '.git', 'trap.sh');
  writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\n`, { mode: 0o755 });
  mkdirSync(join(folder, '.git', 'hooks'));
  writeFileSync(join(folder, '.git', 'hooks', 'post-index-change'), `#!/bin/sh\ntouch '${sprung}'\n`, { mode: 0o755 });
  git('config', 'core.fsmonitor', trap);
  const index = readFileSync(join(folder, '.git', 'index'), 'hex');
  const revision = () =>
    JSON.parse(program.run(['overdue', '--format', 'json'], { cwd: join(folder, 'plan') }).stdout).revision;

  const commit = git('rev-parse', 'HEAD');
  expect(revision()).toBe(commit);
  appendFileSync(join(folder, 'plan', 'plan.yaml'), '# sửa\n');
  expect(revision()).toBe(`${commit}-dirty`);
  expect(existsSync(sprung)).toBe(false);
  expect(readFileSync(join(folder, '.git', 'index'), 'hex')).toBe(index);
});

test('outside git there is no revision', () => {
  const { stdout } = program.run(['status', '--format', 'json'], { cwd: planCopy() });
  expect(JSON.parse(stdout).revision).toBeNull();
});
