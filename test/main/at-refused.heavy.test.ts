/** Why the plan of a revision cannot be had, as people read it: exit 2, nothing on standard output. */
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeGit } from '../../src/env/git/node-git.ts';
import { copiesOf, settings, temporaryFolder, temporaryRepository } from '../env/temporary-repository.ts';
import { run } from './environment.ts';
import { smallPlan } from './small-plan.ts';

/** A plan with two commits of 2020 and 2021. */
const planned = copiesOf(({ put, commit }) => {
  put(smallPlan('plan'));
  commit('ban hành', '2020-06-30T09:00:00+07:00');
  put({ 'x.txt': '' });
  commit('hai', '2021-03-01T09:00:00+07:00');
  return {};
});

/** What `dondoc overdue --at REVISION` says in both languages. */
async function saidOf(
  folder: string,
  revision: string,
  options: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
) {
  const said: string[] = [];
  for (const language of ['vi', 'en']) {
    const git = nodeGit({ ...settings, ...variables }, diskFiles);
    const argv = ['overdue', '--at', revision, '--lang', language, ...options];
    const { code, stdout, stderr } = await run(argv, { folder, git });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    said.push(stderr);
  }
  return said;
}

function clone(folder: string, ...options: string[]): string {
  const target = join(temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', ...options, `file://${folder}`, target], { env: settings, stdio: 'pipe' });
  return target;
}

describe('there is no repository', () => {
  test('git is not installed', async () => {
    expect(await saidOf(planned().folder, 'HEAD', [], { PATH: temporaryFolder() })).toEqual([
      'dondoc: máy này chưa cài git, nên không đọc được kế hoạch ở một phiên bản cũ\n  gợi ý: cài git (https://git-scm.com/downloads) rồi chạy lại\n',
      'dondoc: git is not installed here, so the plan of an earlier revision cannot be read\n  hint: install git (https://git-scm.com/downloads) and run again\n',
    ]);
  });

  test('the plan is not in git', async () => {
    const { folder, put } = planned();
    put({ '.git': null });
    expect(await saidOf(folder, 'HEAD')).toEqual([
      'dondoc: thư mục "plan" không nằm trong kho git nào\n  gợi ý: chỉ kế hoạch lưu trong git mới có các phiên bản cũ để xem lại\n',
      'dondoc: the folder "plan" is in no git repository\n  hint: only a plan that is kept in git has earlier revisions to look at\n',
    ]);
  });

  test('the repository is bare', async () => {
    const { folder, git } = planned();
    git('config', 'core.bare', 'true');
    expect(await saidOf(folder, 'HEAD')).toEqual([
      'dondoc: kho git ở "plan" không có thư mục làm việc\n  gợi ý: chạy trong một bản sao có tệp của kế hoạch: git clone hoặc git worktree add\n',
      'dondoc: the git repository at "plan" has no work tree\n  hint: run in a copy that has the plan\'s files: git clone or git worktree add\n',
    ]);
  });

  test('git does not trust it: the remedy can be pasted', async () => {
    const { folder } = planned();
    const moved = join(temporaryFolder(), "kế hoạch 'cũ'");
    renameSync(folder, moved);
    const [vi, en] = await saidOf(join(moved, 'plan'), 'HEAD', [], { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    expect(vi).toBe(
      `dondoc: git không đọc kho ở "${moved}" vì kho thuộc về người dùng khác\n  gợi ý: nếu kho này đáng tin cậy: git config --global --add safe.directory "${moved}"\n`,
    );
    expect(en).toBe(
      `dondoc: git does not read the repository at "${moved}", since another user owns it\n  hint: if you trust it: git config --global --add safe.directory "${moved}"\n`,
    );
  });

  test('git fails otherwise', async () => {
    const { folder, put } = planned();
    put({ '.git': null });
    put({ '.git': 'nonsense \u001b[31m\n' });
    expect((await saidOf(folder, 'HEAD'))[1]).toBe(
      `dondoc: git cannot read the repository at "plan": "invalid gitfile format: ${folder}/.git"\n`,
    );
  });
});

describe('there is no such revision', () => {
  test('nothing is called so', async () => {
    const { folder } = planned();
    expect(await saidOf(folder, 'mian')).toEqual([
      'dondoc: git không có phiên bản "mian"\n  gợi ý: có phải là "main"?\n',
      'dondoc: git has no revision "mian"\n  hint: did you mean "main"?\n',
    ]);
    expect(await saidOf(folder, '\u001b[2Jx')).toEqual([
      'dondoc: git không có phiên bản "<U+001B>[2Jx"\n  gợi ý: dùng một ngày (2021-03-31), mã commit, nhánh hoặc thẻ; xem: git log --oneline, git branch --all, git tag\n',
      'dondoc: git has no revision "<U+001B>[2Jx"\n  hint: give a day (2021-03-31), a commit, a branch or a tag; see: git log --oneline, git branch --all, git tag\n',
    ]);
  });

  test.each(['2021-02-30', '2021-13-01', '31/02/2021'])('%s is no day', async (given) => {
    expect((await saidOf(planned().folder, given))[1]).toBe(
      `dondoc: there is no day "${given}"\n  hint: write 2021-12-15, 15/12/2021, yesterday or 2021-Q4 (its last day)\n`,
    );
  });

  test('several are called so', async () => {
    const { folder, git } = planned();
    git('branch', 'v1');
    git('tag', 'v1', 'HEAD~1');
    expect(await saidOf(folder, 'v1')).toEqual([
      'dondoc: "v1" có thể là nhiều phiên bản khác nhau\n  gợi ý: viết rõ là phiên bản nào: heads/v1, tags/v1\n',
      'dondoc: "v1" may mean several revisions\n  hint: say which one: heads/v1, tags/v1\n',
    ]);
  });

  test('nothing is committed yet', async () => {
    const { folder, put } = temporaryRepository();
    put(smallPlan('plan'));
    for (const revision of ['HEAD', '2021-03-31']) {
      expect(await saidOf(folder, revision)).toEqual([
        'dondoc: nhánh hiện tại chưa có commit nào\n  gợi ý: lưu kế hoạch vào git trước: git add, git commit\n',
        'dondoc: the current branch has no commits yet\n  hint: put the plan into git first: git add, git commit\n',
      ]);
    }
  });

  test('the day is before the first commit', async () => {
    expect(await saidOf(planned().folder, '2020-06-29')).toEqual([
      'dondoc: đến hết ngày "2020-06-29" chưa có commit nào trên nhánh hiện tại\n  gợi ý: commit đầu tiên là của ngày 30/06/2020\n',
      'dondoc: by the end of "2020-06-29" the current branch had no commits\n  hint: its first commit is of 30 Jun 2020\n',
    ]);
  });

  test.each(['HEAD~1', '2021-02-28', 'origin/other'])('a shallow clone may lack %s', async (revision) => {
    expect(await saidOf(clone(planned().folder, '--depth=1'), revision)).toEqual([
      `dondoc: không tìm được "${revision}": bản sao git này chỉ có lịch sử từ ngày 01/03/2021\n  gợi ý: lấy đủ lịch sử: git fetch --unshallow --tags (GitHub Actions: fetch-depth: 0; GitLab CI: GIT_DEPTH: "0")\n`,
      `dondoc: "${revision}" is not to be found: the history of this clone begins on 1 Mar 2021\n  hint: fetch all of it: git fetch --unshallow --tags (GitHub Actions: fetch-depth: 0; GitLab CI: GIT_DEPTH: "0")\n`,
    ]);
  });

  test('the remedy for a shallow clone mends it', async () => {
    const shallow = clone(planned().folder, '--depth=1');
    execFileSync('git', ['fetch', '--unshallow', '--tags'], { cwd: shallow, env: settings, stdio: 'pipe' });
    for (const revision of ['HEAD~1', '2021-02-28']) {
      expect(await run(['overdue', '--at', revision], { folder: shallow })).toMatchObject({ code: 0 });
    }
  });

  test('a partial clone lacks the files, and the remedy mends it', async () => {
    const { folder, git, put, commit } = planned();
    git('config', 'uploadpack.allowFilter', 'true');
    put(smallPlan('plan', { due: '2021-Q2' }));
    commit('ba');
    const partial = clone(folder, '--filter=blob:none');
    expect(await saidOf(partial, 'HEAD~1')).toEqual([
      'dondoc: bản sao git này không có đủ nội dung của phiên bản "HEAD~1"\n  gợi ý: lấy đủ nội dung: git fetch --refetch --no-filter\n',
      'dondoc: this clone lacks part of what the revision "HEAD~1" holds\n  hint: fetch all of it: git fetch --refetch --no-filter\n',
    ]);
    execFileSync('git', ['fetch', '--refetch', '--no-filter'], { cwd: partial, env: settings, stdio: 'pipe' });
    expect(await run(['overdue', '--at', 'HEAD~1'], { folder: partial })).toMatchObject({ code: 0 });
  });
});

describe('the revision has no such plan', () => {
  test('the plan was not there yet', async () => {
    const { folder, commit, put } = temporaryRepository();
    put({ 'other/plan.yaml': 'id: khac\n' });
    commit('trước');
    put(smallPlan('plan'));
    commit('sau');
    expect(await saidOf(folder, 'HEAD~1', ['--plan', 'plan'])).toEqual([
      'dondoc: phiên bản "HEAD~1" không có kế hoạch ở thư mục "plan"\n  gợi ý: khi đó kế hoạch chưa được lưu vào git, hoặc nằm ở nơi khác dưới một mã (id) khác\n',
      'dondoc: the revision "HEAD~1" has no plan in the folder "plan"\n  hint: the plan was not in git yet, or it lay elsewhere under another id\n',
    ]);
  });

  test('the plan is gone from the work tree, and git knows where it lay', async () => {
    const { folder, put } = planned();
    put({ plan: null });
    expect(await saidOf(folder, 'HEAD')).toEqual([
      'dondoc: chưa rõ kế hoạch nào: phiên bản "HEAD" có plan.yaml ở plan\n  gợi ý: chỉ ra kế hoạch: --plan plan\n',
      'dondoc: it is not clear which plan is meant: the revision "HEAD" has a plan.yaml in plan\n  hint: point to the plan: --plan plan\n',
    ]);
  });

  test('there is no plan at all', async () => {
    const { folder, commit, put } = temporaryRepository();
    put({ 'x.txt': '' });
    commit('một');
    const outside = temporaryFolder();
    for (const place of [folder, outside]) {
      expect((await saidOf(place, 'HEAD'))[1]).toBe(
        `dondoc: no plan (plan.yaml) found from "${place}" upwards\n  hint: change into the folder of the plan, or point to it: --plan FOLDER\n`,
      );
    }
    expect((await saidOf(folder, 'HEAD', ['--plan', 'x']))[1]).toBe(
      'dondoc: the revision "HEAD" has no plan in the folder "x"\n  hint: the plan was not in git yet, or it lay elsewhere under another id\n',
    );
  });

  test('several have the id of the plan that was moved', async () => {
    const { folder, put, commit } = planned();
    put(smallPlan('bản sao'));
    commit('hai bản');
    renameSync(join(folder, 'plan'), join(folder, 'mới'));
    put({ 'bản sao': null });
    commit('chuyển');
    expect((await saidOf(folder, 'HEAD~1', ['--plan', 'mới']))[1]).toBe(
      `dondoc: it is not clear which plan is meant: the revision "HEAD~1" has a plan.yaml in bản sao, plan\n  hint: point to the plan: --plan "bản sao"\n`,
    );
    expect(await run(['overdue', '--at', 'HEAD~1', '--plan', 'bản sao'], { folder })).toMatchObject({ code: 0 });
  });
});
