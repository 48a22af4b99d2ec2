/** Which commit the files are at, asked of real repositories. */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, temporaryRepository } from '../temporary-repository.ts';
import { choice, gitWith } from './asked.ts';

const git = gitWith();

/** A repository with a plan of two files in one commit. */
function committed(...initial: string[]) {
  const repository = temporaryRepository(...initial);
  repository.put({
    'plan/plan.yaml': 'id: a\n',
    'plan/progress/PL.01.yaml': 'task: PL.01\n',
    'plan/note.txt': 'x\n',
    'other.yaml': 'x\n',
  });
  return { ...repository, plan: join(repository.folder, 'plan'), hash: repository.commit('one') };
}

describe('revisionOf', () => {
  test('is the commit while no chosen file differs from it', async () => {
    const { folder, plan, put, hash } = committed();
    expect(await git.revisionOf(plan, choice)).toBe(hash);
    put({ 'other.yaml': 'y\n', 'plan/note.txt': 'y\n', 'plan/deep/er.yaml': 'y\n' });
    expect(await git.revisionOf(plan, choice)).toBe(hash);
    expect(await git.revisionOf(folder, choice)).toBe(`${hash}-dirty`);
  });

  test.each([
    ['an edit', { 'plan/plan.yaml': 'id: b\n' }],
    ['a longer file', { 'plan/plan.yaml': 'id: a\n\n' }],
    ['a new file', { 'plan/tệp mới.yaml': 'x: 1\n' }],
    ['a new file below', { 'plan/progress/PL.02.yaml': 'x: 1\n' }],
    ['a file taken away', { 'plan/plan.yaml': null }],
    ['a folder taken away', { 'plan/progress': null }],
  ])('is dirty after %s', async (_, files) => {
    const { plan, put, hash } = committed();
    put(files);
    expect(await git.revisionOf(plan, choice)).toBe(`${hash}-dirty`);
  });

  test('is dirty where a link stands for a file', async () => {
    const { plan, hash } = committed();
    rmSync(join(plan, 'plan.yaml'));
    symlinkSync('/etc/hostname', join(plan, 'plan.yaml'));
    expect(await git.revisionOf(plan, choice)).toBe(`${hash}-dirty`);
  });

  test('is dirty where the commit does not have the folder', async () => {
    const { folder, put, hash } = committed();
    put({ 'new/plan.yaml': 'id: b\n' });
    expect(await git.revisionOf(join(folder, 'new'), choice)).toBe(`${hash}-dirty`);
  });

  test('is clean where git turned the line ends', async () => {
    const { plan, git: raw, hash } = committed();
    raw('config', 'core.autocrlf', 'true');
    writeFileSync(join(plan, 'plan.yaml'), 'id: a\r\n');
    expect(await git.revisionOf(plan, choice)).toBe(hash);
  });

  test('is the commit in a repository of SHA-256', async () => {
    const { plan, put, hash } = committed('--object-format=sha256');
    expect(hash).toHaveLength(64);
    expect(await git.revisionOf(plan, choice)).toBe(hash);
    put({ 'plan/plan.yaml': 'id: b\n' });
    expect(await git.revisionOf(plan, choice)).toBe(`${hash}-dirty`);
  });

  test('is null before the first commit, outside git, and where there is no folder', async () => {
    expect(await git.revisionOf(temporaryRepository().folder, choice)).toBeNull();
    const outside = temporaryFolder();
    expect(await git.revisionOf(outside, choice)).toBeNull();
    expect(await git.revisionOf(join(outside, 'nowhere'), choice)).toBeNull();
  });
});
