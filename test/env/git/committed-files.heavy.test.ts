/** The files of a commit, with every kind of entry and of name that a tree can have. */
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CommittedFiles } from '../../../src/env/repository.ts';
import { settings, temporaryFolder, temporaryRepository } from '../temporary-repository.ts';
import { choice, repositoryAt } from './asked.ts';

const odd = ['-o', ':(top)x', '*?', 'a b', 'a\nb', '"q"', 'kế hoạch', 'k\u0065\u0302\u0301', 'b\\c', '\u001b[31m'];

function textOf(files: CommittedFiles, name: string): unknown {
  const content = files.read(name);
  return 'reason' in content ? content : Buffer.from(content).toString('utf8');
}

async function filesAt(folder: string, commit: string, path: string): Promise<CommittedFiles> {
  const files = await (await repositoryAt(folder)).filesAt(commit, path, choice);
  if (files === null || 'fault' in files) throw new Error(JSON.stringify(files));
  return files;
}

describe('filesAt', () => {
  test('reads what the commit had, not what is on disk', async () => {
    const { folder, put, commit } = temporaryRepository();
    put({
      'plan/plan.yaml': 'id: cũ\n',
      'plan/progress/PL.01.yaml': 'task: PL.01\n',
      'plan/progress/deep/x.yaml': '',
      'x.yaml': '',
    });
    const first = commit('một', '2021-03-30T20:00:00+07:00');
    put({ 'plan/plan.yaml': 'id: mới\n', 'plan/progress': null });
    commit('hai');
    put({ 'plan/plan.yaml': 'id: chưa lưu\n' });
    const files = await filesAt(folder, first, 'plan');
    expect(files.committedAt).toEqual(new Date('2021-03-30T13:00:00Z'));
    expect(files.names.toSorted()).toEqual(['plan.yaml', 'progress/PL.01.yaml', 'progress/deep']);
    expect(textOf(files, 'plan.yaml')).toBe('id: cũ\n');
    expect(textOf(files, 'progress/PL.01.yaml')).toBe('task: PL.01\n');
    expect(textOf(files, 'progress/deep')).toEqual({ reason: 'folder', detail: '' });
    expect(textOf(files, 'agencies.yaml')).toEqual({ reason: 'missing', detail: '' });
    expect(textOf(files, '../x.yaml')).toEqual({ reason: 'missing', detail: '' });
  });

  test('reads a plan at the top of the repository, and nothing else of it', async () => {
    const { folder, put, commit } = temporaryRepository();
    put({ 'plan.yaml': 'id: a\n', 'progress/PL.01.yaml': 'task: PL.01\n', 'src/large.yaml': 'x\n', 'read me.md': '' });
    const files = await filesAt(folder, commit('một'), '');
    expect(files.names.toSorted()).toEqual(['plan.yaml', 'progress/PL.01.yaml', 'read me.md', 'src']);
    expect(textOf(files, 'progress/PL.01.yaml')).toBe('task: PL.01\n');
  });

  test.each(odd)('reads a folder called %j', async (name) => {
    const { folder, put, commit } = temporaryRepository();
    put({ [`${name}/plan.yaml`]: 'id: a\n', [`${name}/progress/PL.01.yaml`]: 'x\n', 'y/plan.yaml': 'id: y\n' });
    const files = await filesAt(folder, commit('một'), name);
    expect(files.names.toSorted()).toEqual(['plan.yaml', 'progress/PL.01.yaml']);
    expect(textOf(files, 'plan.yaml')).toBe('id: a\n');
  });

  test.each(odd)('reads a file called %j', async (name) => {
    const { folder, put, commit } = temporaryRepository();
    put({ [`plan/${name}.yaml`]: 'id: a\n' });
    const files = await filesAt(folder, commit('một'), 'plan');
    expect(textOf(files, `${name}.yaml`)).toBe('id: a\n');
  });

  test('keeps bytes as they are, empty files and equal ones too', async () => {
    const { folder, put, commit } = temporaryRepository();
    put({ 'plan/a.yaml': '', 'plan/b.yaml': 'x', 'plan/c.yaml': 'x', 'plan/d.yaml': '\n\nmissing\r\n' });
    writeFileSync(join(folder, 'plan/e.yaml'), Buffer.from([0xff, 0, 0xfe, 10, 13]));
    const files = await filesAt(folder, commit('một'), 'plan');
    expect(['a', 'b', 'c', 'd'].map((name) => textOf(files, `${name}.yaml`))).toEqual([
      '',
      'x',
      'x',
      '\n\nmissing\r\n',
    ]);
    expect(Buffer.from(files.read('e.yaml') as Uint8Array).toString('hex')).toBe('ff00fe0a0d');
  });

  test('follows no link and no submodule, reads nothing too large', async () => {
    const inner = temporaryRepository();
    inner.commit('trong');
    const { folder, git, put, commit } = temporaryRepository();
    put({ 'plan/plan.yaml': 'id: a\n' });
    symlinkSync('/etc/hostname', join(folder, 'plan/agencies.yaml'));
    symlinkSync('..', join(folder, 'plan/progress'));
    git('submodule', '--quiet', 'add', inner.folder, 'plan/days-off.yaml');
    writeFileSync(join(folder, 'plan/appendix.yaml'), '');
    truncateSync(join(folder, 'plan/appendix.yaml'), 128 * 1024 * 1024 + 1);
    writeFileSync(join(folder, 'plan/amendments.yaml'), '');
    truncateSync(join(folder, 'plan/amendments.yaml'), 17 * 1024 * 1024);
    const files = await filesAt(folder, commit('một'), 'plan');
    expect(textOf(files, 'agencies.yaml')).toEqual({ reason: 'link', detail: '' });
    expect(textOf(files, 'progress')).toEqual({ reason: 'link', detail: '' });
    expect(textOf(files, 'days-off.yaml')).toEqual({ reason: 'folder', detail: 'submodule' });
    expect(textOf(files, 'appendix.yaml')).toEqual({ reason: 'too-large', detail: '134217729/134217728' });
    expect(textOf(files, 'amendments.yaml')).toHaveLength(17 * 1024 * 1024);
  });

  test.each(['sha1', 'sha256'])('asks git for nothing that is known, by its %s, to be the same', async (format) => {
    const { folder, git, put, commit } = temporaryRepository(`--object-format=${format}`);
    put({ 'plan/plan.yaml': 'id: a\n', 'plan/agencies.yaml': 'agencies: []\n', 'plan/days-off.yaml': 'years: []\n' });
    const first = commit('một');
    const inStore = git('rev-parse', `${first}:plan/plan.yaml`);
    rmSync(join(folder, '.git/objects', inStore.slice(0, 2), inStore.slice(2)));
    const known = new Map([
      ['plan.yaml', 'id: a\n'],
      ['agencies.yaml', 'agencies: [mới]\n'],
      ['days-off.yaml', 'years: []\r\n'],
    ]);
    const contentOf = (name: string) => (known.has(name) ? Buffer.from(known.get(name) ?? '') : null);
    const files = await (await repositoryAt(folder)).filesAt(first, 'plan', choice, contentOf);
    if (files === null || 'fault' in files) throw new Error(JSON.stringify(files));
    expect(textOf(files, 'plan.yaml')).toBe('id: a\n');
    expect(textOf(files, 'agencies.yaml')).toBe('agencies: []\n');
    expect(textOf(files, 'days-off.yaml')).toBe('years: []\n');
  });

  test('reads beside what is known no file that is too large', async () => {
    const { folder, put, commit } = temporaryRepository();
    put({ 'plan/plan.yaml': 'id: a\n', 'plan/appendix.yaml': '' });
    truncateSync(join(folder, 'plan/appendix.yaml'), 128 * 1024 * 1024 + 1);
    const files = await (await repositoryAt(folder)).filesAt(commit('một'), 'plan', choice, () => null);
    if (files === null || 'fault' in files) throw new Error(JSON.stringify(files));
    expect(textOf(files, 'plan.yaml')).toBe('id: a\n');
    expect(textOf(files, 'appendix.yaml')).toEqual({ reason: 'too-large', detail: '134217729/134217728' });
  });

  test('reads a repository of SHA-256', async () => {
    const { folder, put, commit } = temporaryRepository('--object-format=sha256');
    put({ 'plan/plan.yaml': 'id: a\n' });
    expect(textOf(await filesAt(folder, commit('một'), 'plan'), 'plan.yaml')).toBe('id: a\n');
  });

  test('is null where the commit has nothing there', async () => {
    const { folder, commit } = temporaryRepository();
    const empty = commit('rỗng');
    const repository = await repositoryAt(folder);
    expect(await repository.filesAt(empty, 'plan', choice)).toBeNull();
    expect(await repository.filesAt(empty, '', choice)).toBeNull();
  });

  test('is not fetched where a partial clone left it out', async () => {
    const { folder, git, put, commit } = temporaryRepository();
    git('config', 'uploadpack.allowFilter', 'true');
    put({ 'plan/plan.yaml': 'id: cũ\n' });
    const first = commit('một');
    put({ 'plan/plan.yaml': 'id: mới\n' });
    commit('hai');
    const clone = join(temporaryFolder(), 'clone');
    const options = ['--quiet', '--filter=blob:none', `file://${folder}`, clone];
    execFileSync('git', ['clone', ...options], { env: settings, stdio: 'pipe' });
    const repository = await repositoryAt(clone);
    expect(await repository.filesAt(first, 'plan', choice)).toEqual({ fault: 'partial-clone' });
    expect(await repository.filesAt('HEAD', 'plan', choice)).toMatchObject({ names: ['plan.yaml'] });
  });

  test('says what git says of a repository that is damaged', async () => {
    const { folder, git, put, commit } = temporaryRepository();
    put({ 'plan/plan.yaml': 'id: a\n' });
    const hash = commit('một');
    const tree = git('rev-parse', 'HEAD^{tree}');
    rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expect(await (await repositoryAt(folder)).filesAt(hash, 'plan', choice)).toEqual({
      fault: 'git-failed',
      detail: 'not a tree object',
    });
  });
});

