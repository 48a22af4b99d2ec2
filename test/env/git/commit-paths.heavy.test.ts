/** Commits of some files only, made in real repositories with hooks that really run. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  repositoryIn,
  type TemporaryRepository,
  temporaryFolder,
  temporaryRepository,
} from '../temporary-repository.ts';
import { gitWith } from './asked.ts';
import { added, commit, edited, hook, indexOf, known, unnamedGit } from './edited-plan.ts';

/** Files of a commit with what happened to them. */
function filesOf({ git }: TemporaryRepository, revision = 'HEAD'): string {
  return git('show', '--format=', '--name-status', revision).replaceAll('\t', ' ');
}

describe('what is committed', () => {
  test('is the files named, changed and new, under the message', async () => {
    const repository = edited();
    const hash = await commit(repository);
    expect(hash).toBe(repository.git('rev-parse', 'HEAD'));
    expect(filesOf(repository)).toBe(`M ${known}\nA ${added}`);
    expect(repository.git('log', '-1', '--format=%an <%ae>|%B')).toBe('Mẫu <mau@example.org>|Ghi báo cáo PL.01');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('is nothing else: what is staged stays staged, what is changed stays changed', async () => {
    const repository = edited();
    repository.put({ 'staged.txt': 'hai\n', 'other.txt': 'hai\n', 'intended.txt': 'x\n', 'new.txt': 'x\n' });
    repository.git('add', 'staged.txt', 'new.txt');
    repository.git('add', '--intent-to-add', 'intended.txt');
    expect(typeof (await commit(repository))).toBe('string');
    expect(filesOf(repository)).toBe(`M ${known}\nA ${added}`);
    expect(
      repository
        .git('status', '--porcelain')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['A intended.txt', 'A  new.txt', 'M other.txt', 'M  staged.txt']);
  });

  test('is nothing of what a stash left unsettled beside it', async () => {
    const repository = edited();
    repository.put({ 'other.txt': 'hai\n' });
    repository.git('stash', '--quiet');
    repository.put({ 'other.txt': 'ba\n' });
    repository.commit('hai');
    expect(() => repository.git('stash', 'pop')).toThrow();
    repository.put({ [known]: 'amendments:\n  - {b}\n' });
    expect(await commit(repository, [known])).toMatch(/^[0-9a-f]{40}$/);
    expect(filesOf(repository)).toBe(`M ${known}`);
    expect(repository.git('ls-files', '--unmerged')).toContain('other.txt');
  });

  test('is what lies on the disk, whatever was staged of it before', async () => {
    const repository = edited();
    repository.git('add', '--all');
    repository.put({ [known]: 'amendments:\n  - {b}\n' });
    await commit(repository);
    expect(repository.git('show', `HEAD:${known}`)).toBe('amendments:\n  - {b}');
  });

  test.each([['-F /etc/hostname'], ['--amend'], ['# Ghi\n\nhai dòng'], ['a\n\nCo-authored-by: "$(touch x)" `y`']])(
    'has the message %j as it is',
    async (message) => {
      const repository = edited();
      await commit(repository, [known], message);
      expect(repository.git('log', '-1', '--format=%B')).toBe(message);
      expect(repository.git('rev-list', '--count', 'HEAD')).toBe('2');
    },
  );

  test.each([
    'plan/kế hoạch năm 2021.yaml',
    'plan/-x.yaml',
    '-x.yaml',
    ':(glob)x',
    'plan/[a]*?.yaml',
    'plan/"a\\b".yaml',
  ])('may be called %s', async (name) => {
    const repository = edited();
    repository.put({ [name]: 'x\n', 'plan/a.yaml': 'x\n', 'plan/progress/a.yaml': 'x\n' });
    expect(await commit(repository, [name])).toMatch(/^[0-9a-f]{40}$/);
    expect(repository.git('show', '--format=', '--name-only', '-z', 'HEAD')).toBe(`${name}\0`);
  });

  test('is whole where git turns line ends', async () => {
    const repository = edited();
    repository.git('config', 'core.autocrlf', 'true');
    writeFileSync(join(repository.folder, known), 'amendments:\r\n  - {a}\r\n');
    expect(await commit(repository)).toMatch(/^[0-9a-f]{40}$/);
    expect(repository.git('show', `HEAD:${known}`)).toBe('amendments:\n  - {a}');
    expect(readFileSync(join(repository.folder, added), 'utf8')).toBe('task: PL.01\n');
  });
});

describe('where', () => {
  test('as the first commit, with what else is staged left out', async () => {
    const repository = temporaryRepository();
    repository.put({ [known]: 'x\n', 'staged.txt': 'x\n' });
    repository.git('add', 'staged.txt');
    expect(await commit(repository, [known])).toBe(repository.git('rev-parse', 'main'));
    expect(filesOf(repository)).toBe(`A ${known}`);
    expect(repository.git('status', '--porcelain')).toBe('A  staged.txt');
  });

  test('on a detached head', async () => {
    const repository = edited();
    repository.git('checkout', '--quiet', '--detach');
    const before = repository.git('rev-parse', 'main');
    expect(await commit(repository)).toBe(repository.git('rev-parse', 'HEAD'));
    expect(repository.git('rev-parse', 'main')).toBe(before);
  });

  test('in a linked work tree', async () => {
    const repository = edited();
    const linked = join(temporaryFolder(), 'linked');
    repository.git('worktree', 'add', '--quiet', '-b', 'branch', linked);
    const there = repositoryIn(linked);
    there.put({ [added]: 'task: PL.01\n' });
    expect(await commit(there, [added])).toBe(repository.git('rev-parse', 'branch'));
  });

  test('in a submodule, and not in the repository around it', async () => {
    const inner = edited();
    const outer = temporaryRepository();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub');
    outer.commit('một');
    const sub = repositoryIn(join(outer.folder, 'sub'));
    sub.put({ [added]: 'task: PL.01\n' });
    const before = outer.git('rev-parse', 'HEAD');
    expect(await commit(sub, [added])).toBe(sub.git('rev-parse', 'HEAD'));
    expect(outer.git('rev-parse', 'HEAD')).toBe(before);
  });

  test('in a sparse checkout that has the plan, and not beside what it has', async () => {
    const repository = edited();
    repository.commit('hai');
    repository.git('sparse-checkout', 'set', 'plan');
    repository.put({ [known]: 'amendments:\n  - {b}\n', 'plan/progress/PL.02.yaml': 'x\n', 'elsewhere/x.yaml': 'x\n' });
    expect(await commit(repository, [known, 'plan/progress/PL.02.yaml'])).toMatch(/^[0-9a-f]{40}$/);
    const before = indexOf(repository);
    expect(await commit(repository, ['elsewhere/x.yaml'])).toEqual({
      fault: 'commit-failed',
      detail: expect.stringContaining('sparse-checkout'),
    });
    expect(indexOf(repository)).toBe(before);
  });

  test('for the plan, whichever repository a hook of git is busy with', async () => {
    const repository = edited();
    const other = temporaryRepository();
    const variables = {
      GIT_DIR: join(other.folder, '.git'),
      GIT_INDEX_FILE: join(other.folder, '.git/index'),
      GIT_LITERAL_PATHSPECS: '1',
    };
    expect(await commit(repository, [known, added], 'x', gitWith(variables))).toBe(repository.git('rev-parse', 'HEAD'));
    expect(existsSync(join(other.folder, '.git/index'))).toBe(false);
  });
});

describe('as the user would', () => {
  test('with the hooks, which see these files only and work with pathspecs of their own', async () => {
    const repository = edited();
    repository.put({ 'staged.txt': 'hai\n' });
    repository.git('add', 'staged.txt');
    const seen = join(repository.folder, '.git/seen');
    hook(repository, 'pre-commit', `git diff --cached --name-only -- 'plan/*' '*.txt' > '${seen}'`);
    hook(repository, 'commit-msg', `echo 'Đã kiểm tra' >> "$1"`);
    expect(await commit(repository)).toMatch(/^[0-9a-f]{40}$/);
    expect(readFileSync(seen, 'utf8')).toBe(`${known}\n${added}\n`);
    expect(repository.git('log', '-1', '--format=%B')).toBe('Ghi báo cáo PL.01\nĐã kiểm tra');
  });

  test('with the name that the settings give', async () => {
    const repository = edited();
    repository.git('config', 'user.name', 'Nguyễn Văn An');
    repository.git('config', 'user.email', 'an@example.org');
    await commit(repository, [known], 'x', unnamedGit());
    expect(repository.git('log', '-1', '--format=%an %cn')).toBe('Nguyễn Văn An Nguyễn Văn An');
  });

  test('signed, by the program that the settings name', async () => {
    const repository = edited();
    const signer = join(repository.folder, '.git/signer');
    const signature = '-----BEGIN PGP SIGNATURE-----\\nmẫu\\n-----END PGP SIGNATURE-----\\n';
    writeFileSync(
      signer,
      `#!/bin/sh\ncat > /dev/null\nprintf '\\n[GNUPG:] SIG_CREATED ' >&2\nprintf -- '${signature}'\n`,
    );
    chmodSync(signer, 0o755);
    repository.git('config', 'gpg.program', signer);
    repository.git('config', 'commit.gpgSign', 'true');
    expect(await commit(repository)).toMatch(/^[0-9a-f]{40}$/);
    expect(repository.git('cat-file', 'commit', 'HEAD')).toContain('gpgsig -----BEGIN PGP SIGNATURE-----\n mẫu\n');
  });
});
