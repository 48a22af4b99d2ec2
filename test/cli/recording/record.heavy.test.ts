/** `record` on what returns are like: recorded twice, on another day, after a correction, by the wrong agency. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type PlanCopy, repositoryCopy } from '../../main/repository-copy.ts';
import { row, text, workbook } from '../../sheets/workbook.ts';

const now = '2022-04-05T02:00:00Z';
const later = '2022-04-06T02:00:00Z';
const headers = [
  'Mã nhiệm vụ',
  'Cơ quan',
  'Tình hình thực hiện',
  'Ngày báo cáo',
  'Số văn bản minh chứng',
  'Ngày văn bản minh chứng',
  'Ghi chú',
];

/** A copy of the plan, and a way to record rows in it without being asked. */
function newPlan() {
  const copy = repositoryCopy('test/plans/nam-2021');
  return {
    copy,
    record: async (rows: readonly string[], more: readonly string[] = [], at = now) => {
      copy.put('bang.csv', [headers.join(','), ...rows].join('\n'));
      return await copy.run(['record', 'bang.csv', '--yes', '--lang', 'en', ...more], { now: at });
    },
  };
}

/** The lines of one report each that were added to the task's file. */
function added({ folder }: PlanCopy, task: string): readonly string[] {
  const lines = readFileSync(join(folder, `plan/progress/${task}.yaml`), 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('  - {'));
}

/** What standard error says after its first line. */
const refused = ({ code, stderr }: { readonly code: number; readonly stderr: string }) => ({
  code,
  lines: stderr.split('\n').slice(1, -1),
});

describe('who reports', () => {
  test('the agency that owed the task on the day of the report, not today', async () => {
    const { copy, record } = newPlan();
    expect((await record(['PL.02,,Đang thực hiện,1/9/2021', 'PL.02,,Đang thực hiện,1/12/2021'])).code).toBe(0);
    expect(added(copy, 'PL.02')).toEqual([
      '  - {date: 2021-09-01, agency: so-ld, state: in-progress}',
      '  - {date: 2021-12-01, agency: so-nv, state: in-progress}',
    ]);
  });

  test('the agency of the command line only where the row names none', async () => {
    const { copy, record } = newPlan();
    const rows = ['II.2.1,UBND huyện Mẫu Năm,Đang thực hiện,4/4/2022', 'II.2.1,,Đang thực hiện'];
    expect(refused(await record(rows.slice(0, 1), ['--agency', 'so-tt']))).toEqual({
      code: 2,
      lines: [
        'bang.csv, row 2: names UBND huyện Mẫu Năm (ubnd-huyen-nam), but --agency says so-tt',
        '  hint: mend the agency of this row, or leave --agency out: it is for rows that name none',
      ],
    });
    expect((await record(rows, ['--agency', 'ubnd-huyen-nam'])).code).toBe(0);
    expect(added(copy, 'II.2.1')).toEqual([
      '  - {date: 2022-04-04, agency: ubnd-huyen-nam, state: in-progress}',
      '  - {date: 2022-04-05, agency: ubnd-huyen-nam, state: in-progress}',
    ]);
  });
});

describe('what the plan holds already', () => {
  const wrong = 'PL.08,,Hoàn thành,,05/BC-MAU,4/4/2022';
  const correct = ['correct', 'PL.08', '--evidence', '06/BC-MAU', '--date', '4/4/2022', '--yes', '--lang', 'en'];

  test.each([
    ['on the same day', wrong, now, now],
    ['with its day, later', wrong.replace(',,05', ',5/4/2022,05'), now, later],
    ['without a day, later', wrong, later, later],
  ])('a report that was corrected does not come back: %s', async (_, again, correctedAt, recordedAt) => {
    const { copy, record } = newPlan();
    await record([wrong]);
    expect((await copy.run(correct, { now: correctedAt })).code).toBe(0);
    const before = added(copy, 'PL.08');
    expect(before).toHaveLength(2);
    const { code, stderr } = await record([again], [], recordedAt);
    expect({ code, note: stderr.split('\n')[0] }).toEqual({
      code: 0,
      note: 'dondoc: bang.csv: new reports: 0; in the plan already: 1; rows not filled in: 0',
    });
    expect(added(copy, 'PL.08')).toEqual(before);
  });

  test('that work still goes on is new on another day', async () => {
    const { copy, record } = newPlan();
    await record(['PL.08,,Đang thực hiện']);
    await record(['PL.08,,Đang thực hiện'], [], later);
    expect(added(copy, 'PL.08')).toEqual([
      '  - {date: 2022-04-05, agency: so-gd, state: in-progress}',
      '  - {date: 2022-04-06, agency: so-gd, state: in-progress}',
    ]);
  });

  test('equal rows are one report', async () => {
    const { copy, record } = newPlan();
    const { stderr } = await record([wrong, 'PL.04,,Đang thực hiện', wrong]);
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'dondoc: bang.csv: new reports: 2; in the plan already: 0; rows not filled in: 0',
      'dondoc: bang.csv: rows that repeat a row above, recorded once: 1',
    ]);
    expect(added(copy, 'PL.08')).toHaveLength(1);
  });

  test('a finding names the row that it is about, where two differ in their evidence alone', async () => {
    const { record } = newPlan();
    const rows = ['PL.08,,Hoàn thành,,05/BC-MAU,4/4/2022', 'PL.08,,Hoàn thành,,đang trình,4/4/2022'];
    const { code, stderr } = await record(rows);
    expect(code).toBe(1);
    expect(stderr.match(/^dondoc: bang.csv, row .*$/gm)).toEqual([
      'dondoc: bang.csv, row 3: see [placeholder-evidence] above',
      'dondoc: bang.csv, row 3: see [repeated-report] above',
    ]);
  });
});

