/** What the program does around its commands: the pager, the clock, a fault of its own. */
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/env/disk-files.ts';
import { main } from '../../src/main.ts';
import { run } from './environment.ts';

const long = ['overdue', '--as-of', '2021-12-15'];
const short = ['overdue', '--as-of', '2020-06-30'];

describe('the pager', () => {
  test.each([
    ['a long answer on a terminal', long, { columns: 80, rows: 24, hasPager: true }, true],
    ['an answer that fits', short, { columns: 80, rows: 24, hasPager: true }, false],
    ['no terminal', long, { hasPager: true }, false],
    ['no pager', long, { columns: 80, rows: 24 }, false],
  ])('%s', async (_, argv, world, isPaged) => {
    const { stdout, paged } = await run(argv, world);
    expect([stdout !== '', paged !== '']).toEqual([!isPaged, isPaged]);
  });

  test('gets the same text as the screen', async () => {
    const { paged } = await run(long, { columns: 80, rows: 24, hasPager: true });
    expect(paged).toBe((await run(long, { columns: 80, rows: 1000 })).stdout);
  });
});

test.each(['--version', '-V', 'version'])('%s alone tells the version, whatever is settled wrong', async (typed) => {
  const { code, stdout, stderr } = await run([typed], { variables: { DONDOC_LANG: 'fr' } });
  expect([code, stdout, stderr]).toEqual([0, '1.2.3\n', '']);
  expect((await run([typed, 'x'], { variables: { DONDOC_LANG: 'fr' } })).code).toBe(2);
});

describe('today', () => {
  test.each([
    ['2021-06-30T16:59:59Z', '2021-06-30'],
    ['2021-06-30T17:00:00Z', '2021-07-01'],
    ['2021-12-31T16:59:59Z', '2021-12-31'],
    ['2021-12-31T17:00:00Z', '2022-01-01'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
  ])("at %s is %s in the plan's zone", async (now, day) => {
    const { stdout } = await run(['overdue', '--format', 'json'], { now });
    expect(JSON.parse(stdout).asOf).toBe(day);
  });

  test('a task is in time on its day and one day late on the next', async () => {
    const standingAt = async (now: string) => {
      const { stdout } = await run(['status', '--section', 'PL.02', '--format', 'json'], { now });
      const { standing, daysLate, daysLeft } = JSON.parse(stdout).tasks[0];
      return [standing, daysLate, daysLeft];
    };
    expect(await standingAt('2021-06-30T16:59:59Z')).toEqual(['due-soon', null, 0]);
    expect(await standingAt('2021-06-30T17:00:00Z')).toEqual(['overdue', 1, null]);
  });
});

test('the revision stands in JSON alone', async () => {
  const world = { revision: 'abc-dirty' };
  const json = await run(['overdue', '--format', 'json'], world);
  expect(JSON.parse(json.stdout).revision).toBe('abc-dirty');
  for (const format of ['table', 'csv', 'md']) {
    expect((await run(['overdue', '--format', format], world)).stdout).not.toContain('abc');
  }
});

test('SARIF is one document with a result for each finding', async () => {
  const argv = ['check', '--as-of', '2022-03-31', '--format', 'sarif'];
  const { code, stdout } = await run(argv, { folder: 'test/plans/nam-2021' });
  const { runs } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
    'several-leads',
    'agency-not-in-office',
  ]);
});

test.each([
  [
    'vi',
    'dondoc: lỗi của chương trình: TypeError: disk <U+001B>on fire\n  Dữ liệu không bị thay đổi. Xin gửi dòng này, phiên bản (1.0) và lệnh đã gõ tới nơi phát hành dondoc.\n',
  ],
  [
    'en',
    'dondoc: a fault of the program: TypeError: disk <U+001B>on fire\n  No data was changed. Please send this line, the version (1.0) and the command to where you got dondoc.\n',
  ],
])('a fault of the program ends with 70 and no stack trace (%s)', async (lang, said) => {
  let stderr = '';
  const sink = { write: () => {}, isTerminal: false, isFile: false, columns: null, rows: null };
  const read = () => {
    throw new TypeError('disk \u001bon fire');
  };
  const code = await main(['check', '--plan', '.', '--lang', lang], {
    ...(await import('../../src/env/node-environment.ts')).nodeEnvironment('.'),
    cwd: `${import.meta.dirname}/../plans/nam-2021`,
    variables: {},
    files: { ...diskFiles, read },
    version: '1.0',
    stdout: sink,
    stderr: {
      ...sink,
      write: (text) => {
        stderr += text;
      },
    },
  });
  expect({ code, stderr }).toEqual({ code: 70, stderr: said });
});
