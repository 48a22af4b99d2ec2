/** Entries into a plan's files: what is written, where, and in what order of keys. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import { type EditedFile, editPlan } from '../../src/edit/edit-plan.ts';
import type { NewEntry, NewReport } from '../../src/edit/new-entry.ts';
import { readSourceFile, type SourceFile } from '../../src/plan/source-file.ts';
import { amendment, change, instrument, report, request, term } from './new-entries.ts';

/** The files with these texts, a byte order mark being their first character where they have one. */
async function sourcesOf(files: Readonly<Record<string, string>>): Promise<Map<string, SourceFile>> {
  const sources = new Map<string, SourceFile>();
  for (const [file, text] of Object.entries(files)) {
    sources.set(file, (await readSourceFile(file, new TextEncoder().encode(text))).source);
  }
  return sources;
}

const textOf = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString('utf8'));

/** What each file touched holds afterwards. */
async function texts(files: Readonly<Record<string, string>>, ...entries: NewEntry[]) {
  const edited = await editPlan(await sourcesOf(files), entries);
  expect(edited.map(({ before }) => textOf(before))).toEqual(edited.map(({ file }) => files[file] ?? null));
  return Object.fromEntries(edited.map(({ file, after }: EditedFile) => [file, textOf(after)]));
}

describe('files that are not there yet', () => {
  test('a progress file', async () => {
    expect(await texts({}, report)).toEqual({
      'progress/PL.01.yaml': 'task: PL.01\nreports:\n  - {date: 2021-03-26, agency: so-gddt, state: done}\n',
    });
  });

  test('the amendments', async () => {
    expect(await texts({}, amendment)).toEqual({
      'amendments.yaml':
        'amendments:\n  - {instrument: {number: 123/UBND-VX, date: 2021-03-20}, changes: [{task: PL.01, suspend: true}]}\n',
    });
  });

  test('files that are empty, or hold a comment', async () => {
    const files = { 'progress/PL.01.yaml': '\ufeff# báo cáo\r\n', 'amendments.yaml': '' };
    expect(await texts(files, report, amendment)).toEqual({
      'progress/PL.01.yaml':
        '\ufeff# báo cáo\r\ntask: PL.01\r\nreports:\r\n  - {date: 2021-03-26, agency: so-gddt, state: done}\r\n',
      'amendments.yaml':
        'amendments:\n  - {instrument: {number: 123/UBND-VX, date: 2021-03-20}, changes: [{task: PL.01, suspend: true}]}\n',
    });
  });
});

describe('reports', () => {
  /** The line that the report becomes. */
  const line = async (more: Partial<NewReport>) => {
    const written = await texts({}, { ...report, ...more });
    return written['progress/PL.01.yaml']?.replace(
      'task: PL.01\nreports:\n  - {date: 2021-03-26, agency: so-gddt, state: done',
      '',
    );
  };
  const evidence = { number: '812/KH-UBND', date: '2021-03-25' as Day, issuer: null, title: null };

  test('one piece of evidence is a mapping, several are a list', async () => {
    expect(await line({ evidence: [evidence] })).toBe(', evidence: {number: 812/KH-UBND, date: 2021-03-25}}\n');
    expect(await line({ evidence: [evidence, { ...evidence, issuer: 'ubnd-tinh', title: 'Kế hoạch: xóa mù' }] })).toBe(
      ', evidence: [{number: 812/KH-UBND, date: 2021-03-25}, {number: 812/KH-UBND, date: 2021-03-25, issuer: ubnd-tinh, title: "Kế hoạch: xóa mù"}]}\n',
    );
  });

  test('all keys, in the order in which people write them', async () => {
    const corrects = { date: '2021-02-10' as Day, agency: 'so-nv', period: '2020' };
    const texts = { note: 'Đã trình', obstacle: 'Thiếu vốn,\nthiếu người', proposal: 'true' };
    expect(await line({ ...texts, corrects, period: '2021', evidence: [evidence] })).toBe(
      ', period: 2021, evidence: {number: 812/KH-UBND, date: 2021-03-25}, note: Đã trình, obstacle: "Thiếu vốn,\\nthiếu người", proposal: "true", corrects: {date: 2021-02-10, agency: so-nv, period: 2020}}\n',
    );
  });

  test('a correction that names no more than it must', async () => {
    const corrects = { date: '2021-02-10' as Day, agency: null, period: null };
    expect(await line({ corrects })).toBe(', corrects: {date: 2021-02-10}}\n');
  });

  test.each([
    ['2021-01-31', 0],
    ['2021-02-10', 1],
    ['2021-02-11', 1],
    ['2021-03-26', 3],
    ['2021-12-31', 3],
  ])('%s stands behind %i reports, those of the same day among them', async (date, index) => {
    const days = ['2021-02-10', '2021-03-26', '2021-03-26'];
    const lines = days.map(
      (day, number) => `  - {date: ${day}, agency: so-gddt, state: done, note: ${'abc'[number]}}\n`,
    );
    const head = 'task: PL.01\nreports:\n';
    const now = await texts({ 'progress/PL.01.yaml': head + lines.join('') }, { ...report, date: date as Day });
    lines.splice(index, 0, `  - {date: ${date}, agency: so-gddt, state: done}\n`);
    expect(now).toEqual({ 'progress/PL.01.yaml': head + lines.join('') });
  });
});