describe('a row without a day that takes up again what is done', () => {
  const asked = {
    code: 2,
    lines: [
      'bang.csv, row 2: PL.07 was done on 31 Jul 2021; this row says that it is not, without the day of the report',
      '  hint: if it is a new report, write its day in the column "Report date"',
    ],
  };

  test('is asked for its day, whatever the reason it gives', async () => {
    const { record } = newPlan();
    expect(refused(await record(['PL.07,,Đang thực hiện']))).toEqual(asked);
    expect(refused(await record(['PL.07,,Chưa thực hiện,,,,Làm lại']))).toEqual(asked);
  });

  test.each([
    ['in the row', 'PL.07,,Đang thực hiện,5/4/2022,,,Làm lại', []],
    ['on the command line', 'PL.07,,Đang thực hiện,,,,Làm lại', ['--reported', '5/4/2022']],
  ])('is recorded with the day %s', async (_, reopening, more) => {
    const { copy, record } = newPlan();
    expect((await record([reopening], more)).code).toBe(0);
    expect(added(copy, 'PL.07')).toEqual(['  - {date: 2022-04-05, agency: so-nv, state: in-progress, note: Làm lại}']);
  });

  test('is known where it was recorded before the task was done', async () => {
    const { copy, record } = newPlan();
    await record(['PL.08,,Đang thực hiện']);
    await record(['PL.08,,Hoàn thành,,05/BC-MAU,4/4/2022']);
    expect((await record(['PL.08,,Đang thực hiện'])).code).toBe(0);
    expect(added(copy, 'PL.08')).toHaveLength(2);
  });

  test('another period of the task is no such row', async () => {
    const { copy, record } = newPlan();
    await record(['PL.08,,Hoàn thành,,05/BC-MAU,4/4/2022']);
    const { stderr } = await record(['PL.08,,Đang thực hiện,,,']);
    expect(stderr).toContain('PL.08 was done on 4 Apr 2022');
    copy.put('bang.csv', 'Mã nhiệm vụ,Kỳ,Tình hình thực hiện\nPL.08,2022,Đang thực hiện');
    const other = await copy.run(['record', 'bang.csv', '--lang', 'en'], { now });
    expect(other.stderr).not.toContain('was done on');
    expect(other.stderr).toContain('[unknown-period]');
  });
});

test.each([
  ['vi', 'dondoc: bang.xlsx: chỉ đọc trang tính "Quý I", không đọc "Quý II"'],
  ['en', 'dondoc: bang.xlsx: only the sheet "Quý I" was read, not "Quý II"'],
])('the first sheet is named too where another is not read, in %s', async (lang, note) => {
  const { copy } = newPlan();
  const table = (state: string) =>
    row(1, text('Mã nhiệm vụ'), text('Tình hình thực hiện')) + row(2, text('PL.08'), text(state));
  const sheets = { 'Quý I': table('Đang thực hiện'), 'Quý II': table('') };
  copy.put('bang.xlsx', workbook({ sheets }));
  const { code, stderr } = await copy.run(['record', 'bang.xlsx', '--dry-run', '--lang', lang], { now });
  expect(code).toBe(0);
  expect(stderr.split('\n')).toContain(note);
});
