/** Several plans at once: what refuses the answer, what is left out, what adds up, and what is never held or written. */
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../src/import/described.ts';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import { lineOf } from '../../src/sheets/cell.ts';
import type { Sheet } from '../../src/sheets/sheet.ts';
import { sheetsIn } from '../../src/sheets/sheets-in.ts';
import { copyFolder } from '../copy-folder.ts';
import { repository, run } from './environment.ts';
import { newFolder } from './new-folder.ts';

/** Three plans with a register beside them. */
function province(): string {
  const { folder } = newFolder();
  copyFolder(join(repository, 'test/plans/tinh-mau'), folder);
  return folder;
}

const breakPlan = (folder: string, name: string) => appendFileSync(join(folder, name, 'plan.yaml'), '  x: [\n');
const json = async (argv: readonly string[], folder: string) =>
  JSON.parse((await run([...argv, '--plan', '.', '--format', 'json', '-q'], { folder })).stdout);

describe('one plan that cannot be read', () => {
  test.each(['table', 'json', 'jsonl', 'csv', 'md'])('refuses the whole answer as %s', async (format) => {
    const folder = province();
    breakPlan(folder, 'van-hoa');
    const { code, stdout, stderr } = await run(['overdue', '--plan', '.', '--format', format], { folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('van-hoa/plan.yaml:12:3: lỗi: ');
    expect(stderr).toContain(
      'dondoc: không lập được danh sách vì có kế hoạch chưa đọc được (van-hoa): số liệu sẽ thiếu; hãy sửa các lỗi trên, hoặc thêm --keep-going để tạm bỏ qua\n',
    );
  });

  test('and another one: both are told at once', async () => {
    const folder = province();
    breakPlan(folder, 'giao-duc');
    breakPlan(folder, 'y-te');
    const { stderr } = await run(['status', '--plan', '.'], { folder });
    expect(stderr).toContain('giao-duc/plan.yaml:12:3');
    expect(stderr).toContain('y-te/plan.yaml:12:3');
    expect(stderr).toContain('(giao-duc, y-te)');
  });

  test('is left out and named with --keep-going, in the answer too', async () => {
    const folder = province();
    breakPlan(folder, 'van-hoa');
    const table = await run(['overdue', '--plan', '.', '--keep-going'], { folder });
    const line = 'tính kế hoạch ở van-hoa: không đọc được, có 1 lỗi; xem: dondoc check --plan van-hoa\n';
    expect(table.code).toBe(2);
    expect(table.stdout).toContain(`\nChưa ${line}`);
    expect(table.stdout).toContain('2/5 nhiệm vụ quá hạn');
    expect(table.stderr).toContain(`dondoc: chưa ${line}`);
    const answer = await json(['overdue', '--keep-going'], folder);
    expect(answer.leftOut).toMatchObject([{ folder: 'van-hoa', findings: [{ rule: 'yaml-syntax', line: 12 }] }]);
    expect(answer.plans.map(({ id }: { id: string }) => id)).toEqual(['kh-giao-duc', 'kh-y-te']);
    const grouped = await run(['status', '--by', 'agency', '--plan', '.', '--keep-going', '--format', 'md'], {
      folder,
    });
    expect([grouped.code, grouped.stdout.includes('van-hoa')]).toEqual([2, true]);
    const rows = await run(['overdue', '--plan', '.', '--keep-going', '--format', 'jsonl'], { folder });
    expect([rows.code, rows.stdout.trimEnd().split('\n').length]).toEqual([2, 2]);
  });

  test('where none can be read nothing is left to answer from', async () => {
    const folder = province();
    for (const name of ['giao-duc', 'van-hoa', 'y-te']) breakPlan(folder, name);
    const { code, stdout, stderr } = await run(['status', '--plan', '.', '--keep-going', '--lang', 'en'], { folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('no list is given because none of the plans can be read; mend the errors above\n');
  });
});

test('two plans with one id are refused, both named', async () => {
  const folder = province();
  cpSync(join(folder, 'y-te'), join(folder, 'y-te-2'), { recursive: true });
  for (const more of [[], ['--keep-going'], ['--format', 'jsonl']]) {
    const { code, stdout, stderr } = await run(['overdue', '--plan', '.', ...more], { folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('hai kế hoạch có cùng mã "kh-y-te": y-te và y-te-2');
  }
});

describe('the register beside the plans', () => {
  test('is that of a plan without one, also where only this plan is asked for', async () => {
    const folder = province();
    const { stdout } = await run(['agencies', '--plan', 'giao-duc'], { folder });
    expect(stdout).toContain('Sở Văn hóa Mẫu');
    rmSync(join(folder, 'agencies.yaml'));
    const without = await run(['check', '--plan', 'giao-duc'], { folder });
    expect(without.stdout).toContain('giao-duc/agencies.yaml:1:1: lỗi: ');
  });

  test('stops each plan that leans on it, by its own name', async () => {
    const folder = province();
    appendFileSync(join(folder, 'agencies.yaml'), '  - {id: so-x}\n');
    const { code, stderr } = await run(['status', '--plan', '.'], { folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^agencies\.yaml:6:\d+: lỗi: /m);
    expect((await run(['status', '--plan', 'y-te'], { folder })).code).toBe(0);
  });

  test('is told once where it cannot be read, and each plan is named', async () => {
    const folder = province();
    appendFileSync(join(folder, 'agencies.yaml'), '  - {id: so-x, kind: department}\n');
    const { stderr } = await run(['overdue', '--plan', '.'], { folder });
    expect(stderr.match(/lỗi: /g)).toHaveLength(1);
    expect(stderr).toContain('(giao-duc, van-hoa)');
    const kept = await run(['overdue', '--plan', '.', '--keep-going', '--format', 'json'], { folder });
    expect(kept.stderr.match(/ lỗi: /g)).toHaveLength(1);
    const { leftOut } = JSON.parse(kept.stdout);
    expect(leftOut).toMatchObject([
      { findings: [{ file: 'agencies.yaml' }] },
      { findings: [{ file: 'agencies.yaml' }] },
    ]);
  });

  test('is none outside of the repository', async () => {
    const folder = province();
    mkdirSync(join(folder, 'van-hoa/.git'));
    expect((await run(['status', '--plan', 'van-hoa'], { folder })).code).toBe(2);
  });

  test('serves a plan in the folder plan of its own, too', async () => {
    const folder = province();
    cpSync(join(folder, 'van-hoa'), join(folder, 'du-lich/plan'), { recursive: true });
    rmSync(join(folder, 'van-hoa'), { recursive: true });
    const answer = await json(['status'], folder);
    expect(answer.plans.map((plan: { folder: string }) => plan.folder)).toEqual(['du-lich/plan', 'giao-duc', 'y-te']);
  });
});

test('the totals are those of the plans added up, as each is told alone', async () => {
  const folder = province();
  const all = await json(['status'], folder);
  const alone = [];
  for (const name of ['giao-duc', 'van-hoa', 'y-te']) {
    const { stdout } = await run(['status', '--plan', name, '--format', 'json', '-q'], { folder });
    alone.push(JSON.parse(stdout));
  }
  expect(all.plans.map(({ totals }: { totals: unknown }) => totals)).toEqual(alone.map(({ totals }) => totals));
  for (const key of Object.keys(all.totals))
    expect(all.totals[key], key).toBe(alone.reduce((sum, { totals }) => sum + totals[key], 0));
  const tasks = alone.flatMap(({ plan: { id, title }, tasks }) =>
    tasks.map((task: object) => ({ plan: { id, title }, ...task })),
  );
  expect(all.tasks).toEqual(tasks);
  const lines = (await run(['status', '--plan', '.', '--format', 'jsonl', '-q'], { folder })).stdout.trimEnd();
  expect(lines.split('\n').map((line) => JSON.parse(line))).toEqual(tasks);
});

test('what is overdue by plan and by quarter adds up to all that is; by agency, to those in several rows besides', async () => {
  const folder = province();
  const listed = await json(['overdue'], folder);
  for (const by of ['plan', 'quarter', 'agency']) {
    const { groups, overdue, longest, countedTwice, totals } = await json(['overdue', '--by', by], folder);
    const sum = groups.reduce((all: number, group: { overdue: number }) => all + group.overdue, 0);
    expect([overdue, longest, totals]).toEqual([listed.tasks.length, listed.tasks[0].daysLate, listed.totals]);
    expect(sum).toBe(by === 'agency' ? overdue + countedTwice : overdue);
  }
});

test('an agency that one plan does not know is asked for in the others; it never stands for all', async () => {
  const folder = province();
  const answer = await json(['status', '--agency', 'so-vh'], folder);
  expect(answer.tasks.map((task: { plan: { id: string }; id: string }) => [task.plan.id, task.id])).toEqual([
    ['kh-van-hoa', 'PL.01'],
  ]);
  expect(answer.totals.tasks).toBe(1);
});

test('all are looked at on one day, that of the first', async () => {
  const folder = province();
  appendFileSync(join(folder, 'y-te/plan.yaml'), 'settings: {timeZone: America/Los_Angeles}\n');
  const { stdout } = await run(['status', '--plan', '.', '--format', 'json', '-q'], {
    folder,
    now: '2021-12-14T18:00:00Z',
  });
  const { asOf, tasks } = JSON.parse(stdout);
  expect(asOf).toBe('2021-12-15');
  expect(tasks.at(-1).daysLate).toBe(1);
});

test('what the plans settle apart is no common fact', async () => {
  const folder = province();
  appendFileSync(join(folder, 'y-te/plan.yaml'), 'settings: {dueSoonDays: 5, reviewMonths: 3}\n');
  expect(await json(['status'], folder)).toMatchObject({ dueSoonDays: null, reviewMonths: null });
  const { stdout } = await run(['status', '--plan', '.', '-q'], { folder });
  expect(stdout).toContain('\nTính đến ngày 15/12/2021\n');
});

test('nothing is written into the plans, nor left in the folder for temporary files', async () => {
  const folder = province();
  const before = readdirSync(tmpdir());
  chmodSync(folder, 0o555);
  const { code } = await run(['status', '--plan', '.', '--format', 'csv', '-q'], { folder });
  chmodSync(folder, 0o755);
  expect(code).toBe(0);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('.dondoc-'))).toEqual(
    before.filter((name) => name.startsWith('.dondoc-')),
  );
});

test('the answer goes into a file whole', async () => {
  const folder = province();
  const printed = await run(['overdue', '--plan', '.', '--format', 'csv', '-q'], { folder });
  await run(['overdue', '--plan', '.', '--output', 'tre.csv'], { folder });
  const again = await run(['overdue', '--plan', '.', '--output', 'tre.csv'], { folder });
  expect(again.code).toBe(2);
  writeFileSync(join(folder, 'y-te/x.csv'), '');
  const inside = await run(['overdue', '--plan', '.', '--output', 'y-te/x.csv', '--force'], { folder });
  expect(inside.stderr).toContain('y-te/x.csv');
  expect(inside.code).toBe(2);
  expect(printed.stdout.startsWith('\ufeff"Mã kế hoạch","Kế hoạch",')).toBe(true);
});

test('check writes the answer over all in a further form, files named as that form names them', async () => {
  const folder = province();
  const { code } = await run(['check', '--plan', '.', '--output-file', 'json=ra.json', '-q'], { folder });
  const answer = JSON.parse(readFileSync(join(folder, 'ra.json'), 'utf8'));
  expect(code).toBe(0);
  expect(answer.plans.map(({ folder, files }: { folder: string; files: number }) => [folder, files])).toEqual([
    ['giao-duc', 3],
    ['van-hoa', 3],
    ['y-te', 4],
  ]);
  expect(answer.files).toBe(9);
});

test('check tells what is wrong in the shared register once, and of two plans with one id nothing', async () => {
  const folder = province();
  appendFileSync(join(folder, 'agencies.yaml'), '  - {id: so-gd, name: Sở Giáo dục, kind: department}\n');
  const { code, stdout } = await run(['check', '--plan', '.', '--format', 'json'], { folder });
  const { diagnostics, totals } = JSON.parse(stdout);
  expect([code, totals.error]).toEqual([1, 1]);
  expect(diagnostics[0]).toMatchObject({ rule: 'duplicate-id', file: 'agencies.yaml' });
  cpSync(join(folder, 'y-te'), join(folder, 'z'), { recursive: true });
  const twins = await run(['check', '--plan', '.'], { folder });
  expect([twins.code, twins.stdout]).toEqual([2, '']);
});

describe('remind', () => {
  test('has one digest an agency, with what each plan alone would tell it', async () => {
    const folder = province();
    const answer = await json(['remind'], folder);
    const owed = answer.agencies.map(({ agency, overdue, dueSoon }: Reminded) => [
      agency.id,
      overdue.map(({ plan, id }) => `${plan.id} ${id}`),
      dueSoon.map(({ plan, id }) => `${plan.id} ${id}`),
    ]);
    expect(owed).toEqual([
      ['so-gd', ['kh-giao-duc PL.01', 'kh-van-hoa PL.01', 'kh-y-te PL.02'], ['kh-giao-duc PL.02']],
      ['so-vh', ['kh-van-hoa PL.01'], []],
    ]);
    const { stdout } = await run(['remind', '--plan', 'y-te', '--format', 'json', '-q'], { folder });
    const alone = JSON.parse(stdout).agencies[0].overdue[0];
    expect(answer.agencies[0].overdue[2]).toEqual({
      plan: { id: 'kh-y-te', title: 'Chăm sóc sức khỏe năm 2021 (hư cấu, dùng cho kiểm thử)' },
      ...alone,
    });
  });

  test('leaves a plan whose reminders.yaml cannot be read out, and says so above the letters', async () => {
    const folder = province();
    writeFileSync(join(folder, 'giao-duc/reminders.yaml'), 'sender: [\n');
    expect((await run(['remind', '--plan', '.'], { folder })).code).toBe(2);
    const { code, stdout } = await run(['remind', '--plan', '.', '--keep-going'], { folder });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^Chưa tính kế hoạch ở giao-duc: không đọc được, có 1 lỗi/);
    expect(stdout).toContain('\nKính gửi: Sở Giáo dục Mẫu\n');
    expect(stdout).not.toContain('11/KH-UBND');
  });

  test('names whom to answer once where the plans name the same, else plan by plan', async () => {
    const folder = province();
    const office = (name: string) => `answerTo: {name: ${name}, email: a@example.vn, within: 7 days}\n`;
    for (const plan of ['giao-duc', 'van-hoa', 'y-te'])
      writeFileSync(join(folder, plan, 'reminders.yaml'), office('Phòng Tổng hợp'));
    const alike = await run(['remind', '--plan', '.', '--agency', 'so-gd'], { folder });
    expect(alike.stdout.match(/Phòng Tổng hợp/g)).toHaveLength(1);
    writeFileSync(join(folder, 'y-te/reminders.yaml'), office('Phòng Y tế'));
    const apart = await run(['remind', '--plan', '.', '--agency', 'so-gd'], { folder });
    expect(apart.stdout.match(/^Báo cáo về nhiệm vụ tại .*: gửi Phòng \S+ \S+/gm)).toEqual([
      'Báo cáo về nhiệm vụ tại Kế hoạch số 11/KH-UBND ngày 04/01/2021 của UBND tỉnh Mẫu và Kế hoạch số 12/KH-UBND ngày 05/01/2021 của UBND tỉnh Mẫu: gửi Phòng Tổng hợp',
      'Báo cáo về nhiệm vụ tại Chương trình số 13/CTr-UBND ngày 06/01/2021 của UBND tỉnh Mẫu: gửi Phòng Y tế',
    ]);
  });
});

/** What a file says, by its ending, as text: a cell or a paragraph a line. */
const read: Readonly<Record<string, (bytes: Buffer) => string | Promise<string>>> = {
  txt: String,
  md: (bytes) => String(bytes).replaceAll('\\', ''),
  json: String,
  html: String,
  docx: (bytes) => {
    const found = readDocx(bytes, 'report.docx');
    return 'blocks' in found
      ? found.blocks
          .map((block) =>
            'text' in block ? block.text : block.rows.flatMap(({ cells }) => cells.map(cellText)).join('\n'),
          )
          .join('\n')
      : '';
  },
  xlsx: async (bytes) => {
    const sheets = (await sheetsIn(bytes, () => 0)) as readonly Sheet[];
    return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()].map(lineOf))).join('\n');
  },
};

describe.each(['status', 'overdue'])('%s', (command) => {
  test.each(['docx', 'html', 'xlsx'])('tells in a %s file of all plans, each task with its plan', async (ending) => {
    const folder = province();
    const argv = [command, '--plan', '.', '--output', `x.${ending}`, '-q'];
    expect((await run(argv, { folder })).code).toBe(0);
    const said = String(await read[ending]?.(readFileSync(join(folder, `x.${ending}`))));
    const { tasks, totals } = await json([command], folder);
    const numbers: Readonly<Record<string, string>> = {
      'kh-giao-duc': '11/KH-UBND',
      'kh-van-hoa': '12/KH-UBND',
      'kh-y-te': '13/CTr-UBND',
    };
    for (const { plan, text } of tasks) for (const one of [text, numbers[plan.id]]) expect(said).toContain(one);
    expect(said).toContain(`${totals.done}/${totals.done + totals.overdue} (25%)`);
  });

  test.each(['docx', 'html', 'xlsx'])('names in a %s file what it left out, and ends with 2', async (ending) => {
    const folder = province();
    breakPlan(folder, 'van-hoa');
    const argv = [command, '--plan', '.', '--output', `x.${ending}`];
    expect((await run(argv, { folder })).code).toBe(2);
    expect((await run([...argv, '--keep-going'], { folder })).code).toBe(2);
    const said = await read[ending]?.(readFileSync(join(folder, `x.${ending}`)));
    expect(said).toContain('Chưa tính kế hoạch ở van-hoa: không đọc được, có 1 lỗi');
    expect(said).not.toContain('Tổ chức ngày hội đọc sách');
  });

  test('tells on a page of the agency asked for alone, and ends with 1 by --fail-on', async () => {
    const argv = [command, '--plan', '.', '--format', 'html', '--fail-on', 'overdue', '--agency', 'so-vh', '-q'];
    const { code, stdout } = await run(argv, { folder: province() });
    expect([code, stdout.includes('Tổ chức ngày hội đọc sách'), stdout.includes('Lập danh mục')]).toEqual([
      1,
      true,
      false,
    ]);
  });
});

describe('report', () => {
  test.each(Object.keys(read))('names what it left out as %s, and ends with 2', async (ending) => {
    const folder = province();
    breakPlan(folder, 'van-hoa');
    const argv = ['report', '2021-Q4', '--plan', '.', '--output', `bc.${ending}`];
    expect((await run(argv, { folder })).code).toBe(2);
    expect(readdirSync(folder)).not.toContain(`bc.${ending}`);
    expect((await run([...argv, '--keep-going'], { folder })).code).toBe(2);
    const said = await read[ending]?.(readFileSync(join(folder, `bc.${ending}`)));
    expect(said).toContain(
      ending === 'json' ? '"folder": "van-hoa"' : 'Chưa tính kế hoạch ở van-hoa: không đọc được, có 1 lỗi',
    );
    expect(said).not.toContain('Tổ chức ngày hội đọc sách');
  });

  test('is on one day, whatever the time zones of the plans', async () => {
    const folder = province();
    appendFileSync(join(folder, 'y-te/plan.yaml'), 'settings: {timeZone: America/Los_Angeles}\n');
    const now = { folder, now: '2021-12-13T20:00:00Z' };
    const { stdout } = await run(['report', 'quý này', '--plan', '.', '--format', 'json', '-q'], now);
    const { asOf, period } = JSON.parse(stdout);
    expect([asOf, period.value, period.provisional]).toEqual(['2021-12-14', '2021-Q4', false]);
  });
});

interface Reminded {
  readonly agency: { readonly id: string };
  readonly overdue: readonly { readonly plan: { readonly id: string }; readonly id: string }[];
  readonly dueSoon: Reminded['overdue'];
}

test('a year alone is no day of --since, outside of git either: in git it may be the beginning of a hash', async () => {
  const { code, stdout, stderr } = await run(['status', '--plan', 'y-te', '--since', '2021'], { folder: province() });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('dondoc: git không có phiên bản "2021"\n  gợi ý: dùng một ngày (2021-03-31), ');
});
