/** `dondoc diff` over real repositories. */
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryRepository } from '../env/temporary-repository.ts';
import { run } from './environment.ts';
import { copiesOfPlan } from './plan-repository.ts';

const report = '- {date: 2021-11-01, agency: so-mot, state: done, evidence: {number: 8/KH, date: 2021-10-30}}';
const extension =
  '- {instrument: {number: 5/UBND, date: 2021-11-20}, changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-Q1}}]}';

/** Issued on 10/01, extended on 20/11 on the branch `gia-han`, reported but not committed. */
const story = copiesOfPlan(({ git, write, commit }) => {
  write({});
  commit('2021-01-10');
  git('switch', '--quiet', '--create', 'gia-han');
  write({ amendments: extension });
  commit('2021-11-20');
  write({ amendments: extension, progress: { 'PL.01': report } });
  return {};
});

const diff = (folder: string, ...words: string[]) => run(['diff', ...words, '--as-of', '2021-12-15'], { folder });

/** What follows the head: the summary and the groups. */
const told = (stdout: string) => stdout.split('\n\n').slice(1).join('\n\n');

test('a revision and the files on disk', async () => {
  const { folder, git } = story();
  const { code, stdout, stderr } = await diff(folder, 'HEAD~1');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const hash = git('rev-parse', 'HEAD~1').slice(0, 12);
  expect(stdout).toBe(`Kế hoạch mẫu
So sánh HEAD~1 (${hash}, 10/01/2021) với các tệp hiện có
Tính đến ngày 15/12/2021 · sắp đến hạn: còn không quá 30 ngày

01 nhiệm vụ có thay đổi, 01 nhiệm vụ có tình trạng khác
Hoàn thành đúng hạn: 0 → 1 · Sắp đến hạn: 1 → 0

PL.01 · Phụ lục, số TT 01
Xây dựng Đề án mẫu
  Tình trạng
    - Sắp đến hạn, còn 16 ngày
    + Hoàn thành đúng hạn
  Báo cáo mới
    + 01/11/2021, Sở Mẫu Một: Hoàn thành. 8/KH ngày 30/10/2021
  Điều chỉnh thời hạn, theo 5/UBND ngày 20/11/2021
    - Quý IV năm 2021 (31/12/2021)
    + Quý I năm 2022 (31/03/2022)
`);
});

describe('two revisions', () => {
  const extended = `01 nhiệm vụ có thay đổi, 01 nhiệm vụ có tình trạng khác
Trong hạn: 0 → 1 · Sắp đến hạn: 1 → 0

PL.01 · Phụ lục, số TT 01
Xây dựng Đề án mẫu
  Tình trạng
    - Sắp đến hạn, còn 16 ngày
    + Trong hạn, còn 106 ngày
  Điều chỉnh thời hạn, theo 5/UBND ngày 20/11/2021
    - Quý IV năm 2021 (31/12/2021)
    + Quý I năm 2022 (31/03/2022)
`;

  test.each([[['HEAD~1', 'HEAD']], [['HEAD~1..HEAD']], [['2021-01-31', 'gia-han']], [['2021-01-31..2021-11-20']]])(
    '%j',
    async (words) => {
      const { stdout } = await diff(story().folder, ...words);
      expect(told(stdout)).toBe(extended);
    },
  );

  test('without a change', async () => {
    const { code, stdout } = await diff(story().folder, 'HEAD', 'gia-han');
    expect({ code, told: told(stdout) }).toEqual({ code: 0, told: 'Không có thay đổi.\n' });
  });

  test('looked at before the amendment held: the change, and the same standing', async () => {
    const { stdout } = await run(['diff', 'HEAD~1', 'HEAD', '--as-of', '2021-11-19'], { folder: story().folder });
    expect(told(stdout)).toMatch(/^01 nhiệm vụ có thay đổi\n\nPL\.01/);
  });
});