describe('amendments', () => {
  const old =
    'amendments:\n- instrument: {number: 1/UBND, date: 2022-01-01}\n  changes:\n  - {task: II.1, resume: true}\n';

  test('the new one is the last, whatever its date', async () => {
    const change = '{task: PL.01, suspend: true}';
    expect(await texts({ 'amendments.yaml': old }, amendment)).toEqual({
      'amendments.yaml': `${old}- {instrument: {number: 123/UBND-VX, date: 2021-03-20}, changes: [${change}]}\n`,
    });
  });

  test('all keys, and due values of every kind', async () => {
    const event = { kind: 'event', event: 'Đại hội, lần 2', within: { count: 1, unit: 'months' } } as const;
    const recurring = { kind: 'recurring', every: 'year', from: '2020', until: '2023' } as const;
    const changes = [
      { ...change, due: { from: term('2021'), to: term('2021-12-15') }, status: 'resume' as const },
      { ...change, due: { from: { kind: 'ongoing' } as const, to: { ...recurring, by: '12-14' } } },
      { ...change, due: { from: { ...event, occurred: null }, to: { ...event, occurred: '2021-05-04' as Day } } },
      { ...change, lead: { from: ['so-a'], to: ['so-b', 'so-c'] }, with: { from: [], to: ['so-a'] } },
    ];
    const requested = { ...instrument, issuer: 'so-gddt' };
    const now = await texts({}, { ...amendment, requested, reason: 'Thiếu vốn', changes });
    expect(now['amendments.yaml']).toBe(
      'amendments:\n  - {instrument: {number: 123/UBND-VX, date: 2021-03-20}, requested: {number: 123/UBND-VX, date: 2021-03-20, issuer: so-gddt}, reason: Thiếu vốn, changes: [' +
        '{task: PL.01, due: {from: 2021, to: 2021-12-15}, resume: true}, ' +
        '{task: PL.01, due: {from: ongoing, to: {every: year, from: 2020, until: 2023, by: 12-14}}}, ' +
        '{task: PL.01, due: {from: {after: "Đại hội, lần 2", within: 1 month}, to: {after: "Đại hội, lần 2", within: 1 month, occurred: 2021-05-04}}}, ' +
        '{task: PL.01, lead: {from: [so-a], to: [so-b, so-c]}, with: {from: [], to: [so-a]}}]}\n',
    );
  });
});

