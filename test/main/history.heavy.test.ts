/** `dondoc history` over real repositories. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyFolder } from '../copy-folder.ts';
import { run, type World } from './environment.ts';
import { copiesOfPlan, planRepository } from './plan-repository.ts';

const started = '- {date: 2021-03-01, agency: so-mot, state: in-progress, note: Đang làm}';
const done = '- {date: 2022-02-10, agency: so-mot, state: done, evidence: {number: 8/KH, date: 2022-02-01}}';
const amendments = `- instrument: {number: 5/UBND, date: 2021-12-20}
  requested: {number: 1/SM, date: 2021-12-08, issuer: so-mot}
  changes: [{task: PL.01, due: {from: 2021-Q4, to: 2022-01}}]`;

/** Issued, reported two months late, extended a day early, done but not committed. */
const story = copiesOfPlan(({ write, commit }) => {
  write({});
  commit('2021-01-10');
  write({ progress: { 'PL.01': started } });
  commit('2021-05-05', 'Trần Thị Bình');
  write({ progress: { 'PL.01': started }, amendments });
  commit('2021-12-19', 'Trần Thị Bình');
  write({ progress: { 'PL.01': `${started}\n${done}` }, amendments });
  return {};
});

const world = (folder: string, more: World = {}): World => ({ folder, now: '2022-06-01T02:00:00Z', ...more });

interface Event {
  readonly day: string;
  readonly kind: string;
  readonly isFuture: boolean;
  readonly entered: {
    readonly commit: { readonly hash: string; readonly author: string; readonly day: string } | null;
    readonly revised: { readonly hash: string } | null;
    readonly isUncommitted: boolean;
    readonly disagrees: string | null;
  } | null;
}

async function eventsOf(folder: string, ...words: string[]): Promise<readonly Event[]> {
  const { stdout } = await run(['history', ...words, '--format', 'json'], world(folder));
  return JSON.parse(stdout).events;
}

/** Kind, author and day of the commit, and what is remarkable about it. */
function told(events: readonly Event[]): string[] {
  return events.map(({ kind, entered }) => {
    const { commit, disagrees, isUncommitted, revised } = entered ?? {};
    const by = entered === null ? 'the clock' : commit ? `${commit.author} ${commit.day}` : 'nobody';
    const marks = [disagrees ?? '', revised ? 'revised' : '', isUncommitted ? 'uncommitted' : ''];
    return [kind, by, ...marks.filter((mark) => mark !== '')].join(', ');
  });
}

test('a task, from its issue to what is not committed yet', async () => {
  const { folder, git } = story();
  const [issued, reported, extended] = git('log', '--reverse', '--format=%h', '--abbrev=7').split('\n');
  const { code, stdout, stderr } = await run(['history', 'pl.01'], world(folder, { variables: { COLUMNS: '150' } }));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n').map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
    'PL.01 · Phụ lục, số TT 01',
    'Xây dựng Đề án mẫu',
    'Tính đến ngày 01/06/2022 · sắp đến hạn: còn không quá 30 ngày',
    '',
    'Ngày  Diễn biến  Ghi vào git',
    expect.stringMatching(/^─+ {2}─+ {2}─+$/),
    `05/01/2021  Giao nhiệm vụ cho Sở Mẫu Một; thời hạn: Quý IV năm 2021 (31/12/2021)  ${issued} · Nguyễn Văn An · 10/01/2021`,
    `01/03/2021  Sở Mẫu Một: Đang thực hiện. Đang làm  ${reported} · Trần Thị Bình · 05/05/2021 · ghi`,
    '  sau 65 ngày',
    `20/12/2021  Gia hạn từ quý IV năm 2021 đến tháng 1 năm 2022, theo 5/UBND ngày 20/12/2021, theo đề nghị  ${extended} · Trần Thị Bình · 19/12/2021 · ghi`,
    '  của Sở Mẫu Một tại 1/SM ngày 08/12/2021  trước 01 ngày',
    '31/01/2022  Đến hạn',
    '01/02/2022  Hoàn thành quá hạn 01 ngày; 8/KH ngày 01/02/2022',
    '10/02/2022  Sở Mẫu Một: Hoàn thành. 8/KH ngày 01/02/2022  chưa lưu vào git',
    '',
  ]);
});

