/** `dondoc init` never touches what is there, and says what it does not take. */
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import { newFolder, planFiles, settings } from './new-folder.ts';

const inPlan = (name: string) => planFiles.map((file) => `${name}/${file}`);

describe('what is there already', () => {
  test.each([
    ['plan/plan.yaml', []],
    ['plan/agencies.yaml', []],
    ['.github/workflows/dondoc.yml', ['--ci', 'github']],
    ['.gitlab/dondoc.gitlab-ci.yml', ['--ci', 'gitlab']],
    ['.githooks/pre-commit', ['--ci', 'pre-commit']],
  ])('%s stops everything', async (name, options) => {
    const { folder, files, put } = newFolder();
    put('.gitlab-ci.yml', 'build: {script: [make]}\n');
    put(name, 'mine\n');
    const before = files();
    expect(await run(['init', ...options], { folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: `dondoc: đã có sẵn nên không ghi tệp nào: ${name}\n  gợi ý: chọn thư mục khác: dondoc init THƯ_MỤC; hoặc chuyển các tệp này đi chỗ khác\n`,
      paged: '',
    });
    expect(files()).toEqual(before);
  });

  test('all that is in the way is named at once', async () => {
    const { folder, put } = newFolder();
    put('plan/plan.yaml', '');
    put('plan/progress', '');
    symlinkSync('/etc', path.join(folder, '.vscode'));
    const { code, stderr } = await run(['init', '--lang', 'en'], { folder });
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toBe(
      'dondoc: nothing was written, since these are there already: plan/plan.yaml, plan/progress, .vscode',
    );
  });

  test.each(['README.md', 'README.md/plan'])('no plan goes into a file: %s', async (name) => {
    const { folder, files, put } = newFolder();
    put('README.md', 'mine\n');
    const { code, stderr } = await run(['init', name], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('đã có sẵn nên không ghi tệp nào: README.md\n');
    expect(files()).toEqual({ 'README.md': 'mine\n' });
  });

  test('a dry run is stopped by it too', async () => {
    const { folder, put } = newFolder();
    put('plan/plan.yaml', '');
    expect(await run(['init', '--dry-run'], { folder })).toMatchObject({ code: 2, stdout: '' });
  });

  test.each([...settings, '.pre-commit-config.yaml'])('%s serves as well, and is left as it is', async (name) => {
    const { folder, files, put } = newFolder();
    put(name, 'mine\n');
    const { code, stdout } = await run(['init', '--ci', 'pre-commit'], { folder });
    expect(code).toBe(0);
    expect(stdout).toContain(`Có sẵn, giữ nguyên:\n  ${name}\n`);
    expect(files()[name]).toBe('mine\n');
  });

  test('what git is told already is left as it is, and what it lacks is a next step', async () => {
    const { folder, files, put } = newFolder();
    put('.gitattributes', '*.docx binary\r\namendments.yaml   merge=union\r\n');
    put('.gitignore', '.dondoc-*\n');
    const { code, stdout, stderr } = await run(['init', '.'], { folder });
    expect(code).toBe(0);
    expect(stdout).toContain('Có sẵn, giữ nguyên:\n  .gitattributes\n  .gitignore\n');
    expect(stderr).toContain(
      '\n  3. Thêm vào .gitattributes: *.yaml text eol=lf · progress/*.yaml merge=union · reminders/*.yaml merge=union\n  4. Đưa vào git: git add .\n  5. Lưu vào git: git commit\n',
    );
    expect(files()['.gitattributes']).toBe('*.docx binary\r\namendments.yaml   merge=union\r\n');
    const english = await run(['init', 'khác', '--lang', 'en'], { folder });
    expect(english.stderr).not.toContain('Add to');
  });

  test('the file of GitLab is to include ours', async () => {
    const { folder, files, put } = newFolder();
    put('.gitlab-ci.yml', 'build: {script: [make]}\n');
    const { stdout, stderr } = await run(['init', '--ci', 'gitlab'], { folder });
    expect(stdout).toContain('\n  .gitlab/dondoc.gitlab-ci.yml\n');
    expect(stderr).toContain('Thêm vào .gitlab-ci.yml: include: [{local: .gitlab/dondoc.gitlab-ci.yml}]\n');
    expect(files()['.gitlab-ci.yml']).toBe('build: {script: [make]}\n');
  });

  test('a second plan in the repository has only what is its own', async () => {
    const { folder, files } = newFolder();
    await run(['init', 'ke-hoach-2026', '--ci', 'github'], { folder });
    const before = files();
    expect((await run(['init', 'ke-hoach-2027'], { folder })).code).toBe(0);
    expect(files()).toMatchObject(before);
    expect(Object.keys(files()).filter((name) => !(name in before))).toEqual(inPlan('ke-hoach-2027').sort());
  });
});

describe('is refused', () => {
  test.each([
    ['a;b', 'dondoc: the folder "a;b" has characters that a shell or CI may read differently\n'],
    ['a\\b', 'dondoc: the folder "a\\b" has characters that a shell or CI may read differently\n'],
    ['a$b', 'dondoc: the folder "a$b" has characters that a shell or CI may read differently\n'],
    ["it's", 'dondoc: the folder "it\'s" has characters that a shell or CI may read differently\n'],
    ['a/-b', 'dondoc: the folder "a/-b" has characters that a shell or CI may read differently\n'],
    ['a\u202eb', 'dondoc: the folder "a<U+202E>b" has characters that a shell or CI may read differently\n'],
  ])('the folder %j', async (name, message) => {
    const { folder, files } = newFolder();
    const { code, stdout, stderr } = await run(['init', name, '--lang', 'en'], { folder });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(files()).toEqual({});
  });

  test.each([
    ['', ''],
    [' \t', ' <U+0009>'],
    ['Kế\u200bhoạch', 'Kế<U+200B>hoạch'],
    ['\u001b[31mđỏ', '<U+001B>[31mđỏ'],
  ])('the title %j', async (title, shown) => {
    const { folder, files } = newFolder();
    expect(await run(['init', '--title', title], { folder })).toMatchObject({
      code: 2,
      stderr: `dondoc: --title: "${shown}" để trống hoặc có ký tự không nhìn thấy được\n  gợi ý: viết trích yếu của kế hoạch trên một dòng\n`,
    });
    expect(files()).toEqual({});
  });

  test('a service that there is no recipe for', async () => {
    const { folder } = newFolder();
    expect(await run(['init', '--ci', 'githb'], { folder })).toMatchObject({
      code: 2,
      stderr: 'dondoc: --ci không nhận "githb"\n  gợi ý: có phải là "github"?\n',
    });
  });
});

test('a folder that nothing can be written to is said to be so', async () => {
  const { folder } = newFolder();
  const { code, stdout, stderr } = await run(['init', '/proc/dondoc', '--lang', 'en'], { folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/could not be written: its folder could not be made\n {2}hint: nothing has been written/);
});
