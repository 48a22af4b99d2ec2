/** `--commit`: exactly the files that were written, whatever else is going on in the repository. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settings } from '../../env/temporary-repository.ts';
import { run } from '../../main/environment.ts';
import { type PlanCopy, repositoryCopy } from '../../main/repository-copy.ts';

const now = '2022-04-05T02:00:00Z';
const done = ['done', 'PL.04', 'PL.08', '--evidence', '05/BC-MAU', '--date', '4/4/2022', '--commit'];
const files = ['plan/progress/PL.04.yaml', 'plan/progress/PL.08.yaml'];

const undos = ['dondoc undo'];

const newPlan = () => repositoryCopy('test/plans/nam-2021');

/** Git in the copy; what it printed, without the newline at the end. */
function git({ folder }: Pick<PlanCopy, 'folder'>, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, env: settings, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
}

function hook(copy: PlanCopy, name: string, script: string): void {
  const folder = join(copy.folder, '.git/hooks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

const committedIn = (copy: PlanCopy, commit = 'HEAD') =>
  git(copy, 'show', '--format=', '--name-only', commit).split('\n').toSorted();

test('what else is staged, changed or new stays so', async () => {
  const copy = newPlan();
  copy.put('staged.txt', 'một\n');
  git(copy, 'add', 'staged.txt');
  copy.put('plan/README.md', 'đổi\n');
  copy.put('new.txt', 'mới\n');
  const before = git(copy, 'status', '--porcelain');
  // Git reverts nothing while other things are staged: what is said of undoing holds once they are committed.
  expect((await run(done, copy.world({ now }))).code).toBe(0);
  expect(committedIn(copy)).toEqual(files);
  expect(git(copy, 'status', '--porcelain')).toBe(before);
  expect(before.split('\n')).toEqual([' M plan/README.md', 'A  staged.txt', '?? new.txt']);
});

test.each([
  ['staged', (copy: PlanCopy) => git(copy, 'add', '.')],
  ['not staged', () => ''],
])('changes before in one of the files, %s: refused before anything is written', async (_, stage) => {
  const copy = newPlan();
  const place = join(copy.folder, 'plan/progress/PL.08.yaml');
  const text = `${readFileSync(place, 'utf8')}# của người khác\n`;
  writeFileSync(place, text);
  stage(copy);
  const { code, stdout, stderr } = await copy.run(done, { now });
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'dondoc: còn thay đổi chưa lưu vào git trong plan/progress/PL.08.yaml; chưa ghi gì\n' +
      '  gợi ý: lưu các thay đổi đó vào git trước, hoặc bỏ --commit\n',
  });
  expect(readFileSync(place, 'utf8')).toBe(text);
});

test('a staged change that was taken back on the disk is a change before, too', async () => {
  const copy = newPlan();
  const place = join(copy.folder, 'plan/progress/PL.08.yaml');
  const text = readFileSync(place, 'utf8');
  writeFileSync(place, `${text}# của người khác\n`);
  git(copy, 'add', '.');
  writeFileSync(place, text);
  expect((await copy.run(done, { now })).code).toBe(2);
});

describe('a hook that refuses', () => {
  test.each([
    [
      'vi',
      'đã ghi vào tệp nhưng chưa lưu được vào git',
      'gợi ý: xử lý xong thì chạy',
      'hoàn tác (khi chưa ai ghi thêm)',
    ],
    [
      'en',
      'written into the files but not committed',
      'hint: when that is settled, run',
      'to undo (as long as nobody wrote more)',
    ],
  ])('in %s: exit 3, what it said, and the command that makes up for it', async (lang, message, hint, undo) => {
    const copy = newPlan();
    hook(copy, 'pre-commit', 'echo "lỗi thứ nhất" >&2; printf "\\033[31mhai\\033[0m\\n" >&2; exit 1');
    const head = git(copy, 'rev-parse', 'HEAD');
    const { code, stderr } = await copy.run([...done, '--lang', lang], { now });
    expect(code).toBe(3);
    expect(git(copy, 'rev-parse', 'HEAD')).toBe(head);
    expect(git(copy, 'diff', '--cached', '--name-only')).toBe('');
    const [, said, add = '', commit = ''] =
      /^dondoc: (.*)\n {2}[^\n]*?:\n {4}(git add .*)\n {4}(git commit .*)\n(?:dondoc: .*\n)+$/m.exec(stderr) ?? [];
    expect(said).toBe(`${message}: lỗi thứ nhất · <U+001B>[31mhai<U+001B>[0m`);
    expect(stderr).toContain(
      [`  ${hint}:`, `    ${add}`, `    ${commit}`, ...undos.map((line) => `dondoc: ${undo}: ${line}`), ''].join('\n'),
    );

    rmSync(join(copy.folder, '.git/hooks/pre-commit'));
    execFileSync('sh', ['-c', `${add} && ${commit}`], { cwd: copy.folder, env: settings, stdio: 'pipe' });
    expect(committedIn(copy)).toEqual(files);
    expect(git(copy, 'log', '-1', '--format=%s')).toBe(
      lang === 'vi' ? 'PL.04, PL.08: 2 thay đổi' : 'PL.04, PL.08: 2 changes',
    );
    expect(git(copy, 'status', '--porcelain')).toBe('');
  });

  test('quiet: what is not in git is told all the same', async () => {
    const copy = newPlan();
    hook(copy, 'pre-commit', 'exit 1');
    const { code, stderr } = await copy.run([...done, '-q'], { now });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^dondoc: đã ghi vào tệp nhưng chưa lưu được vào git: /);
  });

  test('a hook that changes the message, or adds to it, is let be', async () => {
    const copy = newPlan();
    hook(copy, 'commit-msg', 'echo "Duyet: Mau" >> "$1"');
    expect((await copy.run(done, { now })).code).toBe(0);
    expect(git(copy, 'log', '-1', '--format=%B')).toMatch(/Duyet: Mau$/);
  });
});

