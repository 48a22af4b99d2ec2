/** A return over several plans: given out with the plan of each row, taken back into all of them or none, undone as one. */
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';
import { nodeGit } from '../../src/env/git/node-git.ts';
import { lockFolder } from '../../src/env/lock-folder.ts';
import { copyFolder } from '../copy-folder.ts';
import { settings } from '../env/temporary-repository.ts';
import { repository, run } from './environment.ts';
import { newFolder } from './new-folder.ts';
import { repositoryCopy } from './repository-copy.ts';
import { contentsOf } from './writing-laws.ts';

const plans = ['giao-duc', 'van-hoa', 'y-te'] as const;
const at = { now: '2021-12-15T02:00:00Z' };

/** Three plans with a register beside them. */
function province(): string {
  const { folder } = newFolder();
  copyFolder(join(repository, 'test/plans/tinh-mau'), folder);
  return folder;
}

const header = 'Mã kế hoạch,Mã nhiệm vụ,Mã cơ quan,Tình hình thực hiện\n';
const row = (plan: string, task: string) => `${plan},${task},so-gd,Đang thực hiện\n`;
const three = header + row('kh-giao-duc', 'PL.01') + row('kh-van-hoa', 'PL.01') + row('kh-y-te', 'PL.02');
const recorded = (folder: string) => [
  existsSync(join(folder, 'giao-duc/progress')),
  existsSync(join(folder, 'van-hoa/progress')),
  existsSync(join(folder, 'y-te/progress/PL.02.yaml')),
];

describe('template', () => {
  test('names the plan of each row, and what comes back blank records nothing', async () => {
    const folder = province();
    const argv = ['template', '--agency', 'so-gd', '--plan', '.', '--as-of', '2021-12-15', '--format', 'csv'];
    const { code, stdout } = await run(argv, { folder });
    expect(code).toBe(0);
    const [head = '', ...rows] = stdout.trimEnd().split('\r\n');
    expect(head.slice(1, 60)).toContain('"Mã kế hoạch","Kế hoạch","Mã nhiệm vụ"');
    expect(
      rows.map((line) =>
        line
          .split('","')
          .filter((_, index) => index !== 1)
          .slice(0, 2),
      ),
    ).toEqual([
      ['"kh-giao-duc', 'PL.01'],
      ['"kh-giao-duc', 'PL.02'],
      ['"kh-van-hoa', 'PL.01'],
      ['"kh-van-hoa', 'PL.02'],
      ['"kh-y-te', 'PL.02'],
    ]);
    writeFileSync(join(folder, 'bang.csv'), stdout);
    const back = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    expect(back.code).toBe(2);
    expect(back.stderr).toContain('bang.csv chưa có báo cáo nào được điền');
  });

  test('so many of all go into the plan of their row, and stand in the next return', async () => {
    const folder = province();
    const counted = `${header.trimEnd()},Số đã hoàn thành,Tổng số\n${row('kh-y-te', 'PL.02').trimEnd()},12,15\n`;
    writeFileSync(join(folder, 'bang.csv'), counted);
    const { code } = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    expect([code, recorded(folder)]).toEqual([0, [false, false, true]]);
    expect(readFileSync(join(folder, 'y-te/progress/PL.02.yaml'), 'utf8')).toContain('count: {done: 12, of: 15}');
    const argv = ['template', '--agency', 'so-gd', '--plan', '.', '--as-of', '2021-12-16', '--format', 'csv'];
    const { stdout } = await run(argv, { folder });
    expect(stdout).toContain('"15/12/2021: Đang thực hiện. Số đã hoàn thành: 12/15"');
  });

  test('of one plan has no such columns', async () => {
    const { stdout } = await run(['template', '--agency', 'so-gd', '--plan', 'y-te', '--format', 'csv'], {
      folder: province(),
    });
    expect(stdout).not.toContain('Mã kế hoạch');
  });

  test('with a plan that cannot be read refuses; with --keep-going the sheet says what it lacks, and comes back all the same', async () => {
    const folder = province();
    appendFileSync(join(folder, 'van-hoa/plan.yaml'), '  x: [\n');
    const argv = ['template', '--agency', 'so-gd', '--plan', '.', '--format', 'csv'];
    expect(await run(argv, { folder })).toMatchObject({ code: 2, stdout: '' });
    const { code, stdout } = await run([...argv, '--keep-going'], { folder });
    expect([code, stdout.split('\r\n')[1]]).toEqual([2, expect.stringContaining('Chưa tính kế hoạch ở van-hoa')]);
    writeFileSync(join(folder, 'bang.csv'), stdout);
    expect((await run(['record', 'bang.csv', '--plan', 'y-te'], { folder })).stderr).toContain('chưa có báo cáo nào');
  });
});

