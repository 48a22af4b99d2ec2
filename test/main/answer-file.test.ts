/** `--output FILE`: every command that answers writes the same bytes into a file as it would print, and over nothing. */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandNames, commands } from '../../src/cli/commands.ts';
import { type FormatName, formats, formatsOf } from '../../src/output/formats.ts';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

/** What each command that takes the option needs besides. */
const lines: Readonly<Record<string, readonly string[]>> = {
  status: [],
  overdue: [],
  show: ['PL.01'],
  history: [],
  agencies: [],
  print: [],
  report: ['2021-Q3'],
  template: ['--agency', 'so-gd'],
};
const asOf = (name: string) => (name === 'print' ? [] : ['--as-of', '2021-12-15']);
/** Compared with git, which has tests of its own. */
const ofGit = ['diff'];

test('every command that takes the option is tried', () => {
  const taking = commandNames.filter((name) => (commands[name].options as readonly string[]).includes('answerFile'));
  expect(taking.filter((name) => !ofGit.includes(name)).toSorted()).toEqual(Object.keys(lines).toSorted());
});

const cases = Object.entries(lines).flatMap(([name, words]) =>
  formatsOf(commands[name as keyof typeof commands].formats).map((format) => ({ name, words, format })),
);

describe('the file holds what would be printed', () => {
  test.each(cases)('$name --format $format', async ({ name, words, format }) => {
    const folder = planCopy();
    const argv = [name, ...words, ...asOf(name), '--format', format];
    const file = `ket-qua.${formats[format].ending}`;
    const { code, stdout, stderr } = await run([...argv, '--output', file], { folder });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(new RegExp(`^dondoc: đã ghi .* vào ${file}$`, 'm'));
    const printed = await run([...argv, '-q'], { folder });
    const bytes = printed.bytes ?? new TextEncoder().encode(printed.stdout);
    if (formats[format].isOpenedElsewhere) expect(readFileSync(join(folder, file)).length).toBeGreaterThan(500);
    else
      expect(readFileSync(join(folder, file), 'utf8')).toBe(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      );
  });
});

describe('the name says the form', () => {
  test.each([
    ['t.csv', 'csv'],
    ['T.CSV', 'csv'],
    ['t.md', 'md'],
    ['t.json', 'json'],
    ['t.txt', 'table'],
  ] as [string, FormatName][])('%s', async (file, format) => {
    const folder = planCopy();
    await run(['status', '--as-of', '2021-12-15', '--output', file], { folder });
    const { stdout } = await run(['status', '--as-of', '2021-12-15', '--format', format, '-q'], { folder });
    expect(readFileSync(join(folder, file), 'utf8')).toBe(stdout);
  });

  test.each([
    [[], 't.doc', /^dondoc: --output: tên tệp "t\.doc" không có đuôi \.txt hoặc \.json/],
    [['--format', 'json'], 't.csv', /^dondoc: --output: tên tệp "t\.csv" không có đuôi \.json\n/],
    [['--format', 'csv'], 'plan.yaml', /không có đuôi \.csv\n/],
  ])('%j with %s is refused before anything is written', async (words, file, said) => {
    const folder = planCopy();
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await run(['status', ...words, '--output', file], { folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('over nothing', () => {
  const outside = () => {
    const folder = planCopy();
    const file = join(folder, '..', `${Math.random().toString(36).slice(2)}.csv`);
    writeFileSync(file, 'của tôi');
    return { folder, file };
  };

  test('a file that is there stays, and it is said how to replace it', async () => {
    const { folder, file } = outside();
    const { code, stderr } = await run(['status', '--output', file, '--lang', 'en'], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('is there already\n  hint: choose another name, or replace the old file by --force\n');
    expect(readFileSync(file, 'utf8')).toBe('của tôi');
  });

  test('--force replaces it', async () => {
    const { folder, file } = outside();
    expect((await run(['status', '--output', file, '--force'], { folder })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Mã');
  });

  test('what lies in the plan folder is replaced in no case', async () => {
    const folder = planCopy();
    writeFileSync(join(folder, 'ghi-chu.md'), 'của tôi');
    const { code, stderr } = await run(['status', '--output', 'ghi-chu.md', '--force'], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('"ghi-chu.md" nằm trong thư mục kế hoạch');
    expect(readFileSync(join(folder, 'ghi-chu.md'), 'utf8')).toBe('của tôi');
  });

  test('--force alone is refused', async () => {
    const { code, stderr } = await run(['overdue', '--force'], { folder: planCopy() });
    expect(code).toBe(2);
    expect(stderr).toContain('lệnh overdue --force cần tùy chọn --output');
  });

  test('no folder is made', async () => {
    const folder = planCopy();
    const { code, stderr } = await run(['status', '--output', 'moi/t.csv'], { folder });
    expect(code).toBe(2);
    expect(stderr).toContain('không có thư mục này');
    expect(existsSync(join(folder, 'moi'))).toBe(false);
  });

  test('a plan that cannot be read whole writes nothing', async () => {
    const folder = planCopy();
    writeFileSync(join(folder, 'progress', 'II.1.1.yaml'), 'task: [');
    expect((await run(['status', '--output', 't.csv'], { folder })).code).toBe(2);
    expect(existsSync(join(folder, 't.csv'))).toBe(false);
  });

  test('a folder that may not be written is told', async ({ skip }) => {
    skip(process.getuid?.() === 0 || process.platform === 'win32', 'needs a user whom permissions bind');
    const folder = planCopy();
    chmodSync(folder, 0o555);
    const { code, stderr } = await run(['status', '--output', 't.csv'], { folder });
    chmodSync(folder, 0o755);
    expect(code).toBe(2);
    expect(stderr).toContain('không có quyền ghi');
  });
});

test('bytes for another program are not shown on a terminal', async () => {
  const { code, stdout, stderr } = await run(['template', '--agency', 'so-gd', '--format', 'xlsx'], {
    folder: planCopy(),
    columns: 80,
  });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe('dondoc: không in tệp xlsx ra màn hình\n  gợi ý: ghi vào tệp: --output ket-qua.xlsx\n');
});
