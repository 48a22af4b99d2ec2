/** `dondoc status --since` over several plans in a real repository. */
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { copiesOf, type TemporaryRepository } from '../env/temporary-repository.ts';
import { repository, run } from './environment.ts';

/** Three plans with a register beside them, committed on 10/01; since then one was extended. */
const province = copiesOf(({ folder, commit }: TemporaryRepository) => {
  copyFolder(join(repository, 'test/plans/tinh-mau'), folder);
  const hash = commit('Ba kế hoạch', '2021-01-10T12:00:00+07:00').slice(0, 12);
  writeFileSync(
    join(folder, 'y-te/amendments.yaml'),
    'amendments:\n  - {instrument: {number: 7/UBND-VX, date: 2021-07-05}, changes: [{task: PL.01, due: {from: 2021-Q3, to: 2021-Q4}}]}\n',
  );
  return { hash };
});

const since = (folder: string, ...words: string[]) =>
  run(['status', '--plan', '.', '--as-of', '2021-08-01', '-q', '--since', ...words], { folder });
const json = async (folder: string, ...words: string[]) =>
  JSON.parse((await since(folder, ...words, '--format', 'json')).stdout);

/** A plan of other tasks than those of the plan that is gone. */
function withNewPlan(folder: string): void {
  cpSync(join(folder, 'giao-duc'), join(folder, 'moi'), { recursive: true });
  const file = join(folder, 'moi/plan.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('kh-giao-duc', 'kh-moi'));
}

test('one sentence of all counts, then plan by plan the tasks that changed', async () => {
  const { folder, hash } = province();
  expect(await since(folder, '2021-03-20')).toMatchObject({
    code: 0,
    stderr: '',
    stdout: `Từ ngày 20/03/2021 đến ngày 01/08/2021: 01 nhiệm vụ mới quá hạn, 0 mới hoàn thành, 01 thay đổi thời hạn

03 kế hoạch
Tính đến ngày 01/08/2021 · sắp đến hạn: còn không quá 30 ngày
So với các tệp trong git đến cuối ngày 20/03/2021 (${hash})

Phát triển giáo dục năm 2021 (hư cấu, dùng cho kiểm thử)
giao-duc
Mã     Thay đổi                           Nhiệm vụ              Cơ quan chủ trì  Tình trạng
─────  ─────────────────────────────────  ────────────────────  ───────────────  ────────────────
PL.01  Quá hạn 123 ngày (hạn 31/03/2021)  Lập danh mục lớp học  Sở Giáo dục Mẫu  Quá hạn 123 ngày

Chăm sóc sức khỏe năm 2021 (hư cấu, dùng cho kiểm thử)
y-te
Mã     Thay đổi                        Nhiệm vụ                Cơ quan chủ  Tình trạng
                                                               trì
─────  ──────────────────────────────  ──────────────────────  ───────────  ────────────────────────
PL.01  Gia hạn từ quý III năm 2021     Kiểm tra các trạm y tế  Sở Y tế Mẫu  Trong hạn, chưa có báo
       (30/09/2021) đến quý IV năm                                          cáo, còn 152 ngày
       2021 (31/12/2021), theo
       7/UBND-VX ngày 05/07/2021
`,
  });
});

test('as Markdown under a heading for each plan, as CSV with the plan before each row', async () => {
  const { folder, hash } = province();
  const { stdout } = await since(folder, '2021-03-20', '--format', 'md', '--lang', 'en');
  expect(stdout).toContain(`Compared with the files that git had at the end of 20 Mar 2021 (${hash})\n\n### `);
  expect(stdout.match(/^### .*\n\n.*$/gm)).toEqual([
    '### Phát triển giáo dục năm 2021 (hư cấu, dùng cho kiểm thử)\n\ngiao-duc',
    '### Chăm sóc sức khỏe năm 2021 (hư cấu, dùng cho kiểm thử)\n\ny-te',
  ]);
  const csv = await since(folder, '2021-03-20', '--format', 'csv');
  expect(csv.stdout.split('\n').map((line) => line.split(',').slice(0, 3))).toEqual([
    ['\uFEFF"Mã kế hoạch"', '"Kế hoạch"', '"Mã"'],
    ['"kh-giao-duc"', '"Phát triển giáo dục năm 2021 (hư cấu', ' dùng cho kiểm thử)"'],
    ['"kh-y-te"', '"Chăm sóc sức khỏe năm 2021 (hư cấu', ' dùng cho kiểm thử)"'],
    [''],
  ]);
});

test('counts and totals are the sums of those of each plan', async () => {
  const { folder } = province();
  const all = await json(folder, '2021-03-20');
  const plans = await Promise.all(
    ['giao-duc', 'van-hoa', 'y-te'].map(async (plan) =>
      JSON.parse(
        (
          await run(['status', '--since', '2021-03-20', '--as-of', '2021-08-01', '--plan', plan, '--format', 'json'], {
            folder,
          })
        ).stdout,
      ),
    ),
  );
  const sum = (count: (one: (typeof plans)[number]) => number) => plans.reduce((total, one) => total + count(one), 0);
  for (const key of Object.keys(all.counts)) expect(all.counts[key]).toBe(sum(({ counts }) => counts[key]));
  for (const when of ['before', 'after'])
    for (const key of Object.keys(all.totals[when]))
      expect(all.totals[when][key]).toBe(sum(({ totals }) => totals[when][key]));
  expect(all.tasks.map(({ plan, id }: { plan: { id: string }; id: string }) => [plan.id, id])).toEqual([
    ['kh-giao-duc', 'PL.01'],
    ['kh-y-te', 'PL.01'],
  ]);
  expect(all.otherwise).toEqual([]);
});

test('a new plan is held against its files of today, and is no later version of one that is gone', async () => {
  const { folder } = province();
  withNewPlan(folder);
  rmSync(join(folder, 'van-hoa'), { recursive: true });
  for (const given of ['2021-01-10', 'HEAD']) {
    const { counts, otherwise } = await json(folder, given);
    expect(counts).toMatchObject({ 'became-overdue': 2, 'lead-changed': 0, added: 0 });
    expect(otherwise).toMatchObject([
      { id: 'kh-moi', folder: 'moi', since: { day: '2021-01-10', commit: null, missing: 'no-plan-at' } },
    ]);
  }
  const { stdout, stderr } = await since(folder, 'HEAD');
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'moi: Không có các tệp của ngày 10/01/2021 (khi đó kế hoạch chưa được lưu vào git): lấy các tệp hiện nay, tính đến ngày đó',
  );
  expect(stderr).toBe(
    'dondoc: kế hoạch ở van-hoa có trong HEAD mà nay không còn; không được xóa một kế hoạch đã ban hành: hãy lấy lại từ git, hoặc chuyển thư mục mà giữ nguyên mã\n',
  );
});