test.each([
  ['merge', 'git đang làm dở git merge'],
  ['rebase', 'git đang làm dở git rebase'],
  ['cherry-pick', 'git đang làm dở git cherry-pick'],
])('in the middle of git %s: written, not committed, exit 3', async (operation, reason) => {
  const copy = newPlan();
  const base = git(copy, 'rev-parse', 'HEAD');
  for (const branch of ['một', 'hai']) {
    git(copy, 'checkout', '--quiet', '-b', branch, base);
    copy.put('clash.txt', `${branch}\n`);
    git(copy, 'add', '.');
    git(copy, 'commit', '--quiet', '-m', branch);
  }
  expect(() => git(copy, operation, 'một')).toThrow('Command failed');
  const head = git(copy, 'rev-parse', 'HEAD');
  const { code, stderr } = await copy.run(done, { now });
  expect(code).toBe(3);
  expect(stderr).toContain(`dondoc: đã ghi vào tệp nhưng chưa lưu được vào git: ${reason}\n`);
  expect(git(copy, 'rev-parse', 'HEAD')).toBe(head);
  expect(git(copy, 'status', '--porcelain', 'plan')).toBe(' M plan/progress/PL.08.yaml\n?? plan/progress/PL.04.yaml');
});

test('without a name git would not commit: its own words', async () => {
  const copy = newPlan();
  const nameless = { GIT_AUTHOR_NAME: '', GIT_COMMITTER_NAME: '', GIT_AUTHOR_EMAIL: '', GIT_COMMITTER_EMAIL: '' };
  const { code, stderr } = await copy.run(done, { now, variables: nameless });
  expect(code).toBe(3);
  expect(stderr).toMatch(/chưa lưu được vào git: .*ident/);
});

test('the first commit of a repository holds the files that were written, and nothing else', async () => {
  const copy = newPlan();
  rmSync(join(copy.folder, '.git'), { recursive: true });
  git(copy, 'init', '--quiet', '--initial-branch=main', '--template=');
  const made = ['update', 'PL.04', '--state', 'in-progress', '--commit'];
  expect((await copy.run(['update', 'PL.08', '--state', 'in-progress', '--commit'], { now })).stderr).toContain(
    'còn thay đổi chưa lưu vào git trong plan/progress/PL.08.yaml',
  );
  const { code, stderr } = await copy.run(made, { now });
  expect(code).toBe(0);
  expect(git(copy, 'ls-files')).toBe('plan/progress/PL.04.yaml');
  expect(stderr).toMatch(/^dondoc: đã ghi và lưu vào git \([0-9a-f]{12}\): PL\.04: Báo cáo mới/m);
});

test.each(['--commit', '--commit --dry-run'])(
  'outside git, %s is refused before anything is written',
  async (options) => {
    const copy = newPlan();
    rmSync(join(copy.folder, '.git'), { recursive: true });
    const argv = ['done', 'PL.08', '--evidence', '05/BC-MAU', '--date', '4/4/2022', ...options.split(' ')];
    expect(await copy.run([...argv, '--lang', 'en'], { now })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'dondoc: the folder plan is in no git repository; nothing written\n  hint: leave out --commit\n',
    });
  },
);

test('on a detached head and with carriage returns that git converts', async () => {
  const copy = newPlan();
  git(copy, 'checkout', '--quiet', '--detach');
  git(copy, 'config', 'core.autocrlf', 'true');
  expect((await run(done, copy.world({ now }))).code).toBe(0);
  expect(committedIn(copy)).toEqual(files);
});

test('a second try says what is not in git yet, until it is', async () => {
  const copy = newPlan();
  hook(copy, 'pre-commit', 'exit 1');
  expect((await run(done, copy.world({ now }))).code).toBe(3);
  rmSync(join(copy.folder, '.git/hooks/pre-commit'));
  const again = await run(done, copy.world({ now }));
  expect(again).toMatchObject({
    code: 3,
    stdout: '',
    stderr: 'dondoc: mọi nội dung này đã có trong kế hoạch, nhưng còn thay đổi chưa lưu vào git; xem bằng git status\n',
  });
  git(copy, 'add', '.');
  git(copy, 'commit', '-qm', 'Ghi hai báo cáo');
  expect((await run(done, copy.world({ now }))).code).toBe(0);
});
