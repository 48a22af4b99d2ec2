/** Files to plan: nothing is thrown, nothing is skipped in silence, and the order of the files decides nothing. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { nodeEnvironment } from '../../src/env/node-environment.ts';
import { diskPlan } from '../../src/open/disk-plan.ts';
import { answerJson } from '../../src/output/text/answer-json.ts';
import { isReadFailure, type PlanFolder, type ReadFailure } from '../../src/plan/folder.ts';
import { loadPlan } from '../../src/plan/load.ts';
import { everything } from '../../src/report/selection.ts';
import { statusAnswer } from '../../src/report/status.ts';
import { look } from '../../src/view/look.ts';
import { folderOf, loadWritten, planFiles } from '../plans/written-plan.ts';
import { checked, inBothLanguages } from '../rules/checked-fixture.ts';

const year = fileURLToPath(new URL('../plans/nam-2021', import.meta.url));
const yearFolder = await diskPlan(nodeEnvironment(year), year);
const asOf = '2021-12-31' as Day;

describe('the order of the files decides nothing', () => {
  /** The folder with its files listed in another order. */
  const listedAs = (folder: PlanFolder, shuffled: <Name>(names: readonly Name[]) => Name[]): PlanFolder => ({
    ...folder,
    list: (subfolder) => {
      const names = folder.list(subfolder);
      return isReadFailure(names) ? names : shuffled(names);
    },
  });
  const answers = async (folder: PlanFolder) => {
    const { plan } = await loadPlan(folder);
    const around = { revision: null, locate: () => ({ file: 'plan.yaml', line: 1 }) };
    const status = statusAnswer(look(plan, asOf), everything, around);
    return answerJson(status) + JSON.stringify(await checked(folder, asOf));
  };
  const keys = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
  const shuffler =
    (ranks: readonly number[]) =>
    <Name>(names: readonly Name[]): Name[] =>
      names
        .map((name, index) => ({ name, rank: ranks[index] ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ name }) => name);

  test('of a valid plan', async () => {
    const expected = await answers(yearFolder);
    const property = fc.asyncProperty(keys, async (ranks) => {
      expect(await answers(listedAs(yearFolder, shuffler(ranks)))).toBe(expected);
    });
    await fc.assert(property, { numRuns: 15 });
  });

  test('of a plan full of faults', async () => {
    const reports = (day: string) => `- {date: ${day}, agency: so-hai, state: done}`;
    const files = {
      ...planFiles({
        progress: { 'PL.01': reports('2022-02-30'), 'PL.02': reports('2022-01-01'), 'II.1': '- {x: 1}' },
      }),
      'amendment.yaml': 'a: [',
      'days-off.yml': '',
      'progress/PL.03.yaml': 'task: PL.01\nreports:\n  - {date: 2021-06-01, agency: so-mot, state: done}\n',
    };
    const expected = await answers(folderOf(files));
    const property = fc.asyncProperty(keys, async (ranks) => {
      expect(await answers(listedAs(folderOf(files), shuffler(ranks)))).toBe(expected);
    });
    await fc.assert(property, { numRuns: 25 });
  });
});

