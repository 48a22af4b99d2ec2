/** One broken file among all, whatever it is and however it is broken: no list is given rather than a short one. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './environment.ts';
import { planCopy } from './plan-copy.ts';

const files = [
  'plan.yaml',
  'appendix.yaml',
  'agencies.yaml',
  'amendments.yaml',
  'days-off.yaml',
  'progress/PL.01.yaml',
];

const damages = {
  'no UTF-8': { rule: 'not-utf8', to: (file: string) => appendFileSync(file, Buffer.from([0x23, 0xff, 0x0a])) },
  'an unclosed quote': { rule: 'yaml-syntax', to: (file: string) => appendFileSync(file, '\nnote: "open\n') },
  'a tab for a blank': { rule: 'yaml-syntax', to: (file: string) => appendFileSync(file, '\nnote:\n\tx: 1\n') },
  'an unknown key': { rule: 'unknown-key', to: (file: string) => appendFileSync(file, '\nfrobnicate: 1\n') },
  'an alias': { rule: 'forbidden-yaml', to: (file: string) => appendFileSync(file, '\nx: &x 1\n') },
  'a list in place of keys': { rule: 'wrong-type', to: (file: string) => writeFileSync(file, '- 1\n') },
  'nothing at all': { rule: '', to: (file: string) => writeFileSync(file, '') },
  'a folder in its place': {
    rule: 'unreadable-file',
    to: (file: string) => {
      rmSync(file);
      mkdirSync(file);
    },
  },
  'a link in its place': {
    rule: 'unreadable-file',
    to: (file: string) => {
      renameSync(file, `${file}.moved`);
      symlinkSync(`${file}.moved`, file);
    },
  },
} as const;

const commands = [
  ['status'],
  ['status', '--by', 'lead'],
  ['overdue', '--format', 'json'],
  ['remind', '--format', 'csv'],
  ['show', 'PL.03'],
  ['print', '--format', 'md'],
];

describe.each(files)('%s with', (file) => {
  test.each(Object.entries(damages))('%s', async (_, { rule, to }) => {
    const folder = planCopy();
    to(join(folder, file));
    const checked = await run(['check'], { folder });
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    for (const command of commands) {
      const { code, stdout, stderr } = await run(command, { folder });
      expect({ command, code, stdout }).toEqual({ command, code: 2, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^${file.replaceAll('.', '\\.')}:\\d+:\\d+: lỗi: .*\\[${rule}`, 'm'));
      expect(stderr).toMatch(/chạy lại\n$/);
    }
  });
});

describe('a refusal', () => {
  test('shows the findings, then why there is no list', async () => {
    const folder = planCopy();
    const file = join(folder, 'appendix.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('due: 2021-Q1', 'due: 2021-Q5'));
    expect((await run(['overdue'], { folder })).stderr).toBe(
      [
        'appendix.yaml:17:10: lỗi: quý "2021-Q5" không tồn tại [invalid-deadline]',
        '  17 |     due: 2021-Q5',
        '     |          ^^^^^^^',
        '  gợi ý: một năm có bốn quý: 2021-Q1 đến 2021-Q4',
        '',
        'dondoc: không lập được danh sách vì có tệp chưa đọc được: số liệu sẽ thiếu; hãy sửa các lỗi trên rồi chạy lại',
        '',
      ].join('\n'),
    );
    expect((await run(['overdue', '--lang', 'en', '-q'], { folder })).stderr).toBe(
      [
        'appendix.yaml:17:10: error: there is no quarter "2021-Q5" [invalid-deadline]',
        '  17 |     due: 2021-Q5',
        '     |          ^^^^^^^',
        '  help: a year has four quarters: 2021-Q1 to 2021-Q4',
        '',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['a progress file under another name', 'progress/PL.01.yaml', 'progress/PL01.yaml'],
    ['a progress file with the wrong ending', 'progress/PL.01.yaml', 'progress/PL.01.yml'],
    ['no register of agencies', 'agencies.yaml', 'agencies.txt'],
  ])('is given for %s', async (_, from, to) => {
    const folder = planCopy();
    renameSync(join(folder, from), join(folder, to));
    expect(await run(['overdue'], { folder })).toMatchObject({ code: 2, stdout: '' });
  });

  test('is not given for faults that leave the counts whole', async () => {
    const folder = planCopy();
    appendFileSync(join(folder, 'progress/PL.01.yaml'), '  - {date: 2021-05-01, agency: so-tt, state: in-progress}\n');
    const { code, stdout, stderr } = await run(['overdue', '--as-of', '2021-06-30'], {
      folder,
      now: '2022-04-01T02:00:00Z',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('2/27 nhiệm vụ quá hạn');
    expect(stderr).toMatch(/^dondoc: kế hoạch có [12] lỗi; xem bằng: dondoc check\n$/);
  });
});
