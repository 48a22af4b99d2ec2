/** `dondoc init` in real folders: a plan without a finding, in the place named. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/output/words/language.ts';
import { run } from './environment.ts';
import { newFolder, planFiles, settings } from './new-folder.ts';

const inPlan = (name: string) => planFiles.map((file) => `${name}/${file}`);

describe('a new plan', () => {
  test.each(
    languages.flatMap((language) =>
      ['2026-01-01', '2024-02-29', '2026-11-23', '2026-12-31'].map((day) => [language, day] as const),
    ),
  )('in %s, made on %s, has nothing that even --strict would find, now and a year later', async (lang, day) => {
    const { folder } = newFolder();
    const now = `${day}T02:00:00Z`;
    expect(await run(['init', '--lang', lang], { folder, now })).toMatchObject({ code: 0 });
    for (const asOf of [day, `${Number(day.slice(0, 4)) + 1}-12-31`]) {
      const { code, stdout } = await run(['check', '--strict', '--lang', 'en', '--as-of', asOf], { folder, now });
      expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^no errors in 3 files, 4 tasks/) });
    }
  });

  test('can be answered from at once', async () => {
    const { folder } = newFolder();
    await run(['init'], { folder, now: '2026-11-23T02:00:00Z' });
    const { stdout } = await run(['status', '--format', 'json'], { folder, now: '2026-11-23T02:00:00Z' });
    const { plan, tasks } = JSON.parse(stdout);
    expect(plan).toMatchObject({ id: 'ke-hoach-2026', title: '[Về việc gì, ở đâu, trong thời gian nào]' });
    expect(tasks.map(({ id, due }: { id: string; due: { day: string } }) => [id, due.day])).toEqual([
      ['II.1', '2027-06-30'],
      ['II.2', null],
      ['PL.01', '2027-12-31'],
      ['PL.02', '2027-12-14'],
    ]);
  });

  test('takes its year and month from Vietnam', async () => {
    const { folder, files } = newFolder();
    await run(['init'], { folder, now: '2026-12-31T17:00:00Z' });
    expect(files()['plan/plan.yaml']).toContain('dateline: ngày tháng 01 năm 2027\n  issued: 2027-01 ');
  });

  test('has the title given, on one line and composed', async () => {
    const { folder } = newFolder();
    await run(['init', '--title', '  Về việc "mẫu": 100%\n # là gì '.normalize('NFD')], { folder });
    const { stdout } = await run(['status', '--format', 'json'], { folder });
    expect(JSON.parse(stdout).plan.title).toBe('Về việc "mẫu": 100% # là gì');
  });

  test('consists of just these files', async () => {
    const { folder, files } = newFolder();
    await run(['init'], { folder });
    expect(Object.keys(files())).toEqual([...settings, ...inPlan('plan')].sort());
  });

  test('has settings that point at files which are there', async () => {
    const { folder, files } = newFolder();
    await run(['init', 'kế hoạch/2026'], { folder });
    const mapping = JSON.parse(files()['.vscode/settings.json'] ?? '')['yaml.schemas'];
    const schemas = inPlan('kế hoạch/2026').filter((name) => name.includes('/.schema/'));
    const mapped = Object.keys(mapping);
    expect(mapped.map((name) => path.join(name)).sort()).toEqual(schemas.sort());
    for (const name of mapped) expect(files()).toHaveProperty([path.join(name)]);
    expect(mapping['./kế hoạch/2026/.schema/progress.json']).toBe('kế hoạch/2026/progress/*.yaml');
  });
});

describe('where it goes', () => {
  test('into the folder named; the settings to the top of the repository', async () => {
    const { folder, files } = newFolder();
    mkdirSync(path.join(folder, '.git'));
    mkdirSync(path.join(folder, 'work/here'), { recursive: true });
    const { stdout } = await run(['init', '2026', '--ci', 'github'], { folder: path.join(folder, 'work/here') });
    expect(Object.keys(files())).toEqual(
      [...settings, '.github/workflows/dondoc.yml', 'tools/dondoc-1.2.3.tgz', ...inPlan('work/here/2026')].sort(),
    );
    expect(stdout).toContain('\n  2026/plan.yaml\n');
    expect(stdout).toContain('\n  ../../.github/workflows/dondoc.yml\n');
    expect(files()['.github/workflows/dondoc.yml']).toContain('DONDOC_PLAN: "work/here/2026"');
  });

  test('into the folder itself', async () => {
    const { folder, files } = newFolder();
    await run(['init', '.', '--ci', 'gitlab'], { folder });
    expect(Object.keys(files())).toEqual(
      [...settings, '.gitlab-ci.yml', 'tools/dondoc-1.2.3.tgz', ...planFiles].sort(),
    );
    expect(files()['.gitlab-ci.yml']).toContain('DONDOC_PLAN: "."');
    expect(files()['.vscode/settings.json']).toContain('"./.schema/plan.json": "plan.yaml"');
  });

  test('elsewhere, with all that belongs to it', async () => {
    const { folder, files } = newFolder();
    mkdirSync(path.join(folder, 'here'));
    await run(['init', '../there'], { folder: path.join(folder, 'here') });
    expect(Object.keys(files())).toEqual([...settings, ...planFiles].map((name) => `there/${name}`).sort());
  });
});

describe('where there is a plan, --ci adds the recipe alone', () => {
  const made = async (argv: readonly string[], here: string) => {
    const { folder, files } = newFolder();
    mkdirSync(path.join(folder, '.git'));
    await run(['init', 'so/plan'], { folder });
    const before = Object.keys(files());
    const outcome = await run(['init', ...argv, '--lang', 'en'], { folder: path.join(folder, here) });
    return { ...outcome, added: Object.keys(files()).filter((name) => !before.includes(name)), files };
  };

  test.each([
    ['the folder that holds the plan', ['so'], '.'],
    ['the folder of the plan', ['so/plan'], '.'],
    ['a folder that holds one, started there', [], 'so'],
    ['the folder of the plan, started there', [], 'so/plan'],
  ])('%s', async (_, words, here) => {
    const { code, added, files } = await made([...words, '--ci', 'github'], here);
    expect({ code, added }).toEqual({ code: 0, added: ['.github/workflows/dondoc.yml', 'tools/dondoc-1.2.3.tgz'] });
    expect(files()['.github/workflows/dondoc.yml']).toContain('DONDOC_PLAN: "so/plan"');
  });

  test('says what is next, and nothing of blanks to fill in', async () => {
    const { stderr } = await made(['--ci', 'pre-commit'], 'so');
    expect(stderr).toBe(`
Next:
  1. Check it: dondoc check --plan plan
  2. Switch on the check before each commit: git config core.hooksPath .githooks
  3. Hand it to git: git add .
  4. Keep it in git: git commit
`);
  });

  test.each([
    ['without --ci', ['plan']],
    ['with a title', ['plan', '--ci', 'github', '--title', 'Về việc khác']],
  ])('%s a new plan is meant, and refused', async (_, words) => {
    expect(await made(words, 'so')).toMatchObject({ code: 2, added: [] });
  });

  test('a recipe that is there is not written over, and a program that is there is left', async () => {
    const { folder, files, put } = newFolder();
    await run(['init'], { folder });
    put('tools/dondoc-1.2.3.tgz', 'mine');
    expect(await run(['init', '--ci', 'gitlab'], { folder })).toMatchObject({
      code: 0,
      stdout: 'Đã tạo:\n  .gitlab-ci.yml\nCó sẵn, giữ nguyên:\n  tools/dondoc-1.2.3.tgz\n',
    });
    put('.github/workflows/dondoc.yml', 'mine');
    expect(await run(['init', '--ci', 'github'], { folder })).toMatchObject({
      code: 2,
      stderr:
        'dondoc: đã có sẵn nên không ghi tệp nào: .github/workflows/dondoc.yml\n' +
        '  gợi ý: chuyển các tệp này đi chỗ khác rồi chạy lại\n',
    });
    expect(files()['tools/dondoc-1.2.3.tgz']).toBe('mine');
  });
});

test('a dry run lists what a run makes, and writes nothing', async () => {
  const { folder, files } = newFolder();
  const options = ['--ci', 'github', '--ci', 'gitlab', '--ci', 'pre-commit'];
  const dry = await run(['init', ...options, '--dry-run'], { folder });
  expect(dry).toMatchObject({ code: 0, stderr: '' });
  expect(files()).toEqual({});
  const { stdout } = await run(['init', ...options], { folder });
  expect(dry.stdout).toBe(stdout.replace('Đã tạo:', 'Sẽ tạo (chưa ghi gì):'));
  const listed = stdout.split('\n').slice(1, -1);
  expect(listed.map((line) => line.trim()).sort()).toEqual(Object.keys(files()));
});

test('a recipe asked for twice is made once', async () => {
  const { folder } = newFolder();
  const { stdout } = await run(['init', '--ci', 'github', '--ci', 'github'], { folder });
  expect(stdout.match(/dondoc\.yml/g)).toHaveLength(1);
});

test('the hook can be run', async () => {
  const { folder } = newFolder();
  await run(['init', '--ci', 'pre-commit'], { folder });
  expect(statSync(path.join(folder, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
});

test('the next steps go to standard error, and not with -q', async () => {
  const { folder } = newFolder();
  const loud = await run(['init', 'kế hoạch', '--ci', 'pre-commit'], { folder });
  expect(loud.stderr).toBe(`
Việc tiếp theo:
  1. Điền những chỗ trong ngoặc vuông [...], bắt đầu từ kế hoạch/plan.yaml
  2. Kiểm tra: dondoc check --plan "kế hoạch"
  3. Bật kiểm tra trước mỗi lần commit: git config core.hooksPath .githooks
  4. Đưa vào git: git add .
  5. Lưu vào git: git commit
`);
  expect((await run(['init', 'khác', '-q'], { folder })).stderr).toBe('');
});