test('--fail-on is about any of them; what is about a whole list, and forms of one plan, are refused', async () => {
  const { folder } = province();
  expect((await since(folder, '2021-03-20', '--fail-on', 'overdue')).code).toBe(1);
  expect((await since(folder, '2021-04-20', '--fail-on', 'overdue')).code).toBe(0);
  expect((await since(folder, '2021-03-20', '--by', 'agency')).stderr).toContain('--by');
  expect((await since(folder, '2021-03-20', '--format', 'html')).stderr).toContain(
    'dondoc: dạng html chỉ có cho một kế hoạch, mà --plan chỉ ra 3\n',
  );
});

test('a version of then that cannot be read refuses the answer, or is left out and named', async () => {
  const { folder, commit } = province();
  const file = join(folder, 'van-hoa/appendix.yaml');
  const whole = readFileSync(file, 'utf8');
  appendFileSync(file, 'rows: [\n');
  commit('Hỏng', '2021-02-10T12:00:00+07:00');
  writeFileSync(file, whole);
  const { code, stdout, stderr } = await since(folder, '2021-02-20');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(':van-hoa/appendix.yaml:');
  const rest = await since(folder, '2021-02-20', '--keep-going');
  expect(rest.code).toBe(2);
  expect(rest.stdout).toContain('02 kế hoạch\n');
  expect(rest.stderr).toContain('không đọc được ở phiên bản 2021-02-20, có 2 lỗi; xem: ');
  expect((await since(folder, '2021-02-20', '--keep-going', '--format', 'csv')).stdout.split('\n')[1]).toContain(
    'Chưa tính kế hoạch ở van-hoa',
  );
});

test('outside git all are judged on that day by their files of today', async () => {
  const { folder } = province();
  rmSync(join(folder, '.git'), { recursive: true });
  const { counts, since: held, otherwise } = await json(folder, '2021-03-20');
  expect([counts['became-overdue'], held.missing, otherwise]).toEqual([1, 'not-a-repository', []]);
});