describe('record', () => {
  test('writes into each plan what is said of it, and undo in any of them takes all back', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), three);
    const before = contentsOf(folder);
    const preview = await run(['record', 'bang.csv', '--plan', '.', '--dry-run'], { folder, ...at });
    expect([preview.code, contentsOf(folder)]).toEqual([0, before]);
    for (const name of plans) expect(preview.stdout).toContain(`+++ ${name}/progress/`);
    for (const name of plans) expect(preview.stderr).toContain(`dondoc: kh-${name} (${name}):\n`);
    const { code, stderr } = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    expect([code, recorded(folder)]).toEqual([0, [true, true, true]]);
    expect(stderr).toContain('dondoc: bang.csv: 03 báo cáo mới, 0 đã có trong kế hoạch, 0 hàng chưa điền\n');
    expect(stderr).toContain(': dondoc undo --plan giao-duc\n');
    const again = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    expect([again.code, again.stdout]).toEqual([0, '']);
    const undo = await run(['undo', '--plan', 'y-te', '--yes'], { folder });
    expect([undo.code, contentsOf(folder)]).toEqual([0, before]);
    expect((await run(['undo', '--plan', 'van-hoa', '--yes'], { folder })).code).toBe(2);
  });

  test('undo takes all back, whether or not a plan is reached by the link by which it was written', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), three);
    mkdirSync(join(folder, 'nam-2021/quy-iv'), { recursive: true });
    symlinkSync(join(folder, 'giao-duc'), join(folder, 'nam-2021/quy-iv/giao-duc'), 'junction');
    copyFileSync(join(folder, 'agencies.yaml'), join(folder, 'nam-2021/quy-iv/agencies.yaml'));
    const before = contentsOf(folder);
    const named = ['--plan', 'nam-2021/quy-iv/giao-duc', '--plan', 'van-hoa', '--plan', 'y-te'];
    for (const plan of ['giao-duc', 'nam-2021/quy-iv/giao-duc', 'van-hoa']) {
      expect((await run(['record', 'bang.csv', ...named, '--yes'], { folder, ...at })).code).toBe(0);
      expect(recorded(folder)).toEqual([true, true, true]);
      const undo = await run(['undo', '--plan', plan, '--yes'], { folder });
      expect([undo.code, contentsOf(folder)]).toEqual([0, before]);
    }
  });

  test('undo takes nothing back where one of the plans was written since', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), three);
    await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    await run(['update', 'PL.02', '--state', 'in-progress', '--plan', 'van-hoa', '--yes', '--agency', 'so-gd'], {
      folder,
      ...at,
    });
    const before = contentsOf(folder);
    const { code, stderr } = await run(['undo', '--plan', 'y-te', '--yes'], { folder });
    expect([code, contentsOf(folder)]).toEqual([2, before]);
    expect(stderr).toContain('van-hoa');
  });

  test('undo that was cut off before the last note was dropped has nothing left to undo', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), three);
    await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    const note = join(folder, 'y-te/.dondoc-undo/note.json');
    const kept = readFileSync(note);
    expect((await run(['undo', '--plan', 'y-te', '--yes'], { folder })).code).toBe(0);
    writeFileSync(note, kept);
    const { code, stderr } = await run(['undo', '--plan', 'y-te', '--yes'], { folder });
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'dondoc: không có gì để hoàn tác trong thư mục y-te']);
  });

  test('tells every row that is wrong in any plan, and writes nothing', async () => {
    const folder = province();
    const wrong = `${three}${row('kh-khac', 'PL.01')}${row('kh-giao-dục', 'PL.01')},PL.01,so-gd,Đang thực hiện\n${row('kh-y-te', 'PL.09')}`;
    writeFileSync(join(folder, 'bang.csv'), wrong);
    const before = contentsOf(folder);
    const { code, stdout, stderr } = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    expect([code, stdout, contentsOf(folder)]).toEqual([2, '', before]);
    expect(stderr).toBe(`dondoc: bảng có 4 chỗ cần sửa; chưa ghi báo cáo nào
bang.csv, hàng 5: không có kế hoạch nào mã "kh-khac" trong các kế hoạch được chỉ ra
  gợi ý: thêm kế hoạch này bằng --plan
bang.csv, hàng 6: không có kế hoạch nào mã "kh-giao-dục" trong các kế hoạch được chỉ ra
  gợi ý: có phải là kh-giao-duc? nếu không, thêm kế hoạch này bằng --plan
bang.csv, hàng 7: chưa ghi nhiệm vụ thuộc kế hoạch nào
  gợi ý: ghi mã kế hoạch vào cột "Mã kế hoạch"
bang.csv, hàng 8: không có nhiệm vụ "PL.09"
  gợi ý: xem các mã: dondoc status --plan . --all
`);
  });

  test('into one plan refuses the rows of another', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), header + row('kh-y-te', 'PL.02') + row('kh-giao-duc', 'PL.02'));
    const { code, stderr } = await run(['record', 'bang.csv', '--plan', 'y-te', '--yes'], { folder, ...at });
    expect([code, recorded(folder)]).toEqual([2, [false, false, false]]);
    expect(stderr).toContain('bang.csv, hàng 3: nhiệm vụ thuộc kế hoạch kh-giao-duc, không thuộc kh-y-te\n');
  });

  test('of a sheet that does not say the plans asks for one', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), 'Mã nhiệm vụ,Tình hình thực hiện\nPL.01,Đang thực hiện\n');
    const { code, stderr } = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder });
    expect([code, stderr]).toEqual([
      2,
      `dondoc: bang.csv không có cột "Mã kế hoạch", mà --plan chỉ ra 3 kế hoạch
  gợi ý: chỉ ra kế hoạch của bảng này, ví dụ: --plan giao-duc; bảng chung cho các kế hoạch: dondoc template --plan . --agency MÃ
`,
    ]);
  });

  test('writes into none where the rules refuse one, or one cannot be read', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), three.replace(/so-gd,Đang thực hiện\n$/, 'so-gd,Hoàn thành\n'));
    const was = contentsOf(folder);
    const refused = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    expect([refused.code, contentsOf(folder)]).toEqual([1, was]);
    expect(refused.stderr).toContain('[done-without-evidence]');
    writeFileSync(join(folder, 'bang.csv'), three);
    appendFileSync(join(folder, 'van-hoa/appendix.yaml'), '  x: [\n');
    const broken = contentsOf(folder);
    const unread = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    expect([unread.code, contentsOf(folder)]).toEqual([2, broken]);
    expect(unread.stderr).toContain('van-hoa/appendix.yaml:');
  });

  test('waits for whoever writes into one of the plans, and writes into none where that takes too long', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), three);
    const lock = await lockFolder(join(folder, 'van-hoa'), 'somebody', 200);
    const { code, stderr } = await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at });
    expect([code, recorded(folder), stderr.includes('van-hoa/.dondoc-lock')]).toEqual([2, [false, false, false], true]);
    if ('release' in lock) lock.release();
    expect((await run(['record', 'bang.csv', '--plan', '.', '--yes'], { folder, ...at })).code).toBe(0);
  });

  test('knows a plan that is named twice, also by two ways', async () => {
    const folder = province();
    writeFileSync(join(folder, 'bang.csv'), three);
    symlinkSync(folder, join(folder, '..', 'duong-khac'));
    const twice = ['--plan', 'y-te', '--plan', './y-te', '--plan', 'van-hoa', '--plan', 'giao-duc'];
    expect((await run(['record', 'bang.csv', ...twice, '--yes'], { folder, ...at })).code).toBe(0);
    writeFileSync(join(folder, 'mot.csv'), header + row('kh-y-te', 'PL.02'));
    const other = ['--plan', 'y-te', '--plan', '../duong-khac/y-te'];
    const { code, stdout, stderr } = await run(['record', 'mot.csv', ...other, '--yes'], { folder, ...at });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('mot.csv: 0 báo cáo mới, 01 đã có trong kế hoạch');
  });

  test('commits all of it as one, with the plan of each change', async () => {
    const { folder, shell } = repositoryCopy('test/plans/tinh-mau');
    writeFileSync(join(folder, 'bang.csv'), three);
    const git = nodeGit({ ...settings }, diskFiles);
    const { code, stderr } = await run(['record', 'bang.csv', '--plan', 'plan', '--commit', '--yes', '--lang', 'en'], {
      folder,
      git,
      ...at,
    });
    expect([code, stderr.match(/dondoc: .*git revert --no-edit/g)?.length]).toEqual([0, 1]);
    expect(shell('git log -1 --format=%B')).toContain('- kh-van-hoa · PL.01: New report');
    expect(shell('git show --name-only --format= HEAD').trimEnd().split('\n')).toHaveLength(3);
    expect(readFileSync(join(folder, 'plan/y-te/progress/PL.02.yaml'), 'utf8')).toContain('in-progress');
  });

  test('says how many facts of all of them wait for a commit, and how to undo where git would not', async () => {
    const { folder } = repositoryCopy('test/plans/tinh-mau');
    writeFileSync(join(folder, 'bang.csv'), three);
    const world = { folder, git: nodeGit({ ...settings }, diskFiles), ...at };
    const argv = ['record', 'bang.csv', '--plan', 'plan', '--yes', '--lang', 'en'];
    expect((await run(argv, world)).stderr).toContain('dondoc: 3 facts wait for a commit\n');
    await run(['undo', '--plan', 'plan/y-te', '--yes'], world);
    const nameless = { GIT_AUTHOR_NAME: '', GIT_COMMITTER_NAME: '', GIT_AUTHOR_EMAIL: '', GIT_COMMITTER_EMAIL: '' };
    const git = nodeGit({ ...settings, ...nameless }, diskFiles);
    const { code, stderr } = await run([...argv, '--commit'], { ...world, git });
    expect(code).toBe(3);
    expect(stderr.split('\n').at(-2)).toBe(
      'dondoc: to undo (as long as nobody wrote more): dondoc undo --plan plan/giao-duc',
    );
    const undo = await run(['undo', '--plan', 'plan/giao-duc', '--yes'], world);
    expect([undo.code, existsSync(join(folder, 'plan/y-te/progress/PL.02.yaml'))]).toEqual([0, false]);
  });

  test('undo in one of them tells what waits for a commit in all', async () => {
    const { folder } = repositoryCopy('test/plans/tinh-mau');
    writeFileSync(join(folder, 'bang.csv'), three);
    const world = { folder, git: nodeGit({ ...settings }, diskFiles), ...at };
    const update = ['update', 'PL.01', '--plan', 'plan/giao-duc', '--state', 'in-progress', '--yes'];
    expect((await run(update, world)).code).toBe(0);
    writeFileSync(join(folder, 'hai.csv'), header + row('kh-giao-duc', 'PL.02') + row('kh-y-te', 'PL.02'));
    const record = ['record', 'hai.csv', '--plan', 'plan', '--yes', '--lang', 'en'];
    expect((await run(record, world)).stderr).toContain('dondoc: 3 facts wait for a commit\n');
    const { stderr } = await run(['undo', '--plan', 'plan/y-te', '--yes', '--lang', 'en'], world);
    expect(stderr).toContain('dondoc: 1 fact waits for a commit\n');
  });

  test('what waits for a commit is no success of --commit', async () => {
    const { folder } = repositoryCopy('test/plans/tinh-mau');
    writeFileSync(join(folder, 'bang.csv'), three);
    const world = { folder, git: nodeGit({ ...settings }, diskFiles), ...at };
    const argv = ['record', 'bang.csv', '--plan', 'plan', '--yes', '--lang', 'en'];
    expect((await run(argv, world)).code).toBe(0);
    expect((await run(argv, world)).code).toBe(0);
    expect((await run([...argv, '--commit'], world)).code).toBe(3);
  });
});
