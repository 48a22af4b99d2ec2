/** How files differ from the last commit, asked of real repositories. */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PathState } from '../../../src/env/repository.ts';
import {
  copiesOf,
  repositoryIn,
  type TemporaryRepository,
  temporaryFolder,
  temporaryRepository,
} from '../temporary-repository.ts';
import { repositoryAt } from './asked.ts';

const file = 'plan/progress/PL.01.yaml';

/** A repository with one report in one commit. */
const committed = copiesOf((repository) => commitIn(repository));

function commitIn({ put, commit }: TemporaryRepository) {
  put({ [file]: 'task: PL.01\n', 'plan/plan.yaml': 'id: a\n' });
  return { hash: commit('một') };
}

function symlinkInPlace(path: string): void {
  rmSync(path);
  symlinkSync('/etc/hostname', path);
}

async function stateOf(folder: string, path: string): Promise<PathState> {
  const states = await (await repositoryAt(folder)).pathStates([path]);
  if ('fault' in states) throw new Error(states.fault);
  return states[0] as PathState;
}

describe('pathStates', () => {
  test('answers each path in step, and nothing for none', async () => {
    const { folder, put } = committed();
    put({ '.gitignore': '*.tmp\n', [file]: 'task: PL.02\n', 'plan/a.tmp': '', 'plan/kế hoạch -x.yaml': '' });
    const repository = await repositoryAt(join(folder, 'plan'));
    const paths = ['plan/a.tmp', file, 'plan/kế hoạch -x.yaml', 'plan/plan.yaml', 'plan/nowhere.yaml'];
    expect(await repository.pathStates(paths)).toEqual(['ignored', 'changed', 'new', 'same', 'new']);
    expect(await repository.pathStates([])).toEqual([]);
  });

  test.each([
    ['written on the disk', (path: string) => writeFileSync(path, 'x\n')],
    ['taken away', (path: string) => rmSync(path)],
    ['made a link', symlinkInPlace],
  ])('is changed when %s', async (_, change) => {
    const { folder } = committed();
    change(join(folder, file));
    expect(await stateOf(folder, file)).toBe('changed');
  });

  test('is changed when another content is staged, also where the disk has the old one again', async () => {
    const { folder, git, put } = committed();
    put({ [file]: 'x\n' });
    git('add', file);
    put({ [file]: 'task: PL.01\n' });
    expect(await stateOf(folder, file)).toBe('changed');
  });

  test('is changed when it is to be removed, or another mode is staged', async () => {
    const { folder, git } = committed();
    git('rm', '--quiet', '--cached', file);
    git('update-index', '--chmod=+x', 'plan/plan.yaml');
    expect(await stateOf(folder, file)).toBe('changed');
    expect(await stateOf(folder, 'plan/plan.yaml')).toBe('changed');
  });

  test('is changed while a merge left it unsettled', async () => {
    const { folder, git, put, commit } = committed();
    git('checkout', '--quiet', '-b', 'other');
    put({ [file]: 'a\n' });
    commit('a');
    git('checkout', '--quiet', 'main');
    put({ [file]: 'b\n' });
    commit('b');
    expect(() => git('merge', 'other')).toThrow();
    put({ [file]: 'b\n' });
    expect(await stateOf(folder, file)).toBe('changed');
  });

  test('is new where it is only staged, and not ignored once git knows it', async () => {
    const { folder, git, put } = committed();
    put({ '.gitignore': '*.yaml\n', 'plan/new.yaml': 'x\n', 'plan/forced.yaml': 'x\n' });
    git('add', '--force', 'plan/forced.yaml');
    expect(await stateOf(folder, 'plan/forced.yaml')).toBe('new');
    expect(await stateOf(folder, 'plan/new.yaml')).toBe('ignored');
    expect(await stateOf(folder, file)).toBe('same');
  });

  test('is new before the first commit', async () => {
    const { folder, git, put } = temporaryRepository();
    put({ [file]: 'x\n', '.gitignore': 'a.yaml\n' });
    expect(await stateOf(folder, file)).toBe('new');
    git('add', '.');
    expect(await stateOf(folder, file)).toBe('new');
    expect(await stateOf(folder, 'a.yaml')).toBe('ignored');
  });

  test('takes names for names', async () => {
    const { folder, put } = committed();
    put({ 'plan/*.yaml': 'x\n', ':(glob)plan/**': 'x\n', '-plan.yaml': 'x\n' });
    for (const name of ['plan/*.yaml', ':(glob)plan/**', '-plan.yaml']) expect(await stateOf(folder, name)).toBe('new');
  });

  test('is the same where git turned the line ends, in SHA-256, in a linked work tree and on a detached head', async () => {
    const repository = temporaryRepository('--object-format=sha256');
    commitIn(repository);
    const { folder, git } = repository;
    git('config', 'core.autocrlf', 'true');
    writeFileSync(join(folder, file), 'task: PL.01\r\n');
    expect(await stateOf(folder, file)).toBe('same');
    const linked = join(temporaryFolder(), 'linked');
    git('worktree', 'add', '--quiet', '--detach', linked);
    expect(await stateOf(linked, file)).toBe('same');
    repositoryIn(linked).put({ [file]: 'x\n' });
    expect(await stateOf(linked, file)).toBe('changed');
  });

  test('says what keeps git from answering', async () => {
    const { folder } = committed();
    const repository = await repositoryAt(folder);
    writeFileSync(join(folder, '.git/index'), 'no index at all\n');
    expect(await repository.pathStates([file])).toEqual({
      fault: 'git-failed',
      detail: expect.stringMatching(/index|bad signature/),
    });
  });
});
