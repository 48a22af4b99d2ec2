/** `dondoc diff` over several plans in a real repository: what adds up, what is told once, which plans came and went. */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { copiesOf, type TemporaryRepository } from '../env/temporary-repository.ts';
import { repository, run } from './environment.ts';

/** Three plans with a register beside them, committed on 10/01. */
const province = copiesOf(({ folder, commit }: TemporaryRepository) => {
  copyFolder(join(repository, 'test/plans/tinh-mau'), folder);
  return { hash: commit('Ba kế hoạch', '2021-01-10T12:00:00+07:00') };
});

const replace = (file: string, from: string, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
const diff = (folder: string, ...words: string[]) =>
  run(['diff', ...words, '--plan', '.', '--as-of', '2021-08-01', '-q'], { folder });
const json = async (folder: string, ...words: string[]) =>
  JSON.parse((await diff(folder, ...words, '--format', 'json')).stdout);

/** A deadline is moved in one plan, an agency of the shared register is renamed, a plan comes and one goes. */
function changed() {
  const { folder, hash } = province();
  replace(
    join(folder, 'y-te/appendix.yaml'),
    '2021-Q3, wording: Quý III năm 2021',
    '2021-Q4, wording: Quý IV năm 2021',
  );
  replace(join(folder, 'agencies.yaml'), 'Sở Y tế Mẫu', 'Sở Y tế và Dân số Mẫu');
  cpSync(join(folder, 'giao-duc'), join(folder, 'moi'), { recursive: true });
  replace(join(folder, 'moi/plan.yaml'), 'kh-giao-duc', 'kh-moi');
  rmSync(join(folder, 'van-hoa'), { recursive: true });
  return { folder, hash };
}

test('nothing changed', async () => {
  const { folder } = province();
  expect(await diff(folder, 'HEAD')).toMatchObject({
    code: 0,
    stderr: '',
    stdout: `03 kế hoạch
So sánh HEAD với các tệp hiện có
Tính đến ngày 01/08/2021 · sắp đến hạn: còn không quá 30 ngày

Không có thay đổi.
`,
  });
});

test('of each plan what changed in it, of a shared register once, and totals that add up', async () => {
  const { folder, hash } = changed();
  const { code, stdout, stderr } = await diff(folder, 'HEAD');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`03 kế hoạch
So sánh HEAD (${hash.slice(0, 12)}, 10/01/2021) với các tệp hiện có
Tính đến ngày 01/08/2021 · sắp đến hạn: còn không quá 30 ngày

1/3 kế hoạch có thay đổi: 01 nhiệm vụ có thay đổi, 01 thay đổi về cơ quan
Tổng số nhiệm vụ: 7 → 8 · Trong hạn: 5 → 6 · Quá hạn: 1 → 2 · Thường xuyên: 1 → 0
Kế hoạch mới: Phát triển giáo dục năm 2021 (hư cấu, dùng cho kiểm thử) (moi), 03 nhiệm vụ
Kế hoạch không còn: Phát triển văn hóa năm 2021 (hư cấu, dùng cho kiểm thử) (van-hoa), 02 nhiệm vụ

Chương trình số 13/CTr-UBND chăm sóc sức khỏe năm 2021 (hư cấu, dùng cho kiểm thử)
y-te · 01 nhiệm vụ có thay đổi

PL.01 · Phụ lục, số TT 01
Kiểm tra các trạm y tế
  Thời hạn ghi trong văn bản
    - Quý III năm 2021 (30/09/2021)
    + Quý IV năm 2021 (31/12/2021)
  Câu chữ của văn bản
    - Quý [III] năm 2021
    + Quý [IV] năm 2021

Danh mục cơ quan dùng chung
  Đổi tên cơ quan (so-yt)
    - Sở Y tế Mẫu
    + Sở Y tế và Dân số Mẫu
`);
});

describe('as Markdown', () => {
  test('each plan has a heading', async () => {
    const { folder, hash } = changed();
    const { stdout } = await diff(folder, 'HEAD', '--format', 'md', '--lang', 'en');
    expect(stdout).toBe(`## 3 plans

**1 of 3 plans changed: 1 task changed, 1 change of agencies**

Tasks: 7 → 8 · In term: 5 → 6 · Overdue: 1 → 2 · Ongoing: 1 → 0

Changes from HEAD (${hash.slice(0, 12)}, 10 Jan 2021) to the files on disk · As of 1 Aug 2021 · due soon: 30 days left or fewer

New plan: Phát triển giáo dục năm 2021 (hư cấu, dùng cho kiểm thử) (moi), 3 tasks

Plan that is gone: Phát triển văn hóa năm 2021 (hư cấu, dùng cho kiểm thử) (van-hoa), 2 tasks

### Chương trình số 13/CTr-UBND chăm sóc sức khỏe năm 2021 (hư cấu, dùng cho kiểm thử)

y-te · 1 task changed

#### Tasks

| ID | Change | Before | After |
| :-- | :-- | :-- | :-- |
| PL.01<br>Kiểm tra các trạm y tế | Deadline in the issued text | Q3 2021 (30 Sep 2021) | Q4 2021 (31 Dec 2021) |
| PL.01 | Issued text | Quý \\[III\\] năm 2021 | Quý \\[IV\\] năm 2021 |

### Register shared by the plans

| Change | Before | After |
| :-- | :-- | :-- |
| Agency renamed (so-yt) | Sở Y tế Mẫu | Sở Y tế và Dân số Mẫu |
`);
  });
});