describe('filesNamed', () => {
  test('finds every file of the name, wherever it lies', async () => {
    const { folder, put, commit } = temporaryRepository();
    const places = ['plan.yaml', 'a/plan.yaml', 'a/b/kế hoạch/plan.yaml', ...odd.map((name) => `${name}/plan.yaml`)];
    put({
      ...Object.fromEntries(places.map((place) => [place, `id: ${place}\n`])),
      'a/old-plan.yaml': '',
      'plan.yaml.d/x': '',
    });
    symlinkSync('plan.yaml', join(folder, 'b'));
    const files = await (await repositoryAt(folder)).filesNamed(commit('một'), 'plan.yaml');
    if ('fault' in files) throw new Error(files.fault);
    expect(files.names.toSorted()).toEqual(places.toSorted());
    for (const place of places) expect(textOf(files, place)).toBe(`id: ${place}\n`);
  });
});

test('blobs reads contents by their hashes, and leaves out what is not there', async () => {
  const { folder, git, put, commit } = temporaryRepository();
  put({ 'a.yaml': 'a\n', 'b.yaml': 'b\n' });
  commit('một');
  const [a, b] = [git('rev-parse', 'HEAD:a.yaml'), git('rev-parse', 'HEAD:b.yaml')];
  const repository = await repositoryAt(folder);
  const found = await repository.blobs([b, a, b, '0'.repeat(40)]);
  expect([...found].map(([hash, content]) => [hash, Buffer.from(content).toString()])).toEqual([
    [b, 'b\n'],
    [a, 'a\n'],
  ]);
  expect(await repository.blobs([])).toEqual(new Map());
});