describe('what cannot be read', () => {
  const unreadable = (name: string, reason: ReadFailure['reason'], detail: string) =>
    folderOf({ ...planFiles(), [name]: { reason, detail } });

  test.each([
    ['agencies.yaml', 'denied', 'EACCES', 'không có quyền đọc tệp', 'the file may not be read'],
    ['plan.yaml', 'folder', '', 'đây là một thư mục, cần một tệp', 'this is a folder where a file is expected'],
    [
      'appendix.yaml',
      'too-large',
      '134217729/134217728',
      'tệp quá lớn nên không được đọc (129 MiB, giới hạn 128 MiB)',
      'the file is too large to be read (129 MiB, the limit is 128 MiB)',
    ],
    ['progress/PL.01.yaml', 'failed', 'EIO', 'không đọc được tệp (EIO)', 'the file cannot be read (EIO)'],
    [
      'amendments.yaml',
      'link',
      'ELOOP',
      'đây là liên kết đến nơi khác nên không được đọc',
      'this is a link to somewhere else and is not followed',
    ],
    ['days-off.yaml', 'missing', 'ENOENT', 'không tìm thấy tệp', 'there is no such file'],
  ] as const)('%s: %s', async (name, reason, detail, vi, en) => {
    const folder = unreadable(name, reason, detail);
    const lines = inBothLanguages(await checked(folder)).split('\n');
    expect(lines).toContain(`${name}:1:1: lỗi: ${vi} [unreadable-file]`);
    expect(lines).toContain(`${name}:1:1: error: ${en} [unreadable-file]`);
    const { findings, complete } = await loadPlan(folder);
    expect([findings.length, complete]).toEqual([1, false]);
  });

  test.each([
    ['the plan folder', '', '.'],
    ['the folder of the reports', 'progress', 'progress'],
  ] as const)('%s itself', async (_, denied, shown) => {
    const whole = folderOf(planFiles());
    const failure = { reason: 'denied', detail: 'EACCES' } as const;
    const folder: PlanFolder = {
      ...whole,
      list: (subfolder) => (subfolder === denied ? failure : whole.list(subfolder)),
    };
    const { findings, complete } = await loadPlan(folder);
    expect(findings).toMatchObject([{ rule: 'unreadable-file', place: { file: shown }, facts: failure }]);
    expect(complete).toBe(false);
  });

  test('an empty folder lacks the two files that every plan has', async () => {
    const { plan, findings, complete } = await loadPlan(folderOf({}));
    expect(findings.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
      'plan.yaml unreadable-file',
      'agencies.yaml unreadable-file',
    ]);
    expect([plan.tasks, plan.amendments, complete]).toEqual([[], [], false]);
  });

  test('empty files lack what they must say, and no more', async () => {
    const names = [
      'plan.yaml',
      'appendix.yaml',
      'agencies.yaml',
      'amendments.yaml',
      'days-off.yaml',
      'progress/PL.01.yaml',
    ];
    const { findings } = await loadPlan(folderOf(Object.fromEntries(names.map((name) => [name, '']))));
    const lacking = findings.map(
      ({ rule, place, facts }) => `${place.file} ${rule} ${'key' in facts ? facts.key : ''}`,
    );
    expect(lacking).toEqual([
      'plan.yaml missing-key id',
      'plan.yaml missing-key document',
      'plan.yaml missing-key body',
      'appendix.yaml missing-key rows',
      'agencies.yaml missing-key agencies',
      'amendments.yaml missing-key amendments',
      'days-off.yaml missing-key years',
      'progress/PL.01.yaml missing-key task',
      'progress/PL.01.yaml missing-key reports',
    ]);
  });

  test('a file is never read in part: one broken row leaves the plan incomplete', async () => {
    const row = '- {number: "01", text: Việc, lead: [so-mot], due: 2021-Q4}';
    expect((await loadWritten({ rows: row })).complete).toBe(true);
    expect((await loadWritten({ rows: `${row}\n- {number: "02"}` })).complete).toBe(false);
    expect((await loadWritten({ rows: row.replace('Việc', 'Vi\u200bệc') })).complete).toBe(true);
  });
});

describe('files that look as if they belonged to the plan', () => {
  test.each([
    ['amendment.yaml', 'amendments.yaml'],
    ['Plan.yaml', 'plan.yaml'],
    ['plan.yml', 'plan.yaml'],
    ['days_off.yaml', 'days-off.yaml'],
    ['progress/PL.01.yml', 'progress/PL.01.yaml'],
    ['progress/PL.01.YAML', 'progress/PL.01.yaml'],
  ])('%s is meant to be %s', async (name, expected) => {
    const { findings } = await loadPlan(folderOf({ ...planFiles(), [name]: '' }));
    expect(findings).toMatchObject([
      { rule: 'misnamed-file', place: { file: name, span: { start: 0, end: 0 } }, facts: { expected, task: null } },
    ]);
  });

  test.each(['notes.yaml', 'docker-compose.yml', 'README.md', '.plan.yaml.swp', '.plan.yaml', 'progress/README.md'])(
    '%s is no business of ours',
    async (name) => expect((await loadPlan(folderOf({ ...planFiles(), [name]: '[' }))).findings).toEqual([]),
  );

  test('a report under the name of another task counts for the one it names', async () => {
    const text = 'task: PL.01\nreports:\n  - {date: 2021-06-01, agency: so-mot, state: in-progress}\n';
    const { plan, findings } = await loadPlan(folderOf({ ...planFiles(), 'progress/PL.02.yaml': text }));
    expect(plan.progress.map(({ task, reports }) => `${task} ${reports.length}`)).toEqual(['PL.01 1']);
    expect(findings).toMatchObject([
      { rule: 'misnamed-file', facts: { expected: 'progress/PL.01.yaml', task: 'PL.01' } },
    ]);
  });
});

