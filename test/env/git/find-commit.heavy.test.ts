/** From names and instants to commits, in repositories of every kind. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copiesOf, repositoryIn, settings, temporaryFolder, temporaryRepository } from '../temporary-repository.ts';
import { repositoryAt } from './asked.ts';

/** Three commits on `main`, one on `side`, a tag on the second. */
const history = copiesOf(({ git, put, commit }) => {
  const hashes: string[] = [];
  for (const [text, instant] of [
    ['một', '2021-01-05T09:00:00+07:00'],
    ['hai', '2021-02-05T09:00:00+07:00'],
    ['ba', '2021-03-31T23:59:59+07:00'],
  ] as const) {
    put({ 'plan/plan.yaml': `id: ${text}\n` });
    hashes.push(commit(text, instant));
    if (text === 'hai') git('tag', '--annotate', 'v1.0', '-m', 'bản một');
  }
  git('branch', 'nhánh/riêng', 'HEAD~1');
  return { hashes };
});

/** A clone of the repository with one commit of its history. */
function shallowClone(folder: string) {
  const clone = join(temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, clone], { env: settings, stdio: 'pipe' });
  return repositoryIn(clone);
}

describe('commitNamed', () => {
  test.each([
    ['HEAD', 2],
    ['@', 2],
    ['main', 2],
    ['HEAD~1', 1],
    ['HEAD^^', 0],
    ['v1.0', 1],
    ['v1.0^{}', 1],
    ['tags/v1.0~1', 0],
    ['nhánh/riêng', 1],
    ['main@{1}', 1],
    [':/một', 0],
    ['HEAD^{/hai}', 1],
  ])('knows %s', async (name, index) => {
    const { folder, hashes } = history();
    expect(await (await repositoryAt(folder)).commitNamed(name)).toBe(hashes[index]);
  });

  test('knows whole and short hashes', async () => {
    const { folder, hashes } = history();
    const repository = await repositoryAt(folder);
    expect(await repository.commitNamed(hashes[0] ?? '')).toBe(hashes[0]);
    expect(await repository.commitNamed(hashes[0]?.slice(0, 10) ?? '')).toBe(hashes[0]);
  });

  test.each([
    '',
    'none',
    'HEAD~3',
    'HEAD:plan/plan.yaml',
    'HEAD^{tree}',
    ':/none',
    ':plan/plan.yaml',
    'HEAD~2..HEAD',
    '^HEAD',
    '--all',
    '-1',
    '--output=x',
    'main@{9}',
    'main@{2020-01-01}',
    'a\0b',
    'x\u001b[31m',
    '0000000000000000000000000000000000000000',
  ])('knows nothing of %j', async (name) => {
    const { folder } = history();
    expect(await (await repositoryAt(folder)).commitNamed(name)).toEqual({ fault: 'unknown-revision' });
  });

  test('knows a detached head and what was there before', async () => {
    const { folder, git, hashes } = history();
    git('checkout', '--quiet', '--detach', 'HEAD~1');
    const repository = await repositoryAt(folder);
    expect(await repository.commitNamed('HEAD')).toBe(hashes[1]);
    expect(await repository.commitNamed('HEAD@{1}')).toBe(hashes[2]);
  });

  test('takes HEAD of a linked worktree for that of the worktree', async () => {
    const { git, hashes } = history();
    const tree = join(temporaryFolder(), 'tree');
    git('worktree', 'add', '--quiet', '--detach', tree, 'HEAD~2');
    expect(await (await repositoryAt(tree)).commitNamed('HEAD')).toBe(hashes[0]);
  });

  test('knows the commits of an unrelated history', async () => {
    const { folder, git, commit } = history();
    git('checkout', '--quiet', '--orphan', 'other');
    const other = commit('khác');
    git('checkout', '--quiet', 'main');
    expect(await (await repositoryAt(folder)).commitNamed('other')).toBe(other);
  });

  test('does not choose between a branch and a tag of one name', async () => {
    const { folder, git } = history();
    git('branch', 'v1.0', 'HEAD~2');
    const repository = await repositoryAt(folder);
    const fault = { fault: 'ambiguous-revision', candidates: ['heads/v1.0', 'tags/v1.0'] };
    expect(await repository.commitNamed('v1.0')).toEqual(fault);
    git('config', 'core.warnAmbiguousRefs', 'false');
    expect(await repository.commitNamed('v1.0~1')).toEqual(fault);
  });

  test('does not choose between commits whose hashes begin alike', async () => {
    const { folder, commit } = temporaryRepository();
    // Found by trying: with the name and the day of these commits their hashes begin alike.
    const alike = ['một', 'hai 48419'].map((message) => commit(message));
    expect(alike.map((hash) => hash.slice(0, 4))).toEqual(['c3d0', 'c3d0']);
    const found = await (await repositoryAt(folder)).commitNamed('c3d0');
    const candidates = alike.map((hash) => expect.stringMatching(`^${hash.slice(0, 5)}`));
    expect(found).toEqual({ fault: 'ambiguous-revision', candidates: expect.arrayContaining(candidates) });
  });

  test('knows nothing before the first commit', async () => {
    const repository = await repositoryAt(temporaryRepository().folder);
    expect(await repository.commitNamed('HEAD')).toEqual({ fault: 'no-commits' });
    expect(await repository.commitUntil(new Date('2021-03-31T16:59:59Z'))).toEqual({ fault: 'no-commits' });
  });

  test('tells where a history was cut off', async () => {
    const { folder } = history();
    const repository = await repositoryAt(shallowClone(folder).folder);
    const fault = { fault: 'shallow-history', oldest: new Date('2021-03-31T16:59:59Z') };
    expect(await repository.commitNamed('HEAD~1')).toEqual(fault);
    expect(await repository.commitNamed('origin/nhánh/riêng')).toEqual(fault);
    expect(await repository.commitUntil(new Date('2021-03-31T16:59:58Z'))).toEqual(fault);
  });

  test('does not follow replacements', async () => {
    const { folder, git, hashes } = history();
    git('replace', hashes[2] ?? '', hashes[0] ?? '');
    expect(await (await repositoryAt(folder)).commitNamed('HEAD~1')).toBe(hashes[1]);
  });
});