describe('as JSON', () => {
  test('counts before and after are the sums of the plans, those that came and went too', async () => {
    const { folder } = changed();
    const answer = await json(folder, 'HEAD');
    const tasks = (plans: readonly { totals: { tasks: number } }[]) =>
      plans.reduce((sum, { totals }) => sum + totals.tasks, 0);
    expect([answer.totals.after.tasks, answer.totals.before.tasks]).toEqual([tasks(answer.plans), 7]);
    expect([tasks(answer.came), tasks(answer.gone)]).toEqual([3, 2]);
    expect(
      answer.diffs.map(({ plan, folder: shown }: { plan: { id: string }; folder: string }) => [plan.id, shown]),
    ).toEqual([['kh-y-te', 'y-te']]);
    expect(answer.diffs[0].tasks[0].changes[0].location).toMatchObject({
      version: 'after',
      file: 'y-te/appendix.yaml',
    });
    expect(answer.register).toMatchObject([{ kind: 'agency-renamed', id: 'so-yt' }]);
  });
});

test('a plan is known by its id in another folder, and by its folder under another id', async () => {
  const { folder } = province();
  renameSync(join(folder, 'van-hoa'), join(folder, 'nam-2021'));
  replace(join(folder, 'giao-duc/plan.yaml'), 'kh-giao-duc', 'kh-gd');
  const { came, gone, diffs } = await json(folder, 'HEAD');
  expect([came, gone]).toEqual([[], []]);
  expect(diffs).toMatchObject([{ plan: { id: 'kh-gd' }, document: [{ before: 'kh-giao-duc', after: 'kh-gd' }] }]);
});

describe('a version that cannot be read', () => {
  const broken = () => {
    const { folder, commit } = province();
    const whole = readFileSync(join(folder, 'van-hoa/appendix.yaml'), 'utf8');
    writeFileSync(join(folder, 'van-hoa/appendix.yaml'), 'rows: [\n');
    const hash = commit('Hỏng', '2021-02-10T12:00:00+07:00');
    writeFileSync(join(folder, 'van-hoa/appendix.yaml'), whole);
    replace(join(folder, 'y-te/appendix.yaml'), 'Kiểm tra', 'Rà soát');
    return { folder, hash: hash.slice(0, 12) };
  };

  test('refuses the whole answer, and is told at its place', async () => {
    const { folder, hash } = broken();
    const { code, stdout, stderr } = await run(['diff', 'HEAD', '--plan', '.'], { folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${hash}:van-hoa/appendix.yaml:1:7: lỗi: `);
    expect(stderr).toContain(
      'dondoc: không lập được danh sách vì có kế hoạch không đọc được ở phiên bản HEAD (van-hoa): số liệu sẽ thiếu; hãy chọn phiên bản khác, hoặc thêm --keep-going để tạm bỏ qua\n',
    );
  });

  test('is left out and named with --keep-going', async () => {
    const { folder } = broken();
    const { code, stdout, stderr } = await run(['diff', 'HEAD', '--plan', '.', '--keep-going'], { folder });
    const line =
      'tính kế hoạch ở van-hoa: không đọc được ở phiên bản HEAD, có 1 lỗi; xem: dondoc check --plan van-hoa --at HEAD';
    expect(code).toBe(2);
    expect(stdout).toContain(`02 kế hoạch\n`);
    expect(stdout.replaceAll('\n', ' ')).toContain(`Chưa ${line}`);
    expect(stderr).toContain(`dondoc: chưa ${line}\n`);
    expect((await json(folder, 'HEAD', '--keep-going')).leftOut).toMatchObject([{ folder: 'van-hoa', at: 'HEAD' }]);
  });

  test('on disk it is refused as ever', async () => {
    const { folder } = province();
    writeFileSync(join(folder, 'van-hoa/appendix.yaml'), 'rows: [\n');
    const { code, stdout, stderr } = await run(['diff', 'HEAD', '--plan', '.', '--keep-going'], { folder });
    expect(code).toBe(2);
    expect(stdout).toContain('02 kế hoạch\n');
    expect(stderr).toContain('không đọc được, có 1 lỗi; xem: dondoc check --plan van-hoa\n');
  });

  test('of a plan that is gone refuses the answer: nobody knows what it held', async () => {
    const { folder, hash } = broken();
    rmSync(join(folder, 'van-hoa'), { recursive: true });
    const { code, stdout, stderr } = await run(['diff', 'HEAD', '--plan', '.', '--keep-going'], { folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${hash}:van-hoa/appendix.yaml:1:7: lỗi: `);
  });
});

test('a second revision is refused: the folders of today do not tell which plans there were', async () => {
  const { folder } = province();
  expect(await diff(folder, 'HEAD~1..HEAD')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `dondoc: <after> chỉ dùng được với một kế hoạch, mà --plan chỉ ra 3
  gợi ý: bỏ <after>, hoặc chỉ ra một kế hoạch, ví dụ: --plan giao-duc
`,
  });
});

test('what nobody reads as a revision is refused before any plan is read', async () => {
  const { folder } = province();
  expect(await diff(folder, 'HAED')).toMatchObject({ code: 2, stdout: '' });
  expect(await diff(folder, '2020-12-31')).toMatchObject({ code: 2, stdout: '' });
});

test('of two plans that are gone none passes for the earlier version of a new one', async () => {
  const { folder } = province();
  cpSync(join(folder, 'giao-duc'), join(folder, 'moi'), { recursive: true });
  replace(join(folder, 'moi/plan.yaml'), 'kh-giao-duc', 'kh-moi');
  for (const name of ['van-hoa', 'y-te']) rmSync(join(folder, name), { recursive: true });
  const { came, gone, diffs } = await json(folder, 'HEAD');
  expect([came.length, gone.length, diffs]).toEqual([1, 2, []]);
});
