/** Texts that mean harm, typed or in the plan: they come back as they were given, and nothing obeys them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../../src/env/disk-files.ts';
import { loadPlan } from '../../../src/plan/load.ts';
import type { Report } from '../../../src/plan/model.ts';
import { settings } from '../../env/temporary-repository.ts';
import { run } from '../../main/environment.ts';
import { planCopy } from '../../main/plan-copy.ts';
import { type PlanCopy, repositoryCopy } from '../../main/repository-copy.ts';
import { contentsOf } from '../../main/writing-laws.ts';

const now = '2022-04-05T02:00:00Z';
const newPlan = () => repositoryCopy('test/plans/nam-2021');

/** What a terminal obeys or hides, besides line ends. */
const dangerous =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** The reports on a task as the plan has them. */
async function reportsOn(copy: PlanCopy, task: string): Promise<readonly Report[]> {
  const folder = join(copy.folder, 'plan');
  const { plan } = await loadPlan({
    list: (subfolder) => {
      const names = diskFiles.list(join(folder, subfolder));
      return 'reason' in names ? names : names.toSorted();
    },
    read: (name) => diskFiles.read(join(folder, name)),
  });
  return plan.progress.find((one) => one.task === task)?.reports ?? [];
}

const git = (copy: PlanCopy, ...args: string[]) =>
  execFileSync('git', args, { cwd: copy.folder, env: settings, encoding: 'utf8' });

const texts: readonly string[] = [
  'dòng một\ndòng hai\n\n  dòng ba',
  'cột\tthẻ',
  '--- \n...',
  '---',
  '{{ lookup }} {% raw %}',
  'chữ "trong" \'ngoặc\' \\ \\n',
  'a: b, c: {d: [e]}, #f',
  '# không phải ghi chú',
  '- danh sách',
  '? khóa',
  '!tag &neo *neo <<: x',
  '| > %YAML 1.1 @ `',
  '~',
  'null',
  'no',
  '01',
  '1.10',
  '0x1F',
  '1e3',
  '12:30:45',
  '2021-02-30',
  'kết thúc bằng dấu hai chấm:',
  '📎 tệp đính kèm',
  '-x',
  '$(touch pwned) `touch pwned` ; touch pwned | & > pwned',
  "'; touch pwned; '",
  'Signed-off-by: Kẻ Gian <gian@example.org>',
  'x'.repeat(100_000),
  `${'Đã họp, '.repeat(12_500)}`.trim(),
];

/** One line, or its beginning and then all of it: nothing in a note begins a line of its own. */
const told = 'PL\\.08: Báo cáo mới: 05/04/2022, Sở Giáo dục Mẫu: Đang thực hiện\\. [^\\n]+';
const messageShape = new RegExp(`^${told}(?:…\\n\\n${told})?$`);

describe('a note', () => {
  test.each(texts.map((text) => [text.length > 60 ? `${text.slice(0, 20)}… (${text.length})` : text, text]))(
    'reads back exactly: %j',
    async (_, text) => {
      const copy = newPlan();
      const argv = ['update', 'PL.08', '--state', 'in-progress', `--note=${text}`, '--commit'];
      const { code, stdout, stderr } = await copy.run(argv, { now });
      expect({ code, dangerous: dangerous.exec(stdout + stderr) }).toEqual({ code: 0, dangerous: null });
      expect((await reportsOn(copy, 'PL.08')).at(-1)?.note).toBe(text);
      expect(git(copy, 'show', '--numstat', '--format=').trim()).toBe('1\t0\tplan/progress/PL.08.yaml');
      const message = git(copy, 'log', '-1', '--format=%B').trimEnd();
      expect(message).toMatch(messageShape);
      expect(dangerous.exec(message)).toBeNull();
      expect(message.length).toBeLessThanOrEqual(1_000 + 80);
      expect(existsSync(join(copy.folder, 'pwned'))).toBe(false);
    },
  );

  test('in decomposed letters goes in composed', async () => {
    const copy = newPlan();
    const text = 'Đã trình Uỷ ban, chờ ý kiến';
    await copy.run(['update', 'PL.08', '--state', 'in-progress', '--note', text.normalize('NFD')], { now });
    expect((await reportsOn(copy, 'PL.08')).at(-1)?.note).toBe(text.normalize('NFC'));
    expect((await copy.run(['check'], { now })).stdout).not.toContain('not-nfc');
  });

  test('from Windows keeps its lines, without carriage returns', async () => {
    const copy = newPlan();
    await copy.run(['update', 'PL.08', '--state', 'in-progress', '--note', ' một\r\nhai \r\n'], { now });
    expect((await reportsOn(copy, 'PL.08')).at(-1)?.note).toBe('một\nhai');
  });
});

test('evidence, titles, requests and reasons read back exactly, in a file of one line each', async () => {
  const copy = newPlan();
  const nasty = 'sổ: "1", {2} [3] #4 \\ \n5';
  const granted = ['--by', nasty, '--date', '4/4/2022', '--requested', nasty, '--requested-date', '1/4/2022'];
  expect((await copy.run(['done', 'PL.08', '--evidence', nasty, '--title', nasty, '--date', '4/4/2022'])).code).toBe(1);
  const ofToday = { now };
  expect(
    (await copy.run(['done', 'PL.08', '--evidence', nasty, '--title', nasty, '--date', '4/4/2022'], ofToday)).code,
  ).toBe(0);
  expect((await copy.run(['extend', 'PL.08', '--to', '2022-Q4', ...granted, '--reason', nasty], ofToday)).code).toBe(0);
  expect((await reportsOn(copy, 'PL.08')).at(-1)?.evidence).toMatchObject([{ number: nasty, title: nasty }]);
  expect(git(copy, 'diff', '--numstat')).toBe('1\t0\tplan/amendments.yaml\n1\t0\tplan/progress/PL.08.yaml\n');
  const { stdout } = await copy.run(['show', 'PL.08', '--format', 'json'], ofToday);
  expect(JSON.parse(stdout).amendments[0]).toMatchObject({
    instrument: { number: nasty },
    requested: { number: nasty },
    reason: nasty,
  });
});

