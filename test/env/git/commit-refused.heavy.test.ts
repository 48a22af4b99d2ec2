/** Commits that git, a hook or the moment refuses: nothing is committed, and the index is as it was. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Git } from '../../../src/env/repository.ts';
import { repositoryIn, type TemporaryRepository, temporaryFolder } from '../temporary-repository.ts';
import { commit, edited, hook, indexOf, known, unnamedGit } from './edited-plan.ts';

describe('when it fails, nothing is committed and the index is as it was', () => {
  const refused = async (repository: TemporaryRepository, told: unknown, paths?: readonly string[], git?: Git) => {
    const before = [indexOf(repository), repository.git('rev-list', '--all')];
    expect(await commit(repository, paths, 'x', git)).toEqual({ fault: 'commit-failed', detail: told });
    expect([indexOf(repository), repository.git('rev-list', '--all')]).toEqual(before);
  };

  test('a hook said no, on several lines', async () => {
    const repository = edited();
    repository.put({ 'staged.txt': 'hai\n' });
    repository.git('add', 'staged.txt');
    hook(repository, 'pre-commit', 'echo "không được:"; echo "  dòng 3" >&2; exit 1');
    await refused(repository, 'không được:\n  dòng 3');
  });

  test('a hook that judges the message, or the new commit, said no', async () => {
    const repository = edited();
    hook(repository, 'commit-msg', 'echo "thiếu mã" >&2; exit 1');
    await refused(repository, 'thiếu mã');
    rmSync(join(repository.folder, '.git/hooks/commit-msg'));
    hook(repository, 'reference-transaction', '[ "$1" = prepared ] && { echo "khóa" >&2; exit 1; } || exit 0');
    await refused(repository, expect.stringMatching(/^khóa\n.*ref updates aborted by hook$/s));
  });

  test('git does not know who the user is', async () => {
    const repository = edited();
    repository.git('config', 'user.useConfigOnly', 'true');
    await refused(
      repository,
      expect.stringMatching(/^Author identity unknown\n.*git config --global user\.email/s),
      undefined,
      unnamedGit(),
    );
  });

  test('the file is ignored', async () => {
    const repository = edited();
    repository.put({ '.gitignore': 'progress/\n' });
    await refused(repository, expect.stringContaining(`ignored by one of your .gitignore files:\nplan/progress`));
  });

  test('there is nothing to commit', async () => {
    const repository = edited();
    repository.commit('hai');
    await refused(repository, expect.stringContaining('nothing to commit'));
  });

  test('the file is not there', async () => {
    await refused(edited(), expect.stringContaining('plan/nowhere.yaml'), [known, 'plan/nowhere.yaml']);
  });

  test('another git has the index', async () => {
    const repository = edited();
    writeFileSync(join(repository.folder, '.git/index.lock'), '');
    await refused(repository, expect.stringContaining('index.lock'));
  });

  test('the signature could not be made', async () => {
    const repository = edited();
    repository.git('config', 'gpg.program', 'false');
    repository.git('config', 'commit.gpgSign', 'true');
    await refused(repository, expect.stringContaining('gpg failed to sign the data'));
  });
});

describe('not in the middle of something', () => {
  /** Two branches with one line each in a file, and two commits on the other one. */
  function parted(): TemporaryRepository {
    const repository = edited();
    repository.commit('hai');
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.put({ 'other.txt': 'khác\n' });
    repository.commit('ba');
    repository.put({ 'staged.txt': 'khác\n' });
    repository.commit('bốn');
    repository.git('checkout', '--quiet', 'main');
    repository.put({ 'other.txt': 'đây\n', 'staged.txt': 'đây\n' });
    repository.commit('năm');
    return repository;
  }

  test.each([
    ['merge', ['merge', 'other']],
    ['cherry-pick', ['cherry-pick', 'other~1']],
    ['revert', ['revert', 'HEAD~1']],
    ['rebase', ['rebase', 'other']],
    ['rebase', ['rebase', '--apply', 'other']],
  ])('a %s: git %s', async (operation, args) => {
    const repository = parted();
    repository.put({ 'other.txt': 'sáu\n' });
    repository.commit('sáu');
    repository.git('config', 'core.editor', 'true');
    if (operation === 'revert') repository.git('revert', '--no-commit', 'HEAD');
    else expect(() => repository.git(...args)).toThrow();
    repository.put({ [known]: 'amendments:\n  - {b}\n', 'plan/new.yaml': 'x\n' });
    const before = [indexOf(repository), repository.git('rev-list', '--all')];
    expect(await commit(repository, [known, 'plan/new.yaml'])).toEqual({ fault: 'in-the-middle', detail: operation });
    expect([indexOf(repository), repository.git('rev-list', '--all')]).toEqual(before);
  });

  test('a rebase that stops without a conflict', async () => {
    const repository = parted();
    const order = { GIT_SEQUENCE_EDITOR: 'sed -i s/^pick/edit/' };
    repository.git('-c', `sequence.editor=${order.GIT_SEQUENCE_EDITOR}`, 'rebase', '--quiet', '-i', 'HEAD~1');
    expect(await commit(repository)).toEqual({ fault: 'in-the-middle', detail: 'rebase' });
  });

  test('patches that are applied', async () => {
    const repository = parted();
    const patch = repository.git('format-patch', '--stdout', 'main...other');
    writeFileSync(join(repository.folder, '.git/patch'), `${patch}\n`);
    expect(() => repository.git('am', '.git/patch')).toThrow();
    expect(await commit(repository)).toEqual({ fault: 'in-the-middle', detail: 'am' });
  });

  test('between two picks', async () => {
    const repository = parted();
    expect(() => repository.git('cherry-pick', 'main..other')).toThrow();
    repository.put({ 'other.txt': 'cả hai\n' });
    repository.commit('ba');
    expect(existsSync(join(repository.folder, '.git/CHERRY_PICK_HEAD'))).toBe(false);
    expect(await commit(repository)).toEqual({ fault: 'in-the-middle', detail: 'cherry-pick' });
  });

  test('of this work tree: what another one is busy with is no matter', async () => {
    const repository = parted();
    const linked = join(temporaryFolder(), 'linked');
    repository.git('worktree', 'add', '--quiet', '-b', 'branch', linked);
    expect(() => repository.git('merge', 'other')).toThrow();
    const there = repositoryIn(linked);
    there.put({ [known]: 'amendments:\n  - {b}\n' });
    expect(await commit(there, [known])).toBe(there.git('rev-parse', 'HEAD'));
    expect(() => there.git('merge', 'other')).toThrow();
    expect(await commit(there, [known])).toEqual({ fault: 'in-the-middle', detail: 'merge' });
  });
});