describe('requests', () => {
  const line = '  - {number: 45/SM, date: 2021-03-10, task: PL.01, to: 2021-Q3}\n';
  const granted =
    '  - {instrument: {number: 123/UBND-VX, date: 2021-03-20}, changes: [{task: PL.01, suspend: true}]}\n';
  const schema = '# yaml-language-server: $schema=.schema/amendments.json\n';

  test.each([
    ['the first of its list', '', `requests:\n${line}`],
    ['above the amendments', `amendments:\n${granted}`, `requests:\n${line}amendments:\n${granted}`],
    ['an empty list', 'requests: []\namendments: []\n', `requests:\n${line}amendments: []\n`],
    ['a list below', `amendments: []\nrequests:\n${line}`, `amendments: []\nrequests:\n${line}${line}`],
    [
      'above what is said of the amendments, below the schema',
      `${schema}# Của năm 2021\namendments: # đã ký\n${granted}`,
      `${schema}requests:\n${line}# Của năm 2021\namendments: # đã ký\n${granted}`,
    ],
    ['a document with its mark', `---\namendments:\n${granted}`, `---\nrequests:\n${line}amendments:\n${granted}`],
    [
      'lines of Windows',
      `amendments:\r\n${granted.replace('\n', '\r\n')}`,
      `requests:\r\n${line.replace('\n', '\r\n')}amendments:\r\n${granted.replace('\n', '\r\n')}`,
    ],
    ['an explicit key has nothing before it', `? amendments\n: []\n`, `? amendments\n: []\nrequests:\n${line}`],
    [
      'braces',
      '{amendments: []}\n',
      '{amendments: [], requests: [{number: 45/SM, date: 2021-03-10, task: PL.01, to: 2021-Q3}]}\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await texts({ 'amendments.yaml': before }, request)).toEqual({ 'amendments.yaml': after });
  });

  test('the first amendment comes above the requests', async () => {
    expect(await texts({ 'amendments.yaml': `requests:\n${line}` }, amendment)).toEqual({
      'amendments.yaml': `amendments:\n${granted}requests:\n${line}`,
    });
  });

  test('all keys', async () => {
    const full = { ...request, issuer: 'so-mot', to: { kind: 'ongoing' } as const, reason: 'Thiếu vốn: lần 2' };
    expect(await texts({}, full)).toEqual({
      'amendments.yaml':
        'requests:\n  - {number: 45/SM, date: 2021-03-10, issuer: so-mot, task: PL.01, to: ongoing, reason: "Thiếu vốn: lần 2"}\n',
    });
  });
});

describe('several entries', () => {
  const occurrence: NewEntry = {
    kind: 'occurrence',
    task: 'PL.02',
    due: { file: 'appendix.yaml', path: ['rows', 0, 'due'] },
    day: '2021-05-04' as Day,
  };

  test('one file each, in the order of the entries; several on one file in turn', async () => {
    const files = { 'appendix.yaml': 'rows:\n  - due: {after: đại hội}\n', 'plan.yaml': 'id: a\n' };
    const earlier = { ...report, date: '2021-01-05' as Day };
    const now = await texts(files, report, occurrence, earlier);
    expect(Object.entries(now)).toEqual([
      [
        'progress/PL.01.yaml',
        'task: PL.01\nreports:\n  - {date: 2021-01-05, agency: so-gddt, state: done}\n  - {date: 2021-03-26, agency: so-gddt, state: done}\n',
      ],
      ['appendix.yaml', 'rows:\n  - due: {after: đại hội, occurred: 2021-05-04}\n'],
    ]);
  });

  test('the last of two days for one event stays', async () => {
    const files = { 'appendix.yaml': 'rows:\n  - due: {after: đại hội}\n' };
    expect(await texts(files, occurrence, { ...occurrence, day: '2021-05-05' as Day })).toEqual({
      'appendix.yaml': 'rows:\n  - due: {after: đại hội, occurred: 2021-05-05}\n',
    });
  });

  test('a file that says so already is none', async () => {
    const files = { 'appendix.yaml': '\ufeffrows:\n  - due: {after: đại hội, occurred: 2021-05-04} # rồi\n' };
    expect(await texts(files, occurrence)).toEqual({});
    expect(Object.keys(await texts(files, occurrence, report))).toEqual(['progress/PL.01.yaml']);
  });

  test('an event in a file that is not there is a fault of the program', async () => {
    await expect(editPlan(new Map(), [occurrence])).rejects.toThrow('no mapping at rows.0.due');
  });

  test('none', async () => {
    expect(await editPlan(new Map(), [])).toEqual([]);
  });
});
