/** What the history of a folder says, from people who write anything they like into it. */
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LoggedCommit } from '../../../src/env/repository.ts';
import { settings, temporaryFolder, temporaryRepository } from '../temporary-repository.ts';
import { choice, repositoryAt } from './asked.ts';

async function logOf(folder: string, path = 'plan', commit = 'HEAD'): Promise<readonly LoggedCommit[]> {
  const commits = await (await repositoryAt(folder)).log(commit, path, choice);
  if ('fault' in commits) throw new Error(JSON.stringify(commits));
  return commits;
}

/** Subject, and what happened to which file. */
function summary({ subject, files }: LoggedCommit): string {
  return [subject, ...files.map(({ change, path }) => `${change} ${path}`)].join(' | ');
}

describe('log', () => {
  test('names the commits that changed chosen files of the folder, oldest first', async () => {
    const { folder, put, commit } = temporaryRepository();
    put({ 'plan/plan.yaml': 'a\n', 'x.yaml': 'x\n' });
    commit('một');
    put({ 'x.yaml': 'y\n', 'plan/note.txt': 'n\n', 'plan/deep/z.yaml': 'z\n' });
    commit('ngoài kế hoạch');
    put({ 'plan/plan.yaml': 'b\n', 'plan/progress/PL.01.yaml': 'p\n', 'x.yaml': 'z\n' });
    commit('hai');
    put({ 'plan/progress': null });
    commit('ba');
    const commits = await logOf(folder);
    expect(commits.map(summary)).toEqual([
      'một | added plan/plan.yaml',
      'hai | modified plan/plan.yaml | added plan/progress/PL.01.yaml',
      'ba | removed plan/progress/PL.01.yaml',
    ]);
    expect((await logOf(folder, '')).map(summary)).toEqual([
      'một | added x.yaml',
      'ngoài kế hoạch | modified x.yaml',
      'hai | modified x.yaml',
    ]);
  });

  test('gives the contents afterwards, all to be read at once', async () => {
    const { folder, put, commit } = temporaryRepository();
    for (const text of ['a\n', 'b\n']) {
      put({ 'plan/plan.yaml': text });
      commit(text.trim());
    }
    const [first, second] = (await logOf(folder)).map(({ files }) => files[0]);
    const contents = await (await repositoryAt(folder)).blobs([first?.after ?? '', second?.after ?? '']);
    expect([...contents.values()].map((bytes) => Buffer.from(bytes).toString())).toEqual(['a\n', 'b\n']);
  });

  test('tells who made a commit, and when by the clock of who put it in', async () => {
    const { folder, git, put } = temporaryRepository();
    put({ 'plan/plan.yaml': 'a\n' });
    git('add', '.');
    git(
      'commit',
      '--quiet',
      '--author=Nguyễn Thị Ánh <anh@example.org>',
      '--date=2021-03-25T08:00:00+07:00',
      '-m',
      'một\nhai\n\nba',
    );
    const [commit] = await logOf(folder);
    expect(commit).toMatchObject({
      hash: git('rev-parse', 'HEAD'),
      authorName: 'Nguyễn Thị Ánh',
      committedAt: new Date(Number(git('log', '-1', '--format=%ct')) * 1000),
      subject: 'một hai',
      isFirst: true,
    });
  });

  test('takes whatever authors write for no more than text', async () => {
    const { folder, git, put } = temporaryRepository();
    const name = 'x \u001b]0;x\u0007 :100644 100644 0000000 1111111 M \u202e %H%x00';
    const subject = `:000000 100644 ${'0'.repeat(40)} ${'1'.repeat(40)} A \u001b[2J --output=x`;
    put({ 'plan/plan.yaml': 'a\n', [`plan/:100644 ${'1'.repeat(40)} M.yaml`]: 'x', 'plan/a\nb\u001b[31m.yaml': 'x' });
    git('add', '.');
    git('commit', '--quiet', `--author=${name} <x y"z>`, '-m', subject);
    expect(await logOf(folder)).toMatchObject([
      {
        authorName: name,
        subject,
        files: [
          { change: 'added', path: `plan/:100644 ${'1'.repeat(40)} M.yaml` },
          { change: 'added', path: 'plan/a\nb\u001b[31m.yaml' },
          { change: 'added', path: 'plan/plan.yaml' },
        ],
      },
    ]);
  });

  test('takes a merge for what it brought into the branch', async () => {
    const { folder, git, put, commit } = temporaryRepository();
    put({ 'plan/plan.yaml': 'a\n' });
    commit('một');
    git('checkout', '--quiet', '-b', 'side');
    put({ 'plan/progress/PL.01.yaml': 'p\n' });
    commit('bên');
    git('checkout', '--quiet', 'main');
    put({ 'plan/appendix.yaml': 'x\n' });
    commit('hai');
    git('merge', '--quiet', '--no-ff', '-m', 'gộp', 'side');
    const expected = [
      'một | added plan/plan.yaml',
      'hai | added plan/appendix.yaml',
      'gộp | added plan/progress/PL.01.yaml',
    ];
    expect((await logOf(folder)).map(summary)).toEqual(expected);
    for (const mode of ['off', 'separate', 'combined', 'remerge']) {
      git('config', 'log.diffMerges', mode);
      expect((await logOf(folder)).map(summary)).toEqual(expected);
    }
  });

  test('is the same whatever the settings say of logs', async () => {
    const { folder, git, put, commit } = temporaryRepository();
    put({ 'plan/plan.yaml': 'a\n' });
    commit('một');
    put({ 'plan/plan.yaml': 'b\n', 'plan/b.yaml': 'a\n' });
    commit('hai');
    const before = await logOf(folder);
    for (const setting of [
      'log.showRoot=false',
      'log.follow=true',
      'log.decorate=full',
      'log.abbrevCommit=true',
      'log.showSignature=true',
      'color.ui=always',
      'core.abbrev=4',
      'diff.renames=copies',
      'diff.relative=true',
      'format.pretty=oneline',
      'i18n.logOutputEncoding=latin1',
      'notes.displayRef=*',
    ]) {
      const [name = '', value = ''] = setting.split('=');
      git('config', name, value);
    }
    expect(await logOf(folder)).toEqual(before);
    expect(before).toHaveLength(2);
  });

  test('takes a folder that was moved for a new one', async () => {
    const { folder, put, commit } = temporaryRepository();
    put({ 'old/plan.yaml': 'a\n' });
    commit('một');
    renameSync(join(folder, 'old'), join(folder, 'plan'));
    commit('hai');
    expect((await logOf(folder)).map(summary)).toEqual(['hai | added plan/plan.yaml']);
    expect((await logOf(folder, 'old')).map(summary)).toEqual([
      'một | added old/plan.yaml',
      'hai | removed old/plan.yaml',
    ]);
  });

  test('marks the commit before which nothing is known: the first, or where the history was cut off', async () => {
    const { folder, git, put, commit } = temporaryRepository();
    for (const text of ['một', 'hai', 'ba']) {
      put({ 'plan/plan.yaml': `${text}\n` });
      commit(text);
    }
    git('branch', 'grafted');
    const clone = join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${folder}`, clone], { env: settings, stdio: 'pipe' });
    const marks = (await logOf(clone)).map(({ subject, isFirst }) => [subject, isFirst]);
    expect(marks).toEqual([
      ['hai', true],
      ['ba', false],
    ]);
    expect((await logOf(folder)).map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
  });

  test('says what git says where there is no such commit', async () => {
    const { folder, commit } = temporaryRepository();
    commit('một');
    const repository = await repositoryAt(folder);
    expect(await repository.log('0'.repeat(40), 'plan', choice)).toEqual({
      fault: 'git-failed',
      detail: `bad object ${'0'.repeat(40)}`,
    });
  });
});
