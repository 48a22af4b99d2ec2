/** The file that `npm pack` makes: what is in it, and that it can be installed where there is no network. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { repository } from '../main/environment.ts';
import { builtProgram } from './program.ts';

const program = builtProgram();
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packed = () => join(program.folder, `dondoc-${version}.tgz`);

beforeAll(() => {
  // Its script builds, as the program was just now.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], { cwd: program.folder });
});

test('has the bundle, its manual and the licences, and nothing of this machine', () => {
  const names = execFileSync('tar', ['-tzf', packed()], { encoding: 'utf8' }).trim().split('\n');
  const top = new Set(names.map((name) => name.replace('package/', '').replace(/\/.*/, '/')));
  const own = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.vi.md',
    'THIRD-PARTY.md',
    'bin/',
    'dist/',
    'docs/',
    'package.json',
  ];
  expect([...top].sort()).toEqual(own);
  const built = names.filter((name) => name.startsWith('package/dist/'));
  expect(built.sort()).toEqual(readdirSync(program.dist, { encoding: 'utf8' }).map((name) => `package/dist/${name}`));
  expect(built.filter((name) => !name.endsWith('.cjs'))).toEqual([]);
});

test('is installed into an empty place without a network, alone, and answers', () => {
  const [prefix, home] = [temporaryFolder(), temporaryFolder()];
  const env = { PATH: process.env['PATH'], HOME: home };
  const unreachable = ['--registry', 'http://127.0.0.1:9', '--fetch-retries', '0', '--cache', join(home, 'npm')];
  const install = ['install', '--global', '--prefix', prefix, ...unreachable, packed()];
  expect(spawnSync('npm', install, { cwd: home, env, encoding: 'utf8' })).toMatchObject({ status: 0 });
  expect(readdirSync(join(prefix, 'lib/node_modules'))).toEqual(['dondoc']);
  expect(readdirSync(join(prefix, 'lib/node_modules/dondoc'))).not.toContain('node_modules');

  const answers = (command: string, before: readonly string[], argv: readonly string[]) => {
    const outcome = spawnSync(command, [...before, ...argv], { cwd: repository, env, encoding: 'utf8' });
    return { status: outcome.status, stdout: outcome.stdout, stderr: outcome.stderr };
  };
  const documents = [
    ['explain', 'yaml-syntax'],
    ['schema', 'status'],
  ];
  for (const argv of [['--version'], ['overdue', '--as-of', '2021-12-15'], ...documents, ['nothing'], ['-q']]) {
    expect(answers(join(prefix, 'bin/dondoc'), [], argv)).toEqual(
      answers(process.execPath, [join(program.folder, 'bin/dondoc.js')], argv),
    );
  }
}, 60_000);