describe.each(['\u001b[2J', '\u0007', '\u202e', '\u200b', '\ufeff', '\u2028', '\u0085', 'a\rb', '\u0000'])(
  'a text with %j',
  (hidden) => {
    test.each([
      ['--note', ['update', 'PL.08', '--state', 'in-progress', '--note']],
      ['--evidence', ['done', 'PL.08', '--date', '4/4/2022', '--evidence']],
      ['--title', ['done', 'PL.08', '--evidence', '1/A', '--date', '4/4/2022', '--title']],
      ['--requested-by', ['extend', 'PL.08', '--to', '2022-Q4', '--by', '1/A', '--date', '4/4/2022', '--requested-by']],
      ['--agency', ['update', 'PL.08', '--state', 'in-progress', '--agency']],
    ])('is refused in %s', async (option, argv) => {
      const folder = planCopy();
      const before = contentsOf(folder);
      const { code, stdout, stderr } = await run([...argv, `x${hidden}y`], { folder, now });
      expect({ code, stdout, dangerous: dangerous.exec(stderr) }).toEqual({ code: 2, stdout: '', dangerous: null });
      expect(stderr).toMatch(new RegExp(`^dondoc: ${option}: có ký tự điều khiển hoặc ký tự ẩn U\\+[0-9A-F]{4}\n`));
      expect(contentsOf(folder)).toEqual(before);
    });
  },
);

test('a value that begins with two dashes needs an equals sign', async () => {
  const copy = newPlan();
  const argv = ['update', 'PL.08', '--state', 'in-progress'];
  expect((await copy.run([...argv, '--note', '--commit'], { now })).stderr).toBe(
    'dondoc: tùy chọn --note <nội dung> còn thiếu nội dung\n  gợi ý: ví dụ: --note "Đang trình UBND tỉnh"\n',
  );
  const { code, stdout } = await copy.run([...argv, '--note=- gạch đầu dòng'], { now });
  expect({ code, isQuoted: stdout.includes('note: "- gạch đầu dòng"}') }).toEqual({ code: 0, isQuoted: true });
});

describe('a plan with odd names', () => {
  /** The plan with the task PL.08 and the agency so-gd called otherwise. */
  function oddPlan(number: string, agencyName: string): PlanCopy {
    const copy = newPlan();
    const within = (file: string, from: string, to: string) => {
      const place = join(copy.folder, 'plan', file);
      const text = readFileSync(place, 'utf8');
      expect(text).toContain(from);
      writeFileSync(
        place,
        text.replace(from, () => to),
      );
    };
    within('appendix.yaml', 'number: "08"', `number: ${JSON.stringify(number)}`);
    within('agencies.yaml', 'name: Sở Giáo dục Mẫu', `name: ${JSON.stringify(agencyName)}`);
    rmSync(join(copy.folder, 'plan/progress/PL.08.yaml'));
    git(copy, 'commit', '--quiet', '--all', '-m', 'lạ');
    return copy;
  }

  const update = ['update', '--state', 'in-progress'];

  test.each(['a b $(touch pwned)', "Việc số '8'", '#8', '-8', 'tám, chín; mười', '!x', 'a&b'])(
    'the task PL.%s: its file is made, committed, undone',
    async (number) => {
      const copy = oddPlan(number, 'Sở "Mẫu" \u001b]0;pwned\u0007');
      const task = `PL.${number}`;
      const plain = await copy.run([...update, '--', task], { now });
      expect({ code: plain.code, dangerous: dangerous.exec(plain.stdout + plain.stderr) }).toEqual({
        code: 0,
        dangerous: null,
      });
      rmSync(join(copy.folder, 'plan/progress', `${task}.yaml`));
      const { code, stderr } = await copy.run([...update, '--commit', '--', task], { now });
      expect({ code, dangerous: dangerous.exec(stderr) }).toEqual({ code: 0, dangerous: null });
      expect(git(copy, 'show', '--format=', '--name-only', '-z', 'HEAD')).toBe(`plan/progress/${task}.yaml\0`);
      expect(git(copy, 'log', '-1', '--format=%s')).toContain(`${task}: Báo cáo mới: 05/04/2022, Sở "Mẫu" <U+001B>]0;`);
      expect(existsSync(join(copy.folder, 'pwned'))).toBe(false);
    },
  );

  test.each(['../agencies', '/etc/passwd', 'a/b', 'a\\b', 'c:x', '"8"', 'tám\nchín', '\u001b[2J', 'x~1'])(
    'the task PL.%j has no file to go into, and nothing is written',
    async (number) => {
      const copy = oddPlan(number, 'Sở Mẫu');
      const { code, stdout, stderr } = await copy.run([...update, '--lang', 'en', '--', `PL.${number}`], { now });
      expect({ code, stdout, dangerous: dangerous.exec(stderr) }).toEqual({ code: 2, stdout: '', dangerous: null });
      expect(stderr).toMatch(
        /^dondoc: the id "PL\..*" has characters that no file name may have, so that there is no file/,
      );
    },
  );
});
