/** Files of a plan folder replaced on the real disk: all of them or none, and never what somebody else has saved. */
import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFiles } from '../../src/env/replace-files.ts';
import type { Replacement } from '../../src/env/writing.ts';
import { envBundle } from './env-bundle.ts';
import { temporaryFolder } from './temporary-repository.ts';
import { contentOf, folderWith, new3, old, replacement, three } from './three-files.ts';

const { runAsStranger } = envBundle();

describe('replaces', () => {
  test('one file, keeping its mode', () => {
    const folder = folderWith(old);
    chmodSync(join(folder, 'amendments.yaml'), 0o664);
    expect(replaceFiles(folder, three.slice(0, 1))).toBeNull();
    expect(contentOf(folder)).toEqual({ ...old, 'amendments.yaml': 'a\nb\n' });
    expect(statSync(join(folder, 'amendments.yaml')).mode & 0o777).toBe(0o664);
  });

  test('a file that is not there yet, in a folder that is not there yet', () => {
    const folder = folderWith({ 'plan.yaml': '' });
    expect(replaceFiles(folder, [replacement('progress/PL.01.yaml', null, 'x')])).toBeNull();
    expect(contentOf(folder)).toEqual({ 'plan.yaml': '', 'progress/PL.01.yaml': 'x' });
  });

  test('three files, byte for byte', () => {
    const folder = folderWith(old);
    expect(replaceFiles(folder, three)).toBeNull();
    expect(contentOf(folder)).toEqual(new3);
  });

  test('none', () => {
    expect(replaceFiles(temporaryFolder(), [])).toBeNull();
  });
});

/** One file alone, and the same as the last of several: in every case the reason is the same, and nothing changes. */
describe.each([
  ['alone', (last: Replacement) => [last]],
  ['after others', (last: Replacement) => [three[0] as Replacement, replacement('exceptions.yaml', null, 'x'), last]],
])('changes nothing, with the reason, where the file, %s,', (_, asked) => {
  const refused = (folder: string, name: string, before: string | null, reason: string, detail = '') => {
    const was = contentOf(folder);
    expect(replaceFiles(folder, asked(replacement(name, before, 'new')))).toEqual({ name, reason, detail });
    expect(contentOf(folder)).toEqual(was);
  };

  test('is not what it was', () => {
    refused(folderWith(old), 'progress/PL.01.yaml', 'một\n', 'changed');
  });

  test('has come to be', () => {
    refused(folderWith({ ...old, 'progress/PL.02.yaml': 'x' }), 'progress/PL.02.yaml', null, 'changed');
  });

  test('is gone, with its folder', () => {
    refused(folderWith({ 'amendments.yaml': 'a\n' }), 'progress/PL.01.yaml', 'một\n', 'changed');
  });

  test('is a folder', () => {
    refused(folderWith({ ...old, 'days-off.yaml/y': '' }), 'days-off.yaml', 'x', 'folder');
  });

  test('may not be written', () => {
    const folder = folderWith(old);
    chmodSync(join(folder, 'progress/PL.01.yaml'), 0o444);
    refused(folder, 'progress/PL.01.yaml', 'một\r\n', 'denied');
  });

  test('has a name that is too long', () => {
    refused(folderWith(old), `progress/${'x'.repeat(256)}.yaml`, null, 'failed', 'ENAMETOOLONG');
  });

  test('would be in a file', () => {
    refused(folderWith({ 'amendments.yaml': 'a\n', progress: '' }), 'progress/PL.01.yaml', null, 'in-the-way');
  });

  test.each([
    ['is a link', 'days-off.yaml', 'outside.yaml'],
    ['is in a link', 'progress/PL.01.yaml', '.'],
  ])('%s', (_name, name, target) => {
    const folder = folderWith({ 'amendments.yaml': 'a\n' });
    const outside = folderWith({ 'outside.yaml': 'kept', 'PL.01.yaml': 'kept' });
    symlinkSync(join(outside, target), join(folder, name.split('/')[0] ?? ''));
    refused(folder, name, 'kept', 'link', name === 'days-off.yaml' ? 'ELOOP' : '');
    expect(contentOf(outside)).toEqual({ 'outside.yaml': 'kept', 'PL.01.yaml': 'kept' });
  });

  test.each([
    '../plan.yaml',
    '/etc/plan.yaml',
    'progress/../../x.yaml',
    '',
    'package.json',
    'progress/CON.yaml',
    'progress/',
    './plan.yaml',
    '.git/config',
    'progress/.hidden',
    'GIT~1/config',
    'C:/plan.yaml',
    'plan.yaml:stream',
    'a\\b.yaml',
    'plan.yaml.',
    'x\u0000y',
    'x\ny',
  ])('is named %j', (name) => {
    refused(folderWith(old), name, null, 'denied');
  });

  test('is in a folder that the user may not write', async () => {
    const folder = folderWith(old);
    chmodSync(folder, 0o555);
    const files = asked(replacement('progress/PL.01.yaml', 'một\r\n', 'new'));
    chmodSync(join(folder, 'progress'), 0o555);
    const list = files.map(({ name, before, after }) => ({
      name,
      before: before && [...before],
      after: after && [...after],
    }));
    const { stdout, stderr } = await runAsStranger(`
      const files = ${JSON.stringify(list)}.map((file) => ({
        ...file, before: file.before && Uint8Array.from(file.before), after: Uint8Array.from(file.after),
      }));
      env.stdout.write(JSON.stringify(await env.replaceFiles(${JSON.stringify(folder)}, files)));`);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ reason: 'denied', detail: 'EACCES' });
    expect(contentOf(folder)).toEqual(old);
    for (const name of ['', 'progress']) chmodSync(join(folder, name), 0o755);
  });
});

test('a folder that was made for a file goes again, where another file could not be written', () => {
  const folder = folderWith({ 'amendments.yaml': 'a\n' });
  const files = [replacement('progress/PL.01.yaml', null, 'x'), replacement('amendments.yaml', 'b\n', 'c\n')];
  expect(replaceFiles(folder, files)).toEqual({ name: 'amendments.yaml', reason: 'changed', detail: '' });
  expect(contentOf(folder)).toEqual({ 'amendments.yaml': 'a\n' });
});

test('the note of another program is not overwritten', () => {
  const folder = folderWith({ ...old, '.dondoc-journal': '' });
  expect(replaceFiles(folder, three)).toEqual({ name: '.dondoc-journal', reason: 'in-the-way', detail: '' });
  expect(contentOf(folder)).toEqual({ ...old, '.dondoc-journal': '' });
});