describe('the model', () => {
  test('keeps strings as written, and blanks as none', async () => {
    const amendments =
      '- {instrument: {number: " ", date: 2021-09-01, issuer: ""}, changes: [{task: PL.01, suspend: true}]}';
    const { plan } = await loadWritten({ amendments, rows: '- {number: 01, text: 1.10, lead: [no], due: 2021}' });
    expect(plan.tasks).toMatchObject([
      { id: 'PL.01', text: '1.10', lead: ['no'], due: { value: '2021', day: '2021-12-31' } },
    ]);
    expect(plan.amendments[0]?.instrument).toEqual({ number: null, date: '2021-09-01', issuer: null, title: null });
  });

  test('takes one piece of evidence with or without a list, each at its own place', async () => {
    const evidence = (written: string) => `- {date: 2021-06-01, agency: so-mot, state: done, evidence: ${written}}`;
    const one = '{number: 8/KH, date: 2021-05-30}';
    const { plan } = await loadWritten({ progress: { 'PL.01': `${evidence(one)}\n${evidence(`[${one}, ${one}]`)}` } });
    const paths = plan.progress[0]?.reports.map((report) => report.evidence.map(({ origin }) => origin.path.join('/')));
    expect(paths).toEqual([['reports/0/evidence'], ['reports/1/evidence/0', 'reports/1/evidence/1']]);
  });

  test('has settings where the plan has none', async () => {
    const settings = { timeZone: 'Asia/Ho_Chi_Minh', dueSoonDays: 30, reviewMonths: 12, rollToWorkingDay: false };
    expect((await loadWritten()).plan.settings).toMatchObject(settings);
    const chosen = await loadWritten({ settings: 'dueSoonDays: 5\nrollToWorkingDay: true\ntimeZone: UTC' });
    expect(chosen.plan.settings).toMatchObject({
      timeZone: 'UTC',
      dueSoonDays: 5,
      reviewMonths: 12,
      rollToWorkingDay: true,
    });
  });

  test('of several agencies with one id finds the first, and forgets none', async () => {
    const agencies =
      '- {id: ubnd-tinh, name: UBND tỉnh, kind: province}\n- {id: ubnd-tinh, name: Khác, kind: province}';
    const { plan } = await loadWritten({ agencies, groups: '- {id: g, name: G, open: true}' });
    expect(plan.agencies.get('ubnd-tinh')?.name).toBe('UBND tỉnh');
    expect(plan.register.map(({ name }) => name)).toEqual(['UBND tỉnh', 'Khác', 'G']);
  });
});

describe('with another version of the plan read before', () => {
  const progress = { 'PL.01': '- {date: 2021-11-10, agency: so-mot, state: in-progress}' };
  const files = planFiles({ progress });

  test('reads a file once that is the same in both, and anew one that is not', async () => {
    const earlier = await loadPlan(folderOf(files));
    const edited = { ...files, 'progress/PL.01.yaml': files['progress/PL.01.yaml']?.replace('-10', '-11') ?? '' };
    const later = await loadPlan(folderOf(edited), { earlier: earlier.readings });
    expect(later.plan).toEqual((await loadPlan(folderOf(edited))).plan);
    expect(later.plan.tasks[0]?.origin.written).toBe(earlier.plan.tasks[0]?.origin.written);
    expect(later.plan.progress[0]?.reports[0]?.date).toBe('2021-11-11');
    expect(earlier.plan.progress[0]?.reports[0]?.date).toBe('2021-11-10');
  });

  test('tells again all that is wrong in what is the same', async () => {
    const folder = folderOf({ ...files, 'agencies.yaml': 'agencies: [{id: 1 2}]\n', 'appendix.yaml': 'rows: [\n' });
    const anew = await loadPlan(folder);
    const again = await loadPlan(folder, { earlier: anew.readings });
    expect(anew.findings.length).toBeGreaterThan(2);
    expect(again.findings).toEqual(anew.findings);
    expect(again.complete).toBe(false);
  });

  test('compares the same rows with another shape once the plan is issued', async () => {
    const rows = '- {number: "01", text: Xây dựng Đề án mẫu, due: 2021-Q4}';
    const issued = planFiles({ rows });
    const drafted = { ...issued, 'plan.yaml': issued['plan.yaml']?.replace('{type', '{draft: true, type') ?? '' };
    const [draft, final] = [await loadPlan(folderOf(drafted)), await loadPlan(folderOf(issued))];
    expect(draft.findings).toEqual([]);
    expect(final.findings.map(({ rule }) => rule)).toEqual(['missing-key']);
    const { readings } = draft;
    expect((await loadPlan(folderOf(issued), { earlier: readings })).findings).toEqual(final.findings);
    expect((await loadPlan(folderOf(drafted), { earlier: final.readings })).findings).toEqual([]);
  });
});

test('a register is whole where the faults are in another file', async () => {
  const wholeOf = async (files: Record<string, string>) => {
    const { plan } = await loadPlan(folderOf({ ...planFiles(), ...files }));
    return plan.whole;
  };
  expect(await wholeOf({})).toEqual({ tasks: true, agencies: true });
  expect(await wholeOf({ 'appendix.yaml': 'rows: [\n' })).toEqual({ tasks: false, agencies: true });
  expect(await wholeOf({ 'agencies.yaml': 'agencies: [\n' })).toEqual({ tasks: true, agencies: false });
});