test('as JSON', async () => {
  const { folder, git } = story();
  const { stdout } = await run(['history', 'PL.01', '--format', 'json', '--as-of', '2021-03-01'], world(folder));
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    kind: 'history',
    asOf: '2021-03-01',
    task: { id: 'PL.01', label: 'Phụ lục, số TT 01', text: 'Xây dựng Đề án mẫu' },
    git: { missing: null, isShallow: false },
    backdatedDays: 30,
    events: [
      { kind: 'issued', day: '2021-01-05', entered: { days: 5, disagrees: null } },
      {
        kind: 'reported',
        report: { state: 'in-progress', note: 'Đang làm' },
        entered: { commit: { hash: git('rev-parse', 'HEAD~1'), author: 'Trần Thị Bình', day: '2021-05-05' }, days: 65 },
      },
      { kind: 'falls-due', day: '2021-12-31', daysLeft: 305, isFuture: true, entered: null },
    ],
  });
});

describe('entries are traced', () => {
  const expected = [
    'issued, Nguyễn Văn An 2021-01-10',
    'reported, Trần Thị Bình 2021-05-05, late',
    'amended, Trần Thị Bình 2021-12-19, early',
    'fell-due, the clock',
    'done, the clock',
    'reported, nobody, uncommitted',
  ];

  test('by what they say', async () => expect(told(await eventsOf(story().folder, 'PL.01'))).toEqual(expected));

  test('through a folder that was moved twice', async () => {
    const { folder, git, commit } = story();
    git('stash', '--quiet', '--include-untracked');
    git('mv', 'plan', 'ke-hoach');
    commit('2022-03-01', 'Người Chuyển');
    git('mv', 'ke-hoach', 'plan');
    commit('2022-03-02', 'Người Chuyển');
    git('stash', 'pop', '--quiet');
    expect(told(await eventsOf(folder, 'PL.01'))).toEqual(expected);
  });

  test('not to another plan from which this one was copied', async () => {
    const { folder, commit } = story();
    copyFolder(join(folder, 'plan'), join(folder, 'moi'));
    commit('2022-03-01', 'Người Chép');
    const events = await eventsOf(folder, 'PL.01', '--plan', 'moi');
    expect(new Set(events.flatMap(({ entered }) => entered?.commit?.author ?? []))).toEqual(new Set(['Người Chép']));
  });

  test('through reordering and other words of YAML', async () => {
    const { folder, write, commit } = story();
    const reordered = started.replace(
      '{date: 2021-03-01, agency: so-mot, state: in-progress, note: Đang làm}',
      'note: "Đang làm"\n  state: in-progress\n  agency: so-mot\n  date: 2021-03-01',
    );
    write({ progress: { 'PL.01': `${reordered}\n${done}` }, amendments });
    commit('2022-03-01', 'Người Sắp Xếp');
    const events = told(await eventsOf(folder, 'PL.01'));
    expect(events.slice(0, 5)).toEqual(expected.slice(0, 5));
    expect(events[5]).toBe('reported, Người Sắp Xếp 2022-03-01');
  });

  test('to their beginning when they were edited', async () => {
    const { folder, write, commit } = story();
    write({ progress: { 'PL.01': started.replace('Đang làm', 'Đã làm') }, amendments });
    commit('2022-03-01');
    expect(told(await eventsOf(folder, 'PL.01'))[1]).toBe('reported, Trần Thị Bình 2021-05-05, late, revised');
  });

  test('through a version that nobody could read', async () => {
    const { folder, git, write, commit } = story();
    git('stash', '--quiet', '--include-untracked');
    write({ progress: { 'PL.01': `${started}\n- {date: [` }, amendments });
    commit('2022-03-01');
    git('revert', '--no-edit', 'HEAD');
    git('stash', 'pop', '--quiet');
    expect(told(await eventsOf(folder, 'PL.01'))).toEqual(expected);
  });
});