test('as JSON: what a program needs, and where it stands in each version', async () => {
  const { folder, git } = story();
  const hash = git('rev-parse', 'HEAD');
  rmSync(join(folder, 'plan/amendments.yaml'));
  const { stdout } = await diff(folder, 'HEAD', '--format', 'json');
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({
    schemaVersion: 1,
    kind: 'diff',
    asOf: '2021-12-15',
    before: { name: 'HEAD', commit: hash, day: '2021-11-20' },
    after: { name: null, commit: null, day: null },
    totals: { before: { inTerm: 1, done: 0 }, after: { inTerm: 0, done: 1 } },
    tasks: [
      {
        id: 'PL.01',
        standing: { before: { standing: 'in-term', day: '2022-03-31' }, after: { standing: 'done-on-time' } },
        changes: [
          { kind: 'report-added', location: { version: 'after', file: 'plan/progress/PL.01.yaml', line: 3 } },
          { kind: 'amendment-removed', location: { version: 'before', file: 'plan/amendments.yaml', line: 2 } },
        ],
      },
    ],
    register: [],
    document: [],
    settings: [],
  });
});

test('as Markdown', async () => {
  const { stdout } = await diff(story().folder, 'HEAD', '--format', 'md', '--lang', 'en');
  expect(stdout).toMatch(/^## Kế hoạch mẫu\n\n\*\*1 task changed, 1 task with another standing\*\*\n\n/);
  expect(stdout).toContain('| PL.01 | New report |  | 1 Nov 2021, Sở Mẫu Một: Done. 8/KH of 30 Oct 2021 |\n');
});

test('a folder that was moved is the same plan', async () => {
  const { folder, git, commit } = story();
  git('add', '--all');
  git('mv', 'plan', 'ke-hoach');
  commit('2021-12-01');
  const { stdout } = await run(['diff', 'HEAD~1', '--plan', 'ke-hoach', '--as-of', '2021-12-15'], { folder });
  expect(told(stdout)).toMatch(/^01 nhiệm vụ có thay đổi.*\n.*\n\nPL\.01(?:.*\n)+? {2}Báo cáo mới\n/);
});

test('nothing is written, to the plan or to the repository', async () => {
  const { folder } = story();
  const bytes = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'hex')])
      .toSorted();
  const before = bytes();
  await diff(folder, 'HEAD~1');
  await run(['history'], { folder });
  expect(bytes()).toEqual(before);
});

test('what is wrong in the files on disk is remarked beside the answer', async () => {
  const { folder } = story();
  appendFileSync(join(folder, 'plan/progress/PL.01.yaml'), '  - {date: 2021-11-01, agency: so-la, state: done}\n');
  const { code, stderr } = await diff(folder, 'HEAD');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^dondoc: kế hoạch có \d lỗi; xem bằng: dondoc check\n$/);
});

describe('no answer', () => {
  test('from a version that cannot be read whole', async () => {
    const { folder, commit } = story();
    writeFileSync(join(folder, 'plan/appendix.yaml'), 'rows: [\n');
    commit('2021-12-01');
    const { code, stdout, stderr } = await diff(folder, 'HEAD', 'HEAD~1');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[0-9a-f]{7,12}:plan\/appendix\.yaml:\d+:\d+: lỗi: .*\[yaml-syntax\]/);
  });

  test.each([
    [['nope'], 'dondoc: git không có phiên bản "nope"\n'],
    [['a...b'], 'dondoc: git không có phiên bản "a...b"\n'],
    [[], 'dondoc: thiếu phiên bản cũ: nhánh, thẻ, mã commit, hoặc cuối ngày 2021-03-31\n'],
    [['a', 'b', 'c'], 'dondoc: thừa "c"\n'],
  ])('for %j', async (words, said) => {
    const { code, stdout, stderr } = await diff(story().folder, ...words);
    expect({ code, stdout, said: stderr.slice(0, said.length) }).toEqual({ code: 2, stdout: '', said });
  });

  test('without a repository that has the plan', async () => {
    const { folder } = temporaryRepository();
    const { code, stdout } = await diff(folder, 'HEAD');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
