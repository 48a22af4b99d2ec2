/** Where the repository is, seen from folders of every kind. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copiesOf, repositoryIn, settings, temporaryFolder, temporaryRepository } from '../temporary-repository.ts';
import { choice, gitWith, repositoryAt } from './asked.ts';

/** What is found from the folder, without the questions that it can be asked. */
async function foundFrom(folder: string, variables: Readonly<Record<string, string>> = {}) {
  const found = await gitWith(variables).repositoryOf(folder);
  return 'fault' in found ? found : { top: found.top, path: found.path, isShallow: found.isShallow };
}

const withPlan = copiesOf(({ put, commit }) => {
  put({ 'kế hoạch/plan.yaml': 'id: a\n' });
  commit('one');
  return {};
});

describe('repositoryOf', () => {
  test.each([
    ['.', ''],
    ['kế hoạch', 'kế hoạch'],
    ['kế hoạch/gone/deeper', 'kế hoạch/gone/deeper'],
    ['gone', 'gone'],
  ])('from %s the path is "%s"', async (from, path) => {
    const { folder } = withPlan();
    expect(await foundFrom(join(folder, from))).toEqual({ top: folder, path, isShallow: false });
  });

  test.each(['a\nb', ' blank ', '-o', ':(top)', 'a"b\\c', '*?[x]', 'tab\there'])(
    'knows a folder called %j',
    async (name) => {
      const { folder, put } = temporaryRepository();
      put({ [`${name}/plan.yaml`]: '' });
      expect(await foundFrom(join(folder, name))).toEqual({ top: folder, path: name, isShallow: false });
    },
  );

  test('takes the folder that a link leads to', async () => {
    const { folder } = withPlan();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(join(folder, 'kế hoạch'), link);
    expect(await foundFrom(link)).toEqual({ top: folder, path: 'kế hoạch', isShallow: false });
  });

  test('knows linked worktrees, which have a file in the place of .git', async () => {
    const { git } = withPlan();
    const folder = join(temporaryFolder(), 'tree');
    git('worktree', 'add', '--quiet', folder);
    expect(await foundFrom(join(folder, 'kế hoạch'))).toEqual({ top: folder, path: 'kế hoạch', isShallow: false });
  });

  test('knows a submodule by its own repository', async () => {
    const inner = withPlan();
    const outer = temporaryRepository();
    outer.git('submodule', '--quiet', 'add', inner.folder, 'sub');
    const top = join(outer.folder, 'sub');
    expect(await foundFrom(join(top, 'kế hoạch'))).toEqual({ top, path: 'kế hoạch', isShallow: false });
  });

  test('knows that a history was cut off', async () => {
    const { folder, commit } = withPlan();
    commit('two');
    const clone = join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, clone], { env: settings, stdio: 'pipe' });
    expect(await foundFrom(clone)).toEqual({ top: clone, path: '', isShallow: true });
  });

  test('asks the repository of the folder, whatever a hook of another says', async () => {
    const [one, other] = [withPlan(), withPlan()];
    const hash = one.commit('chỉ ở đây');
    const git = gitWith({
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_COMMON_DIR: join(other.folder, '.git'),
      GIT_OBJECT_DIRECTORY: join(other.folder, '.git', 'objects'),
      GIT_INDEX_FILE: '/nowhere',
      GIT_NAMESPACE: 'x',
      GIT_PREFIX: 'x/',
      GIT_GLOB_PATHSPECS: '1',
    });
    const repository = await repositoryAt(join(one.folder, 'kế hoạch'), git);
    expect(repository).toMatchObject({ top: one.folder, path: 'kế hoạch' });
    expect(await repository.commitNamed('main')).toBe(hash);
    expect(await git.revisionOf(one.folder, choice)).toBe(hash);
  });
});

describe('there is no repository', () => {
  test('outside git', async () => {
    expect(await foundFrom(temporaryFolder())).toEqual({ fault: 'not-a-repository', detail: '' });
    expect(await foundFrom(join(temporaryFolder(), 'nowhere'))).toEqual({ fault: 'not-a-repository', detail: '' });
  });

  test('where git is not installed', async () => {
    const { folder } = withPlan();
    expect(await foundFrom(folder, { PATH: temporaryFolder() })).toEqual({ fault: 'git-missing', detail: '' });
  });

  test('where the repository is bare', async () => {
    const { folder } = temporaryRepository('--bare');
    expect(await foundFrom(folder)).toEqual({ fault: 'no-work-tree', detail: '' });
  });

  test('beside a bare repository that a file points to, but in its worktrees', async () => {
    const { folder, git } = withPlan();
    const home = temporaryFolder();
    git('clone', '--quiet', '--bare', folder, join(home, '.bare'));
    writeFileSync(join(home, '.git'), 'gitdir: ./.bare\n');
    repositoryIn(home).git('worktree', 'add', '--quiet', 'main');
    expect(await foundFrom(home)).toEqual({ fault: 'no-work-tree', detail: '' });
    expect(await foundFrom(join(home, 'main'))).toMatchObject({ top: join(home, 'main') });
  });

  test.each([
    ['bare', { 'core.bare': 'true' }],
    ['that says it is that of the folder around it', { 'core.bare': 'false', 'core.worktree': '..' }],
  ])('in a folder of the plan that is made to look like a repository, %s', async (_, config) => {
    const { folder } = withPlan();
    const planted = join(folder, 'kế hoạch', 'planted');
    mkdirSync(planted);
    const { git } = repositoryIn(planted);
    git('init', '--quiet', '--bare');
    for (const [name, value] of Object.entries(config)) git('config', name, value);
    writeFileSync(join(folder, 'kế hoạch', '.git'), '');
    expect(await foundFrom(planted)).toEqual({ fault: 'no-work-tree', detail: '' });
  });

  test('where the settings put the work tree elsewhere', async () => {
    const { folder, git } = withPlan();
    git('config', 'core.worktree', temporaryFolder());
    expect(await foundFrom(folder)).toEqual({ fault: 'no-work-tree', detail: '' });
  });

  test('where .git points nowhere, or is broken', async () => {
    const { folder, put } = withPlan();
    renameSync(join(folder, '.git'), join(folder, 'away'));
    put({ '.git': 'gitdir: /nowhere\n' });
    expect(await foundFrom(folder)).toEqual({ fault: 'not-a-repository', detail: '' });
    put({ '.git': 'nonsense\n' });
    expect(await foundFrom(folder)).toEqual({ fault: 'git-failed', detail: `invalid gitfile format: ${folder}/.git` });
  });

  test('where another user owns it', async () => {
    const { folder } = withPlan();
    // The switch by which git tests itself: all folders belong to somebody else.
    expect(await foundFrom(folder, { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' })).toEqual({
      fault: 'untrusted-repository',
      detail: folder,
    });
  });
});
