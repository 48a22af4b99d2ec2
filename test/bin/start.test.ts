/** What the program says where it cannot start. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../env/temporary-repository.ts';
import { repository } from '../main/environment.ts';

/** A copy of some folders of the package. */
function copyOf(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of ['package.json', ...names])
    cpSync(join(repository, name), join(folder, name), { recursive: true });
  return folder;
}

function run(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each(['20.18.3', '18.20.8', '6.17.1'])('Node %s is too old', (version) => {
  const folder = copyOf('bin');
  const hook = join(folder, 'older.cjs');
  writeFileSync(
    hook,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
    Object.defineProperty(process, 'version', { value: 'v${version}' });`,
  );
  expect(run(folder, '--require', hook, 'bin/dondoc.js', 'overdue')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      `dondoc cần Node.js 20.19 trở lên; máy này đang dùng v${version}. Cài bản mới từ https://nodejs.org rồi gõ lại lệnh.\n` +
      `dondoc needs Node.js 20.19 or later; this is v${version}. Install a newer one from https://nodejs.org and try again.\n`,
  });
});

test('it asks for the Node that package.json asks for', () =>
  expect(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).engines).toEqual({ node: '>=20.19' }));

test('what no old Node can read stands in files that it never loads', () => {
  const source = readFileSync(join(repository, 'bin/dondoc.js'), 'utf8');
  expect(source).not.toMatch(/\?\.|\?\?|\.\.\.|async |await |catch \{|import\(/);
});

test('a clone that has not been built', () => {
  expect(run(copyOf('bin'), 'bin/dondoc.js', 'overdue')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'dondoc chưa được đóng gói: thiếu tệp dist/dondoc.cjs. Trong thư mục của dondoc, chạy: npm ci (không có --omit=dev).\n' +
      'dondoc has not been built: dist/dondoc.cjs is missing. In the folder of dondoc, run: npm ci (without --omit=dev).\n',
  });
});

test('a build without the tools for it leaves what was built', () => {
  const folder = copyOf('bin', 'scripts', 'src');
  symlinkSync(join(repository, 'dist'), join(folder, 'dist'));
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect(run(folder, ...scripts.build.split(' ').slice(1))).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'Không đóng gói được dondoc: thiếu công cụ rolldown. Chạy: npm ci (không có --omit=dev, không đặt NODE_ENV=production).\n' +
      'dondoc cannot be built: rolldown is missing. Run: npm ci (without --omit=dev, and without NODE_ENV=production).\n',
  });
  expect(run(folder, 'bin/dondoc.js', '--version').status).toBe(0);
});
