/** `dondoc import` in real folders: a plan that `check` accepts, never over a file, and a difference where there is a plan. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, run } from './environment.ts';
import { newFolder } from './new-folder.ts';

const document = path.join(repository, 'test/import/files/ke-hoach-489.docx');
const table = path.join(repository, 'test/import/files/danh-muc.csv');

/** A folder with the founding plan taken in. */
async function taken() {
  const made = newFolder();
  copyFileSync(document, path.join(made.folder, 'ke-hoach.docx'));
  expect(await run(['import', 'ke-hoach.docx'], { folder: made.folder })).toMatchObject({ code: 1 });
  return made;
}

describe('a Word file becomes a plan', () => {
  test('that check accepts at once, with each thing to look at on the line that the answer names', async () => {
    const { folder, files } = await taken();
    expect(await run(['check', '--as-of', '2020-07-01'], { folder })).toMatchObject({ code: 0 });
    const { stdout } = await run(['import', 'ke-hoach.docx', '--output', 'ban-hai', '--format', 'json'], { folder });
    const { toLookAt } = JSON.parse(stdout);
    const lines = (name: string) => (files()[name] ?? '').split('\n');
    for (const { file, line } of toLookAt) expect(lines(file)[line - 1]).toMatch(/^ *# xem lại: /);
    const marks = Object.values(files()).join('\n').split('# xem lại:').length - 1;
    expect(marks).toBe(2 * toLookAt.length);
  });

  test('and a dry run writes nothing', async () => {
    const { folder, files } = newFolder();
    copyFileSync(document, path.join(folder, 'ke-hoach.docx'));
    await run(['import', 'ke-hoach.docx', '--dry-run'], { folder });
    expect(Object.keys(files())).toEqual(['ke-hoach.docx']);
  });

  test('but no file that is there is written over', async () => {
    const { folder, files, put } = newFolder();
    copyFileSync(document, path.join(folder, 'ke-hoach.docx'));
    put('plan/agencies.yaml', 'agencies: []\n');
    expect(await run(['import', 'ke-hoach.docx'], { folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('đã có sẵn nên không ghi tệp nào: plan/agencies.yaml'),
    });
    expect(Object.keys(files())).toEqual(['ke-hoach.docx', 'plan/agencies.yaml']);
  });
});

describe('a folder that is not empty', () => {
  /** An import of the table into a folder with these names. */
  async function among(names: readonly string[], output = '.') {
    const made = newFolder();
    copyFileSync(table, path.join(made.folder, 'danh-muc.csv'));
    for (const name of names) made.put(name, 'x: y\n');
    const before = made.files();
    const ran = await run(['import', 'danh-muc.csv', '--output', output, '-q'], { folder: made.folder });
    return {
      ...ran,
      isWritten: Object.keys(made.files()).length > Object.keys(before).length,
      before,
      after: made.files(),
    };
  }

  test('but for documents and hidden files takes the plan in, and they stay as they are', async () => {
    const { code, isWritten, before, after } = await among([
      'ke-hoach.docx',
      'Kế hoạch (ký).pdf',
      '.gitignore',
      '~$ke-hoach.docx',
    ]);
    expect({ code, isWritten }).toEqual({ code: 1, isWritten: true });
    expect(after).toMatchObject(before);
    expect(after['plan.yaml']).toContain('draft: true');
  });

  test('but with other things is told, and gets nothing', async () => {
    const names = ['bao-cao.pptx', 'du-an/a.js', 'main.py', 'nhac.mp3', 'phim.mp4'];
    expect(await among(names)).toMatchObject({
      code: 2,
      isWritten: false,
      stderr:
        'dondoc: thư mục "." đã có nội dung khác: bao-cao.pptx, du-an, main.py, nhac.mp3 và 1 mục khác; tệp của kế hoạch sẽ lẫn vào đó nên không ghi tệp nào\n' +
        '  gợi ý: chọn thư mục mới hoặc còn trống: --output THƯ_MỤC\n',
    });
    expect((await among(names, 'moi')).isWritten).toBe(true);
  });

  test.each([
    'plan/amendments.yaml',
    'plan/appendix-2.yaml',
    'plan/days-off.yaml',
    'plan/reminders.yaml',
    'plan/progress/PL.01.yaml',
    'plan/reminders/2021.yaml',
  ])('but with %s, which the plan would read as its own, is told', async (name) => {
    expect(await among([name], 'plan')).toMatchObject({
      code: 2,
      isWritten: false,
      stderr: expect.stringContaining(
        `đã có sẵn nên không ghi tệp nào: ${name}\n  gợi ý: chọn thư mục khác: --output THƯ_MỤC;`,
      ),
    });
  });
});

describe('another document into the folder of a plan', () => {
  test('is told to be one, with the command that makes a plan of it', async () => {
    const { folder, files } = await taken();
    const other = path.join(repository, 'test/import/files/ke-hoach-so.docx');
    copyFileSync(other, path.join(folder, 'so hoa.docx'));
    const before = files();
    const { code, stderr } = await run(['import', 'so hoa.docx'], { folder });
    expect(code).toBe(1);
    expect(stderr).toContain('có vẻ đây là văn bản khác: plan là Kế hoạch ');
    const [, command = ''] = /gợi ý: nhập thành một kế hoạch riêng: dondoc (.*)\n/.exec(stderr) ?? [];
    expect(command).toMatch(/^import "so hoa\.docx" --output ke-hoach-[\w-]+$/);
    expect(files()).toEqual(before);
    const target = command.split(' ').at(-1) ?? '';
    expect((await run(['import', 'so hoa.docx', '--output', target], { folder })).code).toBe(1);
    expect(files()[`${target}/plan.yaml`]).toBeDefined();
  });
});

describe('taken in again', () => {
  test('a document that is the same is no change, and nothing is written', async () => {
    const { folder, files } = await taken();
    const before = files();
    const { code, stdout } = await run(['import', 'ke-hoach.docx'], { folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/Không có thay đổi\.\n$/) });
    expect(files()).toEqual(before);
  });

  test('what differs is told, and the reports and names of the plan stay', async () => {
    const { folder, files } = await taken();
    await run(['done', 'PL.01', '--evidence', '812/KH-UBND', '--date', '25/3/2021', '-y'], { folder });
    const name = path.join(folder, 'plan/appendix.yaml');
    const text = readFileSync(name, 'utf8');
    writeFileSync(name, text.replace('due: 2021-Q1\n    wording: Quý I năm', 'due: 2021-Q3\n    wording: Quý III năm'));
    const before = files();
    const { code, stdout, stderr } = await run(['import', 'ke-hoach.docx'], { folder });
    expect(code).toBe(1);
    expect(stdout).toContain('- Quý III năm 2021 (30/09/2021)\n    + Quý I năm 2021 (31/03/2021)');
    expect(stdout).not.toContain('812/KH-UBND');
    expect(stderr).not.toContain('văn bản khác');
    expect(files()).toEqual(before);
  });
});

describe('a register that exists', () => {
  test('keeps its text and ids, and gets what is new behind its own', async () => {
    const { folder, files, put } = newFolder();
    copyFileSync(table, path.join(folder, 'danh-muc.csv'));
    const register = 'agencies:\n  - {id: khcn, name: Sở KH&CN, kind: department} # của tỉnh\n';
    put('co-quan.yaml', register);
    await run(['import', 'danh-muc.csv', '--agencies', 'co-quan.yaml'], { folder });
    expect(files()['plan/agencies.yaml']).toBe(
      `${register}  # xem lại: chưa có trong danh sách cơ quan đã cho: "Sở Tài chính" (danh-muc.csv, hàng 4, ô E4)
  - id: so-tai-chinh
    name: Sở Tài chính
    short: STC
    kind: department
groups:
  # xem lại: chưa có trong danh sách cơ quan đã cho: "UBND các xã, phường" (danh-muc.csv, hàng 4, ô E4)
  # xem lại: chưa có danh sách thành viên: thêm members nếu cần theo dõi từng đơn vị (danh-muc.csv, hàng 4, ô E4)
  - id: ubnd-cac-xa-phuong
    name: "UBND các xã, phường"
    open: true
`,
    );
    expect(files()['plan/appendix.yaml']).toContain('lead: [khcn]');
  });

  test('that has something wrong in it is refused', async () => {
    const { folder, put } = newFolder();
    copyFileSync(table, path.join(folder, 'danh-muc.csv'));
    put('co-quan.yaml', 'agencies:\n  - {id: khcn}\n');
    expect(await run(['import', 'danh-muc.csv', '--agencies', 'co-quan.yaml'], { folder })).toMatchObject({
      code: 2,
      stderr:
        'dondoc: --agencies: danh sách cơ quan co-quan.yaml có lỗi, chưa dùng được\n' +
        '  gợi ý: sửa theo dondoc check --plan THƯ_MỤC của kế hoạch có tệp này\n',
    });
  });
});