describe('commitUntil', () => {
  test.each([
    ['2021-01-05T02:00:00Z', 0],
    ['2021-02-05T01:59:59Z', 0],
    ['2021-02-05T02:00:00.999Z', 1],
    ['2021-03-31T16:59:58Z', 1],
    ['2021-03-31T16:59:59Z', 2],
    ['2999-01-01T00:00:00Z', 2],
  ])('at %s', async (instant, index) => {
    const { folder, hashes } = history();
    expect(await (await repositoryAt(folder)).commitUntil(new Date(instant))).toBe(hashes[index]);
  });

  test('says when the first commit came', async () => {
    const { folder } = history();
    expect(await (await repositoryAt(folder)).commitUntil(new Date('2021-01-05T01:59:59Z'))).toEqual({
      fault: 'before-first-commit',
      first: new Date('2021-01-05T02:00:00Z'),
    });
  });

  test('knows a branch by what came into it, when it came', async () => {
    const { folder, git, commit, put } = history();
    git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
    put({ 'plan/side.yaml': 'x\n' });
    commit('bên', '2021-02-10T00:00:00Z');
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
    const merged = commit('gộp', '2021-04-10T00:00:00Z');
    const repository = await repositoryAt(folder);
    expect(await repository.commitUntil(new Date('2021-02-20T00:00:00Z'))).toBe(git('rev-parse', 'HEAD~2'));
    expect(await repository.commitUntil(new Date('2021-04-10T00:00:00Z'))).toBe(merged);
  });

  test('goes by the current branch, on a detached head by what stands there', async () => {
    const { folder, git, hashes } = history();
    git('checkout', '--quiet', '--detach', 'HEAD~1');
    expect(await (await repositoryAt(folder)).commitUntil(new Date('2021-12-31T00:00:00Z'))).toBe(hashes[1]);
  });
});

test('refNames names branches and tags, those of remotes too', async () => {
  const { folder } = history();
  expect((await (await repositoryAt(folder)).refNames()).toSorted()).toEqual(['main', 'nhánh/riêng', 'v1.0']);
  const clone = shallowClone(folder);
  expect((await (await repositoryAt(clone.folder)).refNames()).toSorted()).toEqual([
    'main',
    'origin/HEAD',
    'origin/main',
  ]);
});