describe('the plan as a whole', () => {
  const rows = `- {number: "01", text: Xóa mù chữ, lead: [so-mot], due: 2021-Q4}
- {number: "02", text: Việc khác, lead: [so-hai], due: 2022-Q4}`;

  test('tells all tasks in one line of time', async () => {
    const { folder, write, commit } = story();
    write({ rows, progress: { 'PL.01': `${started}\n${done}` }, amendments });
    commit('2022-03-01');
    const events = await eventsOf(folder);
    expect(events.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2021-01-05 plan-issued',
      '2021-01-05 issued',
      '2021-03-01 reported',
      '2021-12-20 amended',
      '2022-01-31 fell-due',
      '2022-02-01 done',
      '2022-02-10 reported',
      '2022-12-31 falls-due',
    ]);
  });

  test.each([
    [['xoa', 'mu', 'chu'], ['PL.01']],
    [['--agency', 'so-hai'], ['PL.02']],
    [
      ['--section', 'PL'],
      ['PL.01', 'PL.02'],
    ],
    [['--standing', 'done-late'], ['PL.01']],
  ])('filtered by %j', async (words, tasks) => {
    const { folder, write } = story();
    write({ rows, progress: { 'PL.01': `${started}\n${done}` }, amendments });
    const { stdout } = await run(['history', ...words, '--format', 'json'], world(folder));
    const named = JSON.parse(stdout).events.flatMap(({ task }: { readonly task: string | null }) => task ?? []);
    expect([...new Set(named)].toSorted()).toEqual(tasks);
  });

  test('whose filters leave nothing', async () => {
    const { code, stdout } = await run(['history', 'khong', 'co'], world(story().folder));
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n\nChưa có diễn biến nào\.\n$/);
  });

  test('goes to the pager when it is longer than the screen', async () => {
    const { paged, stdout } = await run(['history'], world(story().folder, { columns: 100, rows: 5, hasPager: true }));
    expect(stdout).toBe('');
    expect(paged).toContain('Ban hành kế hoạch (01 nhiệm vụ)');
  });
});

test('the plan as it was at a revision, with the commits up to it', async () => {
  const events = await eventsOf(story().folder, 'PL.01', '--at', 'HEAD~1', '--as-of', '2021-12-31');
  expect(told(events)).toEqual([
    'issued, Nguyễn Văn An 2021-01-10',
    'reported, Trần Thị Bình 2021-05-05, late',
    'fell-due, the clock',
  ]);
});

describe('without the whole history', () => {
  function copyOf(folder: string): string {
    const copy = realpathSync(mkdtempSync(join(tmpdir(), 'dondoc-')));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    copyFolder(join(folder, 'plan'), join(copy, 'plan'));
    return copy;
  }

  test('outside git the data alone tells, and the answer says so', async () => {
    const { code, stdout } = await run(['history', 'PL.01'], world(copyOf(story().folder)));
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\nChỉ theo các tệp của kế hoạch, không rõ ngày lưu vào git: thư mục không nằm trong kho git.\n',
    );
    expect(stdout).toMatch(/^10\/02\/2022 {2}Sở Mẫu Một: Hoàn thành\. 8\/KH ngày 01\/02\/2022$/m);
    expect(stdout).not.toContain('Ghi vào git');
  });

  test('before the first commit nothing is committed', async () => {
    const { folder, write } = planRepository();
    write({ progress: { 'PL.01': started } });
    expect(told((await eventsOf(folder, 'PL.01')).slice(0, 2))).toEqual([
      'issued, nobody, uncommitted',
      'reported, nobody, uncommitted',
    ]);
  });

  test('in a shallow clone the oldest commit stands for what is older, and the answer says so', async () => {
    const { folder, git } = story();
    const clone = join(folder, 'clone');
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
    const { stdout } = await run(['history', 'PL.01', '--lang', 'en'], world(clone));
    expect(stdout).toContain('The git history was cut off when it was cloned');
    expect(stdout).toContain('git fetch --unshallow');
    const events = await eventsOf(clone, 'PL.01');
    expect(new Set(events.flatMap(({ entered }) => entered?.commit?.hash ?? []))).toEqual(
      new Set([git('rev-parse', 'HEAD')]),
    );
  });
});

describe('no answer', () => {
  test.each([
    ['PL.09', 'dondoc: không có nhiệm vụ "PL.09"\n'],
    ['PL.1', 'dondoc: không có nhiệm vụ "PL.1"\n  gợi ý: có phải là "PL.01"?\n'],
  ])('for an id that is not there: %s', async (id, said) => {
    const { code, stdout, stderr } = await run(['history', id], world(story().folder));
    expect({ code, stdout, said: stderr.slice(0, said.length) }).toEqual({ code: 2, stdout: '', said });
  });
});
